import { css } from 'lit';

/** A page of its own over everything else; on paper it is nothing but its words. */
export const preflightStyles = css`
  dialog { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; overflow: auto; color: var(--parley-ink); background: var(--parley-paper); }
  .page { container-type: inline-size; max-width: 46rem; margin: 0 auto; padding: var(--parley-s6) var(--parley-s5) var(--parley-s7); }
  h1 { margin: 0; font-size: var(--parley-t-2xl); line-height: 1.3; outline: none; }
  h1:focus-visible { outline: none; }
  header p { margin: var(--parley-s2) 0 0; max-width: 36em; color: var(--parley-ink-2); text-wrap: pretty; }
  header .course { font-size: var(--parley-t-s); font-variant-numeric: tabular-nums; }
  .outcome { margin: var(--parley-s5) 0; padding: var(--parley-s5); }
  .outcome .summary { display: flex; align-items: center; gap: var(--parley-s3); margin: 0; font-size: var(--parley-t-l); font-weight: 700; line-height: 1.4; }
  .outcome.running .summary { font-weight: 400; font-size: var(--parley-t-m); }
  progress { display: block; width: 100%; height: 8px; margin: var(--parley-s4) 0 0; border: 0; border-radius: 4px; overflow: hidden; background: var(--parley-off); accent-color: var(--parley-calm); appearance: none; -webkit-appearance: none; }
  progress::-webkit-progress-bar { background: var(--parley-off); }
  progress::-webkit-progress-value { background: var(--parley-calm); border-radius: 4px; }
  progress::-moz-progress-bar { background: var(--parley-calm); border-radius: 4px; }
  .spoken { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--parley-s1) var(--parley-s5); margin: var(--parley-s4) 0 0; padding-top: var(--parley-s4); border-top: 1px solid var(--parley-line); color: var(--parley-ink-2); }
  .code { color: var(--parley-ink); font-family: ui-monospace, 'SF Mono', Consolas, 'Liberation Mono', monospace; font-size: 1.75rem; font-weight: 700; line-height: 1.2; letter-spacing: 0.08em; white-space: nowrap; user-select: all; -webkit-user-select: all; }
  .actions { display: flex; flex-wrap: wrap; gap: var(--parley-s3); }
  .actions .plain { padding: 0 var(--parley-s4); }
  .actions .primary { margin-inline-start: auto; }
  .told { margin: var(--parley-s3) 0 0; color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  textarea { display: block; width: 100%; height: 12em; padding: var(--parley-s3); font: 0.875rem/1.5 ui-monospace, Consolas, monospace; color: inherit; background: var(--parley-card); border: 1px solid var(--parley-line); border-radius: var(--parley-r-s); resize: vertical; }
  section h2 { margin: var(--parley-s6) 0 var(--parley-s2); font-size: var(--parley-t-l); line-height: 1.4; }
  section ul { margin: 0; padding: 0; list-style: none; }
  section li { display: grid; grid-template-columns: auto 1fr; align-items: start; gap: var(--parley-s3); margin: 0; padding: var(--parley-s3) var(--parley-s4); border-top: 1px solid var(--parley-line); font-size: var(--parley-t-m); line-height: 1.5; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  section li:first-child { border-top: 0; }
  li .sign svg { width: 1.375rem; height: 1.375rem; }
  li .sign { padding-top: 1px; }
  .sign.none { color: var(--parley-ink-3); }
  .sign.none .ring { fill: none; stroke: currentColor; stroke-width: 2; stroke-dasharray: 4 3.2; }
  li .words b { font-weight: 700; }
  li.good .words b { font-weight: 400; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  li.note .words b { color: var(--parley-warm); }
  li.problem .words b { color: var(--parley-heat); }
  li.skipped { color: var(--parley-ink-2); }
  li button { margin-top: var(--parley-s2); }
  @container (max-width: 30rem) {
    .outcome { padding: var(--parley-s4); }
    .actions .primary { flex: 1 0 100%; margin: 0; }
    .actions { gap: var(--parley-s3) var(--parley-s2); }
    .actions .plain { flex: 1 0 auto; padding: 0 var(--parley-s3); }
    section li { padding-inline: var(--parley-s3); }
  }
  @media (max-width: 30rem) { .page { padding: var(--parley-s5) var(--parley-s4) var(--parley-s6); } h1 { font-size: var(--parley-t-xl); } }
  @media print {
    dialog { position: absolute; height: auto; overflow: visible; background: none; }
    dialog::backdrop { background: none; }
    .page { max-width: none; padding: 0; }
    .actions, .told, textarea, li button { display: none; }
    .card { box-shadow: none; }
    section li { break-inside: avoid; }
  }
  @media (forced-colors: active) { progress { border: 1px solid; } }
`;
