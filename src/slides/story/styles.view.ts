import { css } from 'lit';

/** A scene as a card: the picture above the words, beside them where there is room. */
export const styles = css`
  .turns { display: flex; align-items: center; gap: var(--parley-s3); min-width: 0; }
  .back { display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 1px solid var(--parley-line); border-radius: 999px; background: var(--parley-card); color: var(--parley-calm-strong); }
  .back svg { transform: scaleX(var(--parley-way)); fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
  .back:hover { border-color: var(--parley-calm); }
  .back[aria-disabled='true'] { border-color: transparent; background: none; color: var(--parley-ink-3); opacity: 0.55; cursor: default; }
  .shot { display: grid; overflow: clip; border-radius: var(--parley-r-l); animation: turn 200ms ease-out; }
  .figure { --face: 128px; display: grid; align-items: end; min-width: 0; padding: var(--parley-s4) var(--parley-s3) 0; border-bottom: 2px solid var(--parley-ink); background: var(--ground); }
  .figure.still { --ground: var(--parley-wash); }
  .figure .people[data-count='1'] .says { margin-bottom: calc(var(--face) * -0.06); }
  .figure.drawn { padding: 0; border: 0; background: var(--parley-wash); align-items: center; }
  .figure img.scene { width: 100%; border-radius: 0; }
  .telling { min-width: 0; padding: var(--parley-s4); }
  h2 { margin: 0 0 var(--parley-s2); font-size: var(--parley-t-xl); line-height: 1.35; text-wrap: balance; }
  h2:focus { outline: none; }
  .text { text-wrap: pretty; }
  .ask { margin-top: var(--parley-s4); padding-top: var(--parley-s4); border-top: 1px solid var(--parley-line); }
  .ask .question { margin: 0; font-size: var(--parley-t-b); }
  .ask .options { gap: var(--parley-s2); margin-block-start: var(--parley-s3); }
  .ask .option { box-shadow: none; }
  .ask .option button { min-height: 52px; padding-block: 11px; }
  .ask .option.marked { box-shadow: 0 0 0 1px var(--parley-calm); background: var(--parley-wash); }
  .heards { display: grid; margin-top: var(--parley-s3); }
  .heards > * { grid-area: 1 / 1; min-width: 0; margin: 0; padding: var(--parley-s3) var(--parley-s4); border-radius: 18px; border-start-start-radius: 4px; text-wrap: pretty; }
  .heard { visibility: hidden; background: var(--parley-calm-wash); }
  .heard.said { visibility: visible; animation: turn 200ms ease-out; }
  .empty { display: grid; place-items: center; border: 2px dashed var(--parley-line); color: var(--parley-ink-2); font-size: var(--parley-t-m); text-align: center; }
  .after { margin-block-start: var(--parley-s4); padding: var(--parley-s4) var(--parley-s5); background: var(--parley-wash); box-shadow: none; }
  @keyframes turn { from { transform: translateY(6px); } }
  @container (max-width: 39.99em) { .empty, .heard:not(.said) { display: none; } }
  @container (min-width: 40em) {
    .shot { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); min-height: 340px; }
    .figure { --face: 190px; border: 0; }
    .figure .people { position: sticky; inset-block-end: 0; }
    .telling { padding: var(--parley-s5) var(--parley-s6); }
    .telling:not(.asking) { align-self: center; }
  }
  @container (min-width: 53em) {
    .figure { --face: 270px; }
    .telling { padding: var(--parley-s6) var(--parley-s7); }
  }
`;
