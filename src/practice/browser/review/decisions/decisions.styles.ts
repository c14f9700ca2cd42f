import { css } from 'lit';

/** The list of decisions: rank, question, how many are right, how well it tells people apart. */
export const decisionsStyles = css`
  .lead { max-width: 46em; color: var(--parley-ink-2); text-wrap: pretty; }
  .talks { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s1) var(--parley-s4); margin: var(--parley-s3) 0 var(--parley-s4); font-size: var(--parley-t-m); }
  .talks > span { font-weight: 600; color: var(--parley-ink-2); }
  .talks ul { display: flex; flex-wrap: wrap; gap: var(--parley-s2); margin: 0; padding: 0; list-style: none; }
  .talks li { margin: 0; }
  .talks a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 var(--parley-s4); border: 1px solid var(--parley-line); border-radius: 999px; background: var(--parley-card); text-decoration: none; }
  .talks a:hover { border-color: var(--parley-calm); }
  .controls { display: flex; flex-wrap: wrap; align-items: end; gap: var(--parley-s3) var(--parley-s4); margin-bottom: var(--parley-s3); }
  .controls label { display: grid; gap: 2px; font-size: var(--parley-t-s); font-weight: 600; color: var(--parley-ink-2); }
  .controls .search { flex: 1 1 16rem; max-width: 26rem; }
  .controls input { width: 100%; }
  .found { margin-inline-start: auto; margin-bottom: 0; min-height: 44px; display: flex; align-items: center; color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .rank { width: 3.4em; color: var(--parley-ink-2); font-size: var(--parley-t-l); font-weight: 600; }
  .question { display: grid; gap: 2px; }
  tbody th .question a { display: block; min-height: 0; margin: -12px 0 -6px; padding-block: 12px 6px; line-height: 1.45; text-decoration: none; color: var(--parley-ink); text-wrap: pretty; }
  tbody th .question a:hover { color: var(--parley-calm-strong); text-decoration: underline; }
  .where { color: var(--parley-ink-2); font-size: var(--parley-t-s); }
  .tag { display: inline-block; margin-inline-end: var(--parley-s2); padding: 0 8px; border-radius: 999px; background: var(--parley-wash); color: var(--parley-calm-strong); font-weight: 600; }
  .facility { display: grid; gap: 4px; min-width: 12em; }
  .facility strong { white-space: nowrap; font-size: var(--parley-t-b); font-variant-numeric: tabular-nums; }
  .facility .wrong { white-space: nowrap; color: var(--parley-ink-2); font-size: var(--parley-t-s); }
  .facility .line { display: flex; justify-content: space-between; align-items: baseline; gap: var(--parley-s2); }
  .apart { display: grid; }
  .against { color: var(--parley-heat); font-weight: 600; }
  .saving { margin-top: var(--parley-s4); }
  .more { margin-top: var(--parley-s4); }
  .few { margin-top: var(--parley-s5); padding: var(--parley-s2) var(--parley-s5); }
  .few summary { min-height: 44px; display: flex; align-items: center; font-weight: 600; cursor: pointer; }
  .few ul { margin: 0; padding: 0 0 var(--parley-s3); list-style: none; }
  .few a { display: inline-flex; align-items: center; min-height: 44px; }
  @container (max-width: 760px) {
    table.cards tbody tr.decision { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: var(--parley-s1) var(--parley-s3); padding: var(--parley-s4); }
    table.cards tr.decision > * { grid-column: 2 / -1; }
    table.cards tr.decision .rank { grid-column: 1; grid-row: 1; display: block; width: auto; padding: 0; text-align: start; }
    table.cards tr.decision :is(.rank, .facilities)::before { content: none; }
    table.cards tr.decision th { grid-row: 1; }
    table.cards tr.decision td.telling { grid-column: 2; justify-content: start; gap: var(--parley-s2); font-size: var(--parley-t-s); }
    table.cards tr.decision td.figures { grid-column: 3; gap: var(--parley-s2); font-size: var(--parley-t-s); }
    table.cards tr.decision td::before { max-width: none; }
    .apart { display: inline; }
    .facility { flex: 1; min-width: 0; }
    .found { margin-inline-start: 0; }
  }
`;
