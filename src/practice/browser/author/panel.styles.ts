import { css } from 'lit';
import { base, buttons, card } from '../../../player/parts/styles.ts';

const own = css`
  .panel { padding: var(--parley-s4) var(--parley-s5); }
  .panel h2 { margin: 0 0 var(--parley-s2); font-size: var(--parley-t-l); line-height: 1.4; }
  .panel h3 { margin: var(--parley-s4) 0 var(--parley-s2); font-size: var(--parley-t-m); }
  .note { margin: 0 0 var(--parley-s2); color: var(--parley-ink-2); font-size: var(--parley-t-m); text-wrap: pretty; }
  .link { min-height: 32px; min-width: 0; padding: 0; border: 0; background: none; color: var(--parley-calm-strong); text-align: start; text-decoration: underline; text-underline-offset: 3px; }
  a { color: var(--parley-calm-strong); text-underline-offset: 3px; }
  .gauge { display: block; grid-column: 1 / -1; width: 100%; height: 6px; border-radius: 3px; }
  .track { fill: var(--parley-off); }
  .fill { fill: var(--parley-calm); }
  .over .fill { fill: var(--parley-heat); }
  .limit { display: grid; gap: var(--parley-s1); margin-bottom: var(--parley-s3); font-size: var(--parley-t-m); }
  .over { color: var(--parley-heat); font-weight: 700; }
  .heaviest { display: grid; gap: var(--parley-s2); margin: 0; padding: 0; list-style: none; font-size: var(--parley-t-m); }
  .heaviest li { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 0 var(--parley-s3); margin: 0; }
  .figure { color: var(--parley-ink-2); font-size: var(--parley-t-s); font-variant-numeric: tabular-nums; white-space: nowrap; }
  summary { cursor: pointer; }
  summary h2 { display: inline; }
  .answers ul { max-height: 480px; overflow-y: auto; display: grid; gap: var(--parley-s3); margin: var(--parley-s3) 0 0; padding: 0; list-style: none; font-size: var(--parley-t-m); line-height: 1.55; }
  .answers li { margin: 0; }
  .answers .heading { padding-top: var(--parley-s2); border-top: 1px solid var(--parley-line); font-weight: 700; }
  .answers .note { margin: 2px 0 0; }
  .mark { display: inline-block; margin-inline-end: var(--parley-s2); padding: 0 var(--parley-s2); border-radius: 999px; font-size: var(--parley-t-s); line-height: 1.6; }
  .good { color: var(--parley-good); background: var(--parley-good-wash); }
  .warm { color: var(--parley-warm); background: var(--parley-warm-wash); }
  .heat { color: var(--parley-heat); background: var(--parley-heat-wash); }
  .to { color: var(--parley-calm-strong); font-weight: 600; }
  .start { display: flex; flex-wrap: wrap; align-items: end; gap: var(--parley-s3); }
  .start label { display: grid; gap: var(--parley-s1); font-size: var(--parley-t-s); font-weight: 600; color: var(--parley-ink-2); }
  .start .wide { flex: 1 1 200px; min-width: 0; }
  select { min-height: 44px; min-width: 72px; max-width: 100%; padding: 0 var(--parley-s3); font: inherit; font-size: var(--parley-t-m); font-weight: 400; color: var(--parley-ink); background: var(--parley-card); border: 1px solid var(--parley-port); border-radius: var(--parley-r-s); }
  .plain { min-height: 44px; font-size: var(--parley-t-m); }
`;

export const panelStyles = [base, card, buttons, own];
