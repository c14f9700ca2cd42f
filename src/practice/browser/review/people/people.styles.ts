import { css } from 'lit';
import { marks } from '../mark.ts';
import { tables, viewStyles } from '../styles.ts';

const own = css`
  .controls { display: flex; flex-wrap: wrap; gap: var(--parley-s3) var(--parley-s4); align-items: end; margin-bottom: var(--parley-s4); }
  .narrow-only { display: none; }
  .search { flex: 1 1 14rem; max-width: 26rem; }
  .search input { width: 100%; }
  .tick { display: inline-flex; align-items: center; gap: var(--parley-s2); min-height: 44px; font-size: var(--parley-t-m); }
  .tick input { width: 24px; min-height: 24px; height: 24px; margin: 0; accent-color: var(--parley-calm); }
  .above { display: flex; flex-wrap: wrap; gap: var(--parley-s3); align-items: center; justify-content: space-between; margin-bottom: var(--parley-s3); }
  .above p { margin: 0; color: var(--parley-ink-2); }

  table { table-layout: fixed; overflow-anchor: none; }
  thead th { position: sticky; top: 0; z-index: 1; padding-block: var(--parley-s2); background: var(--parley-card); border-bottom: 1px solid var(--parley-line); border-radius: var(--parley-r-m) var(--parley-r-m) 0 0; }
  th, td { padding-inline: var(--parley-s3); }
  th:first-child, td:first-child { padding-inline-start: var(--parley-s4); }
  th:last-child, td:last-child { padding-inline-end: var(--parley-s4); }
  tbody tr { height: 3.75rem; }
  tbody tr:first-child :is(th, td) { border-top: 0; }
  tbody tr.space { height: var(--space, 0); }
  tbody tr.space td { padding: 0; border: 0; }
  tbody :is(th, td) { padding-block: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  tbody th a { display: block; margin: 0; min-height: 0; padding-block: 6px; overflow: hidden; text-overflow: ellipsis; text-decoration: none; line-height: 1.4; }
  tbody th a:hover b { text-decoration: underline; text-underline-offset: 3px; }
  tbody th a:focus-visible { outline-offset: -3px; }
  tbody th small { display: block; overflow: hidden; text-overflow: ellipsis; color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 400; }
  tbody bdi { display: block; overflow: hidden; text-overflow: ellipsis; }
  .late { margin-inline-end: 6px; }
  .late .mark { width: 16px; height: 16px; vertical-align: -2px; }

  .region { width: 7.4em; }
  .standing { width: 9.2em; }
  .name { width: 18%; }
  .score, .attempts { width: 4.9em; }
  .seconds { width: 5.7em; }
  .seen { width: 7.8em; }
  .due { width: 9em; }
  @container (min-width: 940.1px) and (max-width: 1110px) {
    .seconds, .attempts { display: none; }
  }
  @media screen {
    @container (max-width: 940px) {
      .search { max-width: none; }
      table.card { display: block; background: none; border: 0; box-shadow: none; }
      thead { display: none; }
      tbody { display: block; }
      tbody tr { position: relative; isolation: isolate; display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); grid-auto-rows: min-content; gap: 0 var(--parley-s3); align-content: space-between; height: 14rem; padding: var(--parley-s3) var(--parley-s4) calc(var(--parley-s3) + var(--parley-s2)); }
      .short tbody tr { height: 11rem; }
      tbody tr::before { content: ''; position: absolute; inset: 0 0 var(--parley-s2); z-index: -1; border: 1px solid var(--parley-line); border-radius: var(--parley-r-m); background: var(--parley-card); }
      tbody tr.space { display: block; height: var(--space, 0); padding: 0; }
      tbody tr.space::before { content: none; }
      tbody tr > :is(th, td, .figures) { display: block; grid-column: span 2; width: auto; padding: 0; border: 0; text-align: start; line-height: 1.4; }
      tbody tr > th.name { grid-column: 1 / 5; }
      tbody tr > td.standing { grid-column: 5 / 7; grid-row: 1; align-self: start; justify-self: end; padding-top: 6px; }
      tbody td::before { content: attr(data-heading); display: block; overflow: hidden; text-overflow: ellipsis; color: var(--parley-ink-2); font-size: var(--parley-t-s); line-height: 1.4; }
      tbody td.standing::before { content: none; }
      tbody tr > td.dealer { grid-column: 1 / 5; }
      tbody tr > :is(td.seen, td.due) { grid-column: span 3; }
      .narrow-only { display: grid; }
    }
  }
  .paper { display: none; }
  @media print {
    .paper { display: block; }
    thead th { position: static; }
    tbody tr { height: auto; break-inside: avoid; }
    table { font-size: 8.5pt; }
    th, td, th:first-child, td:first-child, th:last-child, td:last-child { padding-inline: 4px; }
    thead button svg, .search, .attempts { display: none; }
    tbody th small { font-size: 7.5pt; }
    .standing { width: 7.6em; }
    .score { width: 3.6em; }
    .seconds, .seen, .due { width: 6.4em; }
  }
`;

export const peopleStyles = [...viewStyles, marks, tables, own];
