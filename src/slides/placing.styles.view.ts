import { css } from 'lit';

/** The board: waiting cards beside the groups, or one at a time above them. */
export const placingStyles = css`
  :host { container-type: inline-size; }
  .board ul { list-style: none; margin: 0; padding: 0; }
  .board li { margin: 0; min-width: 0; }
  .board { -webkit-tap-highlight-color: transparent; }
  .board { display: grid; gap: var(--parley-s4); }
  .wide { grid-template-columns: minmax(16rem, 5fr) 12fr; column-gap: var(--parley-s6); align-items: stretch; }
  .wide.still { grid-template-columns: minmax(0, 1fr); }

  .bar { display: flex; align-items: center; gap: var(--parley-s2); min-height: 44px; margin-block-end: var(--parley-s2); }
  .left { flex: 1; font-weight: 700; color: var(--parley-ink-2); font-variant-numeric: tabular-nums; }
  .bar .plain { min-height: 44px; padding: 0 var(--parley-s4); font-size: var(--parley-t-m); }
  .behind { margin: var(--parley-s3) 0 0; color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .tray { border-radius: var(--parley-r-m); }
  .tray.aimed { outline: 2px solid var(--parley-ink); outline-offset: 8px; }
  .bar.empty { min-height: 76px; margin: 0; padding: var(--parley-s3) var(--parley-s4); border: 1px dashed var(--parley-port); border-radius: var(--parley-r-m); line-height: 1.5; }
  .bar.empty .left { font-weight: 400; text-wrap: pretty; }
  .bar.empty .plain { flex: none; }
  .pile { display: grid; gap: 10px; }

  .piece { position: relative; display: flex; align-items: stretch; cursor: grab; transition: border-color 160ms, box-shadow 160ms; }
  .piece button {
    flex: 1; min-width: 0; display: flex; align-items: center; gap: var(--parley-s2); padding: var(--parley-s2) var(--parley-s4); padding-inline-end: 0; min-height: 52px;
    border: 0; background: none; border-radius: var(--parley-r-m); text-align: start; line-height: 1.5; cursor: inherit; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none;
  }
  .words { flex: 1; min-width: 0; overflow-wrap: anywhere; text-wrap: pretty; }
  .grip { flex: none; display: grid; place-items: center; width: 44px; touch-action: none; }
  .grip path { fill: none; stroke: var(--parley-port); stroke-width: 2.6; stroke-linecap: round; }
  .piece.chosen { border-color: var(--parley-ink); background: var(--parley-wash); box-shadow: 0 0 0 1px var(--parley-ink), var(--parley-shadow); }
  .piece.held { z-index: 5; transform: translate(var(--x), var(--y)) rotate(-1.5deg); pointer-events: none; transition: none; box-shadow: 0 0 0 1px var(--parley-ink), 0 14px 32px rgb(22 32 46 / 0.2); }
  .dragging, .dragging * { cursor: grabbing; }
  .lain .fresh { animation: settle 220ms ease-out; }
  .deck .pile .piece { animation: deal 180ms ease-out; }
  @keyframes settle { from { transform: scale(1.05); border-color: var(--parley-calm); } }
  @keyframes deal { from { transform: translateY(-6px); opacity: 0.4; } }

  .groups { display: grid; gap: var(--parley-s4); grid-auto-rows: minmax(min-content, 1fr); }
  .wide .groups { min-height: calc(var(--seen) * 4.4rem + 1.5rem); }
  .wide:not(.still) .groups { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .wide .groups[data-count='3'] { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .still .groups { grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); min-height: 0; }
  .group { display: flex; flex-direction: column; padding: var(--parley-s2); border: 1.5px dashed var(--parley-port); border-radius: var(--parley-r-l); background: var(--parley-calm-wash); transition: border-color 160ms, box-shadow 160ms; }
  .board:not(.still) .group { cursor: pointer; }
  .still .group { border-color: transparent; }
  .inviting .group { border-color: var(--parley-calm); }
  .group.chosen, .group.aimed { border: 1.5px solid var(--parley-ink); box-shadow: 0 0 0 1px var(--parley-ink); }
  .top { display: flex; align-items: stretch; }
  .head { flex: 1; min-width: 0; display: flex; flex-direction: column; justify-content: center; padding: var(--parley-s2) var(--parley-s3); border: 0; background: none; border-radius: var(--parley-r-m); text-align: start; line-height: 1.4; cursor: inherit; }
  .name { display: block; font-size: var(--parley-t-l); font-weight: 700; overflow-wrap: anywhere; text-wrap: pretty; }
  .hint { display: block; margin-block-start: 2px; font-size: var(--parley-t-m); color: var(--parley-ink-2); overflow-wrap: anywhere; text-wrap: pretty; }
  .lain { display: grid; gap: var(--parley-s2); align-content: start; margin-block-start: var(--parley-s2) !important; }
  .lain .piece { box-shadow: none; border-radius: var(--parley-r-m); }
  .lain .piece button { min-height: 44px; padding-inline-start: var(--parley-s3); font-size: var(--parley-t-m); }
  .lain .piece.chosen { box-shadow: 0 0 0 1px var(--parley-ink); }
  .still .piece, .still .piece button, .still .head { cursor: default; }
  .still .piece button { padding-inline-end: var(--parley-s3); }
  .piece.good { border-color: var(--parley-good); }
  .piece.poor { border-color: var(--parley-heat); }

  .board.deck { display: block; }
  .deck .tray { margin-block-end: var(--parley-s3); background: var(--parley-paper); }
  .deck .bar:not(.empty) { margin: var(--parley-s1) 0 0; }
  @media (min-height: 36rem) { @container slide (min-width: 16rem) { .deck.waits .tray { position: sticky; inset-block-start: 0; z-index: 3; padding-block-end: var(--parley-s1); } } }
  .deck .pile { grid-template-columns: minmax(0, 1fr); padding-block-end: 12px; position: relative; }
  .deck .pile > * { grid-area: 1 / 1; }
  .deck .pile .ghost { visibility: hidden; pointer-events: none; border: 1px solid transparent; padding-block: var(--parley-s4); padding-inline: var(--parley-s5) 44px; }
  .deck .pile .piece { font-size: var(--parley-t-l); line-height: 1.5; min-height: 104px; z-index: 1; }
  .deck .pile .piece.held { z-index: 5; }
  .deck .pile .piece button { padding: var(--parley-s4) var(--parley-s5); padding-inline-end: 0; }
  .deck .pile::before, .deck .pile::after { content: ''; position: absolute; inset: 12px 10px 6px; border: 1px solid var(--parley-line); border-radius: var(--parley-r-m); background: var(--parley-card); }
  .deck .pile::before { inset: 12px 20px 0; }
  .deck [data-left='1'] .pile::before, .deck [data-left='1'] .pile::after, .deck [data-left='2'] .pile::before { display: none; }
  .deck .groups { gap: var(--parley-s3); grid-auto-rows: auto; }
  .deck.waits .group { background: var(--parley-card); border: 1px solid var(--parley-line); border-radius: var(--parley-r-m); box-shadow: var(--parley-shadow); padding: 0; }
  .deck.waits .group.aimed { border-color: var(--parley-ink); }
  .deck.waits .group:active { background: var(--parley-wash); }
  .deck.waits .head { min-height: 64px; padding: var(--parley-s3) var(--parley-s4); }
  .deck.waits .lain { padding: 0 var(--parley-s2) var(--parley-s2); margin-block-start: 0 !important; }
  .deck .lain .grip { display: none; }
  .deck .lain .piece button { padding-inline-end: var(--parley-s3); }
  .peek { flex: none; display: grid; min-width: 72px; }
  .peek button { display: flex; align-items: center; justify-content: center; gap: var(--parley-s1); padding: 0 var(--parley-s2); border: 0; background: none; border-radius: var(--parley-r-m); color: var(--parley-calm-strong); font-size: var(--parley-t-m); font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .peek path { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .peek svg { transition: transform 160ms; }
  .peek [aria-expanded='true'] svg { transform: rotate(180deg); }

  .summary { margin-block-start: var(--parley-s4); padding: var(--parley-s4); }
  .score { font-size: var(--parley-t-l); font-weight: 700; margin: 0; }
  .summary .quiet { margin-block: var(--parley-s1) 0; }
  .notes { list-style: none; margin: var(--parley-s3) 0 0; padding: 0; display: grid; gap: var(--parley-s3) var(--parley-s6); }
  .notes li { display: flex; gap: var(--parley-s3); align-items: flex-start; margin: 0; min-width: 0; }
  .notes p { margin: 0; min-width: 0; overflow-wrap: anywhere; text-wrap: pretty; }
  .notes:first-child { margin-block-start: 0; }
  .summary h3 { margin: var(--parley-s4) 0 0; font-size: var(--parley-t-s); font-weight: 700; color: var(--parley-ink-2); }
  .belongs, .why { display: block; }
  .belongs { font-weight: 700; color: var(--parley-calm-strong); }
  .why { color: var(--parley-ink-2); }
  .after:not(:first-child) { margin-block-start: var(--parley-s4); padding-block-start: var(--parley-s3); border-block-start: 1px solid var(--parley-line); }
  @media (hover: hover) { .board:not(.still) :is(.piece:not(.chosen), .group:not(.chosen, .aimed)):hover { border-color: var(--parley-calm); } }
  @container (min-width: 30rem) {
    .summary { padding: var(--parley-s5); }
    .deck .groups:not([data-count='3']) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  @container (min-width: 50rem) { .notes { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
`;
