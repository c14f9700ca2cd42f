import { css } from 'lit';
import { base, buttons, card } from '../../../player/parts/styles.ts';
import { loadingStyles } from './loading.ts';

/** Headings, links, notes, fields. */
const parts = css`
  h2 { margin: var(--parley-s6) 0 var(--parley-s3); font-size: var(--parley-t-xl); line-height: 1.35; text-wrap: balance; }
  h3 { margin: 0 0 var(--parley-s2); font-size: var(--parley-t-l); line-height: 1.4; }
  a { color: var(--parley-calm-strong); text-underline-offset: 3px; }
  a.primary, a.plain { display: inline-flex; align-items: center; justify-content: center; text-decoration: none; }
  a.plain { color: var(--parley-ink); }
  bdi { overflow-wrap: anywhere; }
  .figure, .figures { font-variant-numeric: tabular-nums; }
  .figures { text-align: end; white-space: nowrap; }
  .note { margin: var(--parley-s3) 0 0; color: var(--parley-ink-2); font-size: var(--parley-t-m); text-wrap: pretty; }
  .empty { padding: var(--parley-s6) var(--parley-s5); color: var(--parley-ink-2); }
  .empty p { max-width: 40em; }
  .actions { display: flex; flex-wrap: wrap; gap: var(--parley-s3); align-items: center; }
  .actions .plain { min-height: 44px; padding: 0 var(--parley-s4); font-size: var(--parley-t-m); }
  .field { display: grid; gap: var(--parley-s1); font-size: var(--parley-t-s); color: var(--parley-ink-2); font-weight: 600; }
  input, select { min-height: 44px; padding: 0 var(--parley-s3); font: inherit; font-size: var(--parley-t-m); font-weight: 400; color: var(--parley-ink); background: var(--parley-card); border: 1px solid var(--parley-port); border-radius: var(--parley-r-s); }
  @media print { .actions, .controls { display: none !important; } .card { box-shadow: none; } a { color: inherit; text-decoration: none; } }
`;

/** Tables that become lists of cards where there is no room; cells carry their heading as `data-heading`, the first cell is the row's name. */
export const tables = css`
  table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: var(--parley-t-m); line-height: 1.5; }
  th, td { padding: var(--parley-s3) var(--parley-s4); text-align: start; vertical-align: middle; }
  thead th { font-weight: 600; color: var(--parley-ink-2); white-space: nowrap; }
  tbody th, td { border-top: 1px solid var(--parley-line); font-weight: 400; overflow-wrap: anywhere; }
  tbody th a { display: inline-flex; align-items: center; min-height: 44px; margin-block: -10px; font-weight: 700; }
  th.figures, td.figures { text-align: end; white-space: nowrap; }
  thead button { display: inline-flex; gap: 4px; align-items: center; min-height: 44px; margin: calc(var(--parley-s3) * -1) 0; padding: 0; border: 0; background: none; font-weight: 600; white-space: nowrap; }
  thead button:hover { color: var(--parley-calm-strong); }
  thead button svg { flex: none; opacity: 0.35; }
  thead [aria-sort='ascending'] svg, thead [aria-sort='descending'] svg { opacity: 1; color: var(--parley-calm); }
  .narrow-only { display: none; }
  @media screen {
    @container (max-width: 760px) {
      .narrow-only { display: grid; }
      table.cards { display: block; background: none; border: 0; box-shadow: none; }
      table.cards tbody { display: block; }
      table.cards thead { display: none; }
      table.cards tbody tr { display: block; margin-bottom: var(--parley-s3); padding: var(--parley-s3) var(--parley-s4); background: var(--parley-card); border: 1px solid var(--parley-line); border-radius: var(--parley-r-m); }
      table.cards tbody th { display: block; padding: 0 0 var(--parley-s1); border: 0; font-size: var(--parley-t-b); }
      table.cards td { display: flex; justify-content: space-between; gap: var(--parley-s4); padding: var(--parley-s1) 0; border: 0; text-align: end; white-space: normal; }
      table.cards td::before { content: attr(data-heading); flex: none; max-width: 55%; color: var(--parley-ink-2); text-align: start; }
    }
  }
  @media print { table { font-size: 9pt; } th, td { padding: 4px 6px; } thead button svg { display: none; } tbody th a { min-height: 0; margin: 0; } tr { break-inside: avoid; } }
`;

/** What every view of the review looks like. Widths are those of the page's column: `@container (max-width: …)`. */
export const viewStyles = [base, card, buttons, parts, loadingStyles];
