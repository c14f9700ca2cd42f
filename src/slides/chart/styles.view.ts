import { css } from 'lit';

/** A card with the question and a row for each part: name and value above, slider or bar below; beside each other with more room. */
export const styles = css`
  :host { container-type: inline-size; }
  .chart { padding: var(--parley-s4); border-radius: var(--parley-r-l); }
  h2 { margin: 0 0 var(--parley-s3); font-size: var(--parley-t-l); line-height: 1.5; text-wrap: pretty; }
  ul { margin: 0; padding: 0; list-style: none; }
  .part { display: grid; grid-template: 'label value' auto 'control control' auto 'words words' auto / minmax(0, 1fr) auto; gap: var(--parley-s1) var(--parley-s3); align-items: baseline; min-width: 0; margin: 0; padding-block: var(--parley-s3); border-top: 1px solid var(--parley-line); scroll-margin-block: var(--parley-s4); }
  .part > * { min-width: 0; margin: 0; }
  .label { grid-area: label; display: flex; align-items: baseline; gap: var(--parley-s2); line-height: 1.45; text-wrap: pretty; overflow-wrap: anywhere; }
  .letter { flex: none; display: inline-grid; place-items: center; width: 1.6em; height: 1.6em; border-radius: 50%; background: var(--parley-calm-wash); color: var(--parley-calm-strong); font-size: var(--parley-t-s); font-weight: 700; line-height: 1; }
  .value { grid-area: value; font-size: var(--parley-t-l); font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; line-height: 1.45; }
  .value.unset { color: var(--parley-ink-2); font-size: var(--parley-t-m); font-weight: 400; }
  .open .value { color: var(--parley-calm-strong); }
  .control { grid-area: control; }
  .words { grid-area: words; line-height: 1.5; }
  .words p { margin: 0; text-wrap: pretty; }
  .compared { display: flex; align-items: center; gap: var(--parley-s2); color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .compared i { flex: none; width: 0; height: 1.1em; border-inline-start: 3px dashed var(--parley-ink); }
  .pie .compared i { height: 0; width: 1em; border: 0; border-block-start: 4px solid var(--parley-ink-2); }
  .pie .words { padding-inline-start: calc(1.6 * var(--parley-t-s) + var(--parley-s2)); }
  .after { margin-block-start: var(--parley-s4); padding: var(--parley-s4); background: var(--parley-wash); box-shadow: none; }
  .uncovered .words, .after { animation: tell 240ms ease-out; }
  @keyframes tell { from { transform: translateY(-4px); } }
  @container (min-width: 33em) {
    .chart { padding: var(--parley-s5); }
    .after { padding-inline: var(--parley-s5); }
  }
  @container (min-width: 44em) {
    .bars .part { grid-template: 'label control value' auto '. words words' auto / minmax(0, 13em) minmax(0, 1fr) 5.5em; align-items: center; gap: 0 var(--parley-s4); }
    .bars .value { text-align: end; }
    .bars .words { padding-bottom: var(--parley-s1); }
    .pie .drawing { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); gap: var(--parley-s6); align-items: center; }
    .pie .rings { width: 100%; margin: 0; }
  }
`;
