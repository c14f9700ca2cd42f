import { css } from 'lit';

/** The drawing, and the same figures as a table. */
export const chartStyles = css`
  figure { margin: 0; }
  .sideways { overflow-x: auto; overscroll-behavior-x: contain; }
  .drawing { position: relative; height: var(--height, 280px); min-width: var(--least, 0); }
  .waits, .failed { display: grid; place-content: center; min-height: 8rem; padding: var(--parley-s4); text-align: center; color: var(--parley-ink-2); }
  details { margin-top: var(--parley-s2); }
  summary { display: inline-flex; align-items: center; gap: var(--parley-s2); min-height: 44px; padding-inline: var(--parley-s2); color: var(--parley-calm-strong); font-weight: 600; cursor: pointer; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary svg { flex: none; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; transition: transform 160ms ease; }
  details[open] summary svg { transform: rotate(90deg); }
  .rows { overflow-x: auto; border: 1px solid var(--parley-line); border-radius: var(--parley-r-s); background: var(--parley-card); }
  table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: var(--parley-t-s); line-height: 1.5; }
  th, td { padding: var(--parley-s2) var(--parley-s3); text-align: start; vertical-align: top; }
  thead th { color: var(--parley-ink-2); font-weight: 600; white-space: nowrap; }
  tbody th { font-weight: 500; min-width: 9em; }
  tbody :is(th, td) { border-top: 1px solid var(--parley-line); }
  .figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  @media print { summary { display: none; } .drawing { break-inside: avoid; } }
`;
