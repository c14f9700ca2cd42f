import { css } from 'lit';

/** The sequence: numbered cards under each other, joined by a line; their arrows at thumb's reach. */
export const styles = css`
  :host { container-type: inline-size; --hold: 4.75rem; --middle: calc(var(--hold) - 1.5rem); --text: calc(var(--hold) + var(--parley-s3)); }
  .board, .keeping, .summary { max-width: 50rem; }
  ol { position: relative; display: grid; gap: var(--parley-s3); margin: 0; padding: 0; list-style: none; }
  li { position: relative; display: flex; align-items: center; min-height: 68px; margin: 0; transition: border-color 160ms, box-shadow 160ms, background-color 160ms; }
  li:not(:last-child)::after, .end::after {
    content: ''; position: absolute; inset-block-start: calc(100% + 1px); inset-inline-start: calc(var(--middle) - 1px);
    width: 2px; height: calc(var(--parley-s3) - 1px); background: var(--parley-port); opacity: 0.55;
  }
  li:not(.still) { user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; }
  .dragging li::after, .dragging .end::after { opacity: 0; }

  .hold {
    flex: none; align-self: stretch; display: flex; align-items: center; justify-content: flex-end; gap: 10px; width: var(--hold);
    padding-inline-end: 0.5rem; cursor: grab;
  }
  .hold, .hold * { touch-action: none; }
  .grip { flex: none; fill: var(--parley-port); }
  .number {
    flex: none; display: grid; place-items: center; width: 2rem; height: 2rem; border-radius: 999px; font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums;
    background: var(--parley-calm-wash); color: var(--parley-calm-strong); transition: background-color 160ms, color 160ms;
  }
  .words {
    flex: 1; align-self: stretch; min-width: 0; display: flex; align-items: center; padding: var(--parley-s3); border: 0; background: none; text-align: start;
    line-height: 1.5; border-radius: var(--parley-r-m);
  }
  .text { min-width: 0; overflow-wrap: anywhere; text-wrap: pretty; }
  .moves { flex: none; display: flex; padding-inline-end: var(--parley-s2); }
  .moves button { display: grid; place-items: center; width: 44px; padding: 0; border: 0; border-radius: 999px; background: none; color: var(--parley-ink-2); transition: background-color 160ms; }
  .moves button:hover { background: var(--parley-calm-wash); color: var(--parley-calm-strong); }
  .moves svg { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .moves .down svg { transform: rotate(180deg); }
  .moves [aria-disabled='true'] { background: none; color: var(--parley-line); cursor: default; }

  li:hover:not(.still) { border-color: var(--parley-calm); }
  li.chosen, li.held { border-color: var(--parley-ink); box-shadow: 0 0 0 1px var(--parley-ink), var(--parley-shadow); background: var(--parley-wash); }
  li.chosen .number, li.held .number { background: var(--parley-calm); color: var(--parley-on-calm); }
  .choosing li:not(.chosen) .number { box-shadow: 0 0 0 2px var(--parley-card), 0 0 0 4px var(--parley-calm); }
  .dragging li { transform: translateY(var(--by)); }
  .dragging li:not(.held) { transition: transform 160ms ease-out; }
  li.held { z-index: 1; box-shadow: 0 0 0 1px var(--parley-ink), 0 12px 32px rgb(22 32 46 / 0.18); }
  .dragging, .dragging * { cursor: grabbing; }

  .end { position: relative; display: flex; align-items: center; min-height: 1.6em; margin: 0; padding-inline-start: var(--text); color: var(--parley-ink-2); font-size: var(--parley-t-m); font-weight: 700; line-height: 1.5; }
  .end.first { margin-block-end: var(--parley-s3); }
  .end.last { margin-block-start: var(--parley-s3); }
  .end::before { content: ''; position: absolute; inset-inline-start: calc(var(--middle) - 6px); width: 12px; height: 12px; border: 3px solid var(--parley-port); border-radius: 50%; }
  .end.first::after { inset-block-start: calc(50% + 7px); height: calc(50% + var(--parley-s3) - 7px); }
  .end.last::after { inset-block: calc(0px - var(--parley-s3)) auto; height: calc(50% + var(--parley-s3) - 7px); }

  .judged { --middle: calc(var(--parley-s4) + 1rem); --text: calc(var(--parley-s4) * 2 + 2rem); }
  .still { align-items: flex-start; padding: var(--parley-s3) 0; }
  .still .hold { align-self: flex-start; width: auto; padding-inline: var(--parley-s4) 0; cursor: default; }
  .still .hold, .still .hold * { touch-action: auto; }
  .said { flex: 1; min-width: 0; padding: 2px var(--parley-s4); line-height: 1.6; }
  .said p { margin: 0; }
  .said .note { margin-block-start: 2px; color: var(--parley-ink-2); animation: tell 200ms ease-out; text-wrap: pretty; }
  .verdict { margin-inline-end: 0.35em; }
  .still .sign { margin-block-start: 2px; margin-inline-end: var(--parley-s4); }
  li.good { border-color: var(--parley-good); }
  li.poor { border-color: var(--parley-heat); }
  .good .verdict { color: var(--parley-good); }
  .poor .verdict { color: var(--parley-heat); }
  @keyframes tell { from { transform: translateY(-4px); } }

  .summary { margin-block-start: var(--parley-s5); padding: var(--parley-s4) var(--parley-s5); }
  .score { display: flex; align-items: center; gap: var(--parley-s3); margin: 0; font-size: var(--parley-t-l); }
  .summary .after { margin-block-start: var(--parley-s3); padding-block-start: var(--parley-s3); border-block-start: 1px solid var(--parley-line); }
  .keeping { margin-block-start: var(--parley-s5); }
  .keep { display: inline-flex; align-items: center; gap: var(--parley-s2); border-color: var(--parley-calm); color: var(--parley-calm-strong); transition: background-color 160ms, color 160ms; }
  .keep svg { fill: none; stroke: currentColor; stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; }
  .keep[aria-pressed='true'] { background: var(--parley-calm); color: var(--parley-on-calm); cursor: default; }
  .keeping .after { margin-block-start: var(--parley-s4); padding: var(--parley-s4) var(--parley-s5); background: var(--parley-wash); box-shadow: none; }

  @container (min-width: 58rem) {
    .board, .keeping { max-width: 46rem; }
    .apart { display: grid; grid-template-columns: minmax(0, 46rem) minmax(0, 1fr); gap: var(--parley-s6); align-items: start; }
    .judged + .summary { position: sticky; inset-block-start: var(--parley-s4); margin-block-start: 0; }
    .judged.begun + .summary { margin-block-start: calc(1.6em + var(--parley-s3)); }
  }
  @container (max-width: 30rem) {
    :host { --hold: 3.5rem; --middle: calc(var(--hold) - 1.175rem); --text: calc(var(--hold) + var(--parley-s2)); }
    .hold { gap: 5px; padding-inline-end: 0.25rem; }
    .number { width: 1.85rem; height: 1.85rem; }
    .words { padding-inline: var(--parley-s2) 2px; }
    .moves { padding-inline-end: 2px; }
    .judged { --middle: calc(var(--parley-s3) + 0.925rem); --text: calc(var(--parley-s3) * 2 + 1.85rem); }
    .still .hold { padding-inline-start: var(--parley-s3); }
    .said { padding-inline: var(--parley-s3); }
    .still .sign { margin-inline-end: var(--parley-s3); }
    .summary { padding-inline: var(--parley-s4); }
  }
  @container (max-width: 16rem) {
    li { flex-wrap: wrap; }
    .words { flex-basis: calc(100% - var(--hold)); }
    .moves, .still .sign { margin-inline-start: auto; }
    .said { order: 1; flex-basis: 100%; }
  }
`;
