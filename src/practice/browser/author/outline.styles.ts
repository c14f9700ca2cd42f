import { css } from 'lit';
import { base } from '../../../player/parts/styles.ts';

const own = css`
  nav { display: grid; gap: var(--parley-s4); }
  h2 { display: flex; align-items: baseline; justify-content: space-between; gap: var(--parley-s3); margin: 0; padding: 0 var(--parley-s3) var(--parley-s1); font-size: var(--parley-t-m); line-height: 1.4; }
  small, .kind { color: var(--parley-ink-3); font-size: var(--parley-t-s); font-weight: 400; white-space: nowrap; }
  ol, ul { margin: 0; padding: 0; list-style: none; }
  ol > li { margin: 0; }
  .slide { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; align-items: center; gap: 0 var(--parley-s1); width: 100%; padding: var(--parley-s1) var(--parley-s3); border: 0; border-radius: var(--parley-r-s); background: none; text-align: start; line-height: 1.4; }
  .slide:hover { background: var(--parley-wash); }
  .slide[aria-current] { background: var(--parley-calm-wash); box-shadow: inset 3px 0 0 var(--parley-calm); }
  .slide .name { font-size: var(--parley-t-m); overflow-wrap: anywhere; }
  .slide[aria-current] .name { font-weight: 700; }
  .kind { grid-column: 1; grid-row: 2; }
  .badge { grid-row: 1 / 3; min-width: 24px; padding: 0 7px; border-radius: 999px; font-size: var(--parley-t-s); font-weight: 700; line-height: 24px; text-align: center; }
  .badge.heat { color: var(--parley-heat); background: var(--parley-heat-wash); }
  .badge.warm { color: var(--parley-warm); background: var(--parley-warm-wash); }
  .foreign { margin: 0; padding: 0 var(--parley-s3); color: var(--parley-ink-2); font-size: var(--parley-t-s); text-wrap: pretty; }
  .problems { display: grid; gap: var(--parley-s2); padding: var(--parley-s2) 0 var(--parley-s3) var(--parley-s3); }
  .problem { margin: 0; padding: var(--parley-s2) var(--parley-s3); border-inline-start: 3px solid var(--parley-warm); border-radius: var(--parley-r-s); background: var(--parley-paper); font-size: var(--parley-t-s); line-height: 1.5; overflow-wrap: anywhere; }
  .problem.heat { border-color: var(--parley-heat); }
  .problem p { margin: 0 0 2px; }
  .problem.heat b { color: var(--parley-heat); }
  .problem.warm b { color: var(--parley-warm); }
  .advice { color: var(--parley-calm-strong); }
  .where { color: var(--parley-ink-2); }
  code { font-size: 0.8125rem; user-select: all; }
  .deeds { display: flex; flex-wrap: wrap; gap: 0 var(--parley-s3); }
  .link { min-height: 32px; min-width: 0; padding: 0; border: 0; background: none; color: var(--parley-calm-strong); font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
  summary { display: flex; align-items: center; gap: var(--parley-s1); min-height: 44px; padding: 0 var(--parley-s3); border-radius: var(--parley-r-s); font-weight: 700; cursor: pointer; }
  summary .name { flex: 1; }
  summary:hover { background: var(--parley-wash); }
`;

export const outlineStyles = [base, own];
