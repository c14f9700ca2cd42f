import { css } from 'lit';

/** Statements below each other: two rows of five on a phone, one of ten with more room, poles beside it and the sum at the side on a wide column. */
export const styles = css`
  :host { container-type: inline-size; }
  .layout { display: grid; gap: var(--parley-s4); }
  .statements { display: grid; gap: var(--parley-s3); min-width: 0; margin: 0; padding: 0; list-style: none; }
  .statement { display: grid; gap: var(--parley-s2); min-width: 0; margin: 0; padding: var(--parley-s3); transition: border-color 160ms; }
  .statement.rated { border-color: var(--parley-calm); }
  .pole { margin: 0; padding-inline: var(--parley-s1); font-weight: 700; line-height: 1.4; text-wrap: pretty; overflow-wrap: anywhere; }
  .low { text-align: end; }
  .values { display: grid; grid-template-columns: repeat(5, minmax(44px, 1fr)); gap: var(--parley-s2); }
  .value { position: relative; display: grid; place-items: center; min-width: 0; height: 44px; cursor: pointer; touch-action: manipulation; }
  .value input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: inherit; }
  .value > span:not(.unseen) {
    display: grid; place-items: center; width: 100%; height: 100%; border: 1.5px solid var(--parley-line); border-radius: var(--parley-r-m); background: var(--parley-paper);
    font-variant-numeric: tabular-nums; line-height: 1; transition: background-color 160ms, border-color 160ms, color 160ms; pointer-events: none;
  }
  .value:hover > span:not(.unseen) { border-color: var(--parley-calm); color: var(--parley-calm-strong); }
  .value.chosen > span:not(.unseen) { border-color: var(--parley-calm); background: var(--parley-calm); color: var(--parley-on-calm); font-weight: 700; box-shadow: 0 0 0 3px var(--parley-calm-wash); }
  .value input:focus-visible + span { outline: 3px solid var(--parley-calm); outline-offset: 2px; }
  @media (forced-colors: active) { .value.chosen > span:not(.unseen) { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; } }

  @container (min-width: 33em) {
    .statement { grid-template: 'high low' auto 'values values' auto / 1fr 1fr; gap: var(--parley-s2) var(--parley-s5); padding: var(--parley-s4); }
    .values { grid-area: values; grid-template-columns: repeat(10, minmax(44px, 1fr)); gap: var(--parley-s1); }
    .high { grid-area: high; }
    .low { grid-area: low; }
    .pole { padding-inline: var(--parley-s2); align-self: end; }
  }
  @container (min-width: 60em) {
    .layout { grid-template-columns: minmax(0, 1fr) 16.5rem; gap: var(--parley-s4); align-items: start; }
    .short .statement { grid-template: 'high values low' auto / minmax(0, 1fr) auto minmax(0, 1fr); gap: var(--parley-s3); align-items: center; padding: var(--parley-s3) var(--parley-s4); }
    .short .values { grid-template-columns: repeat(10, 44px); gap: 3px; }
    .short .value > span:not(.unseen) { border-radius: 999px; }
    .short .pole { padding: 0; align-self: center; font-size: var(--parley-t-m); text-wrap: balance; }
    .short .high { text-align: end; }
    .short .low { text-align: start; }
  }
`;
