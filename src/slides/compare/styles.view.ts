import { css } from 'lit';

/** Rows with bars that lie: on narrow columns, and for more than four results. */
export const lying = css`
  .column { container-type: inline-size; }
  .chart { border-radius: var(--parley-r-l); padding: var(--parley-s4); }
  .expectation, .row { display: grid; position: relative; }
  .expectation { gap: var(--parley-s2); padding-bottom: var(--parley-s4); }
  .expectation .name { order: -1; }
  ul { margin: 0; padding: 0; list-style: none; }
  .row { grid-template: auto auto auto / minmax(0, 1fr) auto; margin: 0; padding-block: var(--parley-s3); border-top: 1px solid var(--parley-line); align-items: center; }
  .track { position: relative; display: block; grid-column: 1 / -1; height: 22px; border-radius: var(--parley-r-s); background: var(--parley-wash); }
  .track > * { position: absolute; inset-block: 0; inset-inline: 0 auto; }
  .bar { width: calc(var(--level, var(--expected)) * 1%); border-radius: inherit; background: var(--parley-port); transition: background 240ms; }
  .expectation .bar { background: none; border: 2px solid var(--parley-ink-2); }
  .mark { inset-inline-start: calc(var(--expected) * 1%); inset-block: -6px; width: 0; border-inline-start: 2px dashed var(--parley-ink); }
  .gap { opacity: 0; transition: opacity 240ms; border-radius: inherit; }
  .below .gap { inset-inline-start: calc(var(--level) * 1%); width: calc((var(--expected) - var(--level)) * 1%); background: repeating-linear-gradient(135deg, var(--parley-heat) 0 2px, var(--parley-heat-wash) 2px 8px); }
  .above .gap { inset-inline-start: calc(var(--expected) * 1%); width: calc((var(--level) - var(--expected)) * 1%); background: var(--parley-calm); }
  .open .gap { opacity: 1; }
  button { grid-column: 1 / -1; display: flex; align-items: center; justify-content: space-between; gap: var(--parley-s3); padding: var(--parley-s2) 0; border: 0; background: none; text-align: start; }
  .name { font-weight: 700; line-height: 1.45; text-wrap: pretty; }
  button svg { flex: none; width: 44px; height: 44px; padding: 10px; border-radius: 999px; border: 1px solid var(--parley-line); background: var(--parley-card); box-shadow: var(--parley-shadow); fill: none; stroke: var(--parley-calm-strong); stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; transition: border-color 160ms, transform 160ms, background 160ms; }
  button:hover svg { border-color: var(--parley-calm); }
  .row:not(.open) button:hover svg { transform: translateY(3px); }
  .open button { cursor: default; }
  .open button svg { background: var(--parley-calm-wash); border-color: var(--parley-calm); box-shadow: none; }
  .label { visibility: hidden; opacity: 0; height: 0; transform: translateY(-8px); transition: opacity 240ms ease-out, transform 240ms ease-out; }
  .label strong { font-size: var(--parley-t-xl); line-height: 1.35; }
  .label .quiet { margin-top: var(--parley-s1); text-wrap: pretty; }
  .open .label { visibility: visible; opacity: 1; height: auto; transform: none; }
  .open.below .label strong { color: var(--parley-heat); }
  .open.above .label strong { color: var(--parley-calm-strong); }
  .standing { grid-column: 2; grid-row: 3; width: 96px; height: 96px; align-self: end; overflow: hidden; margin-bottom: calc(-1 * var(--parley-s3)); }
  .row:not(.open) .standing { height: 0; margin: 0; }
  .standing .face { width: 100%; animation: stand 240ms ease-out; }
  .label { grid-column: 1; grid-row: 3; }
  @media (forced-colors: active) { .bar, .above .gap { border: 2px solid; } }
  @keyframes stand { from { transform: translateY(60%); opacity: 0; } }
`;

/** Columns with bars that stand, where there is room; faces stand on the bars, and the line of the expectation goes through all. */
export const standing = css`
  @container (min-width: 34em) {
    .few { --tall: clamp(84px, 100vh - 582px, 200px); --head: clamp(56px, 100vh - 610px, 88px); --gap: var(--parley-s4); display: grid; grid-template-columns: minmax(80px, 0.8fr) minmax(0, 4fr); gap: var(--gap); padding: var(--parley-s3) var(--parley-s5) var(--parley-s4); }
    .few ul { display: grid; grid-template-columns: repeat(var(--count), minmax(0, 1fr)); gap: var(--gap); }
    .few .row, .few .expectation { grid-template: calc(var(--head) + var(--tall)) auto auto / minmax(0, 1fr); justify-items: center; align-items: start; align-content: start; padding: 0; border: 0; gap: 0; }
    .few .track { grid-area: 1 / 1; align-self: end; width: 100%; height: var(--tall); background: none; }
    .few .track::after { content: ''; position: absolute; inset: auto calc(-0.5 * var(--gap)) -2px; border-bottom: 2px solid var(--parley-ink); }
    .few .track > * { inset: auto auto 0 50%; width: 60px; margin-left: -30px; border-radius: var(--parley-r-s) var(--parley-r-s) 0 0; }
    .few .bar { height: calc(var(--level, var(--expected)) * 1%); }
    .few .expectation .bar { border-bottom: 0; }
    .few .track .mark { inset: auto calc(-0.5 * var(--gap)) calc(var(--expected) * 1%); width: auto; margin: 0; border: 0; border-top: 2px dashed var(--parley-ink); border-radius: 0; }
    .few .expectation .track .mark { inset-inline-start: 50%; margin-inline-start: 30px; }
    .few .row:last-child .mark, .few .row:last-child .track::after { inset-inline-end: 0; }
    .few .expectation .track::after { inset-inline-start: 0; }
    .few .below .gap { left: 0; width: 100%; margin: 0; border-radius: 0; bottom: calc(var(--level) * 1%); height: calc((var(--expected) - var(--level)) * 1%); }
    .few .above .gap { bottom: calc(var(--expected) * 1%); height: calc((var(--level) - var(--expected)) * 1%); }
    .few .standing { grid-area: 1 / 1; z-index: 1; width: var(--head); height: var(--head); margin: 0 0 calc(var(--tall) * var(--level) / 100); }
    .few .row:not(.open) .standing { height: var(--head); margin: 0 0 calc(var(--tall) * var(--level) / 100); }
    .few button { grid-area: 2 / 1; flex-direction: column; justify-content: flex-start; gap: var(--parley-s1); width: 100%; padding-block: var(--parley-s2) 0; text-align: center; }
    .few .name { display: grid; align-items: center; order: 0; min-height: 2.6em; line-height: 1.3; text-align: center; }
    .few .expectation .name { grid-area: 2 / 1; margin-top: var(--parley-s2); }
    .few .label { grid-area: 3 / 1; height: auto; padding-top: var(--parley-s1); text-align: center; }
  }
  @container (min-width: 53em) {
    .few { --tall: clamp(96px, 100vh - 750px, 240px); --head: clamp(64px, 100vh - 790px, 136px); --gap: var(--parley-s5); padding-inline: var(--parley-s6); }
    .few .track > * { width: 84px; margin-left: -42px; }
    .few .expectation .track .mark { margin-inline-start: 42px; }
  }
`;
