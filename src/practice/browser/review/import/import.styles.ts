import { css } from 'lit';
import { signs } from '../../../../player/parts/sign.ts';
import { viewStyles } from '../styles.ts';

const own = css`
  .page { display: grid; gap: var(--parley-s5); }
  .where { display: flex; gap: var(--parley-s2); margin: calc(var(--parley-s3) * -1) 0 0; color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .where svg { flex: none; margin-top: 3px; fill: none; stroke: var(--parley-calm); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .work { display: grid; gap: var(--parley-s3); padding: var(--parley-s5); }
  .work p { margin: 0; overflow-wrap: anywhere; }
  .work b { font-variant-numeric: tabular-nums; }
  progress { display: block; width: 100%; height: 10px; border: 0; border-radius: 5px; overflow: hidden; appearance: none; background: var(--parley-off); }
  progress::-webkit-progress-bar { background: var(--parley-off); }
  progress::-webkit-progress-value { background: var(--parley-calm); }
  progress::-moz-progress-bar { background: var(--parley-calm); }
  .result { padding: var(--parley-s5); }
  .result header { display: flex; align-items: center; gap: var(--parley-s3); }
  .result h2 { margin: 0; }
  .result h2:focus { outline: none; }
  .result h3 { margin: var(--parley-s5) 0 var(--parley-s2); }
  .file { margin: var(--parley-s1) 0 var(--parley-s4); color: var(--parley-ink-2); overflow-wrap: anywhere; }
  .facts { display: flex; flex-wrap: wrap; gap: var(--parley-s3) var(--parley-s6); margin: 0 0 var(--parley-s3); }
  .facts dt { color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .facts dd { margin: 0; font-size: var(--parley-t-xl); font-weight: 700; line-height: 1.3; font-variant-numeric: tabular-nums; }
  .notes { padding: var(--parley-s3) var(--parley-s4) var(--parley-s3) calc(var(--parley-s4) + 1.2em); background: var(--parley-warm-wash); border-radius: var(--parley-r-s); overflow-wrap: anywhere; }
  .rejected { max-height: 22rem; overflow: auto; margin-bottom: var(--parley-s3); border: 1px solid var(--parley-line); border-radius: var(--parley-r-s); }
  table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: var(--parley-t-m); line-height: 1.5; }
  th, td { padding: var(--parley-s2) var(--parley-s4); text-align: start; vertical-align: top; }
  thead th { position: sticky; top: 0; background: var(--parley-card); color: var(--parley-ink-2); font-weight: 600; }
  td { border-top: 1px solid var(--parley-line); overflow-wrap: anywhere; }
  th.figures, td.figures { width: 1%; text-align: end; white-space: nowrap; }
  .actions { margin: var(--parley-s4) 0 var(--parley-s2); }
  .actions .plain, .actions .primary { min-height: 48px; }
  .how { display: grid; gap: var(--parley-s4); }
  .how h2 { margin: var(--parley-s4) 0 0; }
  .ways { columns: 300px 3; column-gap: var(--parley-s4); margin-bottom: calc(var(--parley-s4) * -1); }
  .way { margin-bottom: var(--parley-s4); padding: var(--parley-s5); break-inside: avoid; }
  .way ol { margin-bottom: 0; }
  .way .plain { min-height: 44px; padding: 0 var(--parley-s4); font-size: var(--parley-t-m); }
  @media (max-width: 480px) { .work, .result, .way { padding: var(--parley-s4); } .result .actions > * { flex: 1 1 100%; } }
  @media print { .how, .where { display: none; } .rejected { max-height: none; overflow: visible; } }
`;

export const importStyles = [...viewStyles, signs, own];
