import { css } from 'lit';

const recoil = css`{ 0%, 25% { opacity: 1; stroke-dashoffset: 0; } 100% { opacity: 0; stroke-dashoffset: 1; } }`;
const refuse = css`{ 25% { transform: translateX(-5px); } 60% { transform: translateX(4px); } }`;

/** The board: two columns side by side, one above the other where letters are too large for that. */
export const styles = css`
  :host { container-type: inline-size; }
  .board { position: relative; display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); column-gap: 44px; align-items: stretch; }
  .column { display: grid; grid-auto-rows: 1fr; gap: var(--parley-s3); min-width: 0; }
  .end { position: relative; display: flex; min-height: 64px; border-radius: var(--parley-r-m); transition: border-color 160ms, box-shadow 160ms; }
  .end button {
    flex: 1; min-width: 0; display: flex; align-items: center; gap: var(--parley-s2); text-align: start; border: 0; background: none;
    padding: var(--parley-s3) var(--parley-s4); border-radius: var(--parley-r-m); line-height: 1.5; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none;
  }
  .words { flex: 1; min-width: 0; overflow-wrap: anywhere; text-wrap: pretty; }
  .right .words { font-weight: 700; }
  .end:hover:not(.linked):not(.still) { border-color: var(--parley-calm); }
  .end.linked { border-color: var(--parley-calm); box-shadow: 0 0 0 0.5px var(--parley-calm), var(--parley-shadow); }
  .end.chosen, .end.aimed { border-color: var(--parley-ink); box-shadow: 0 0 0 1px var(--parley-ink), var(--parley-shadow); }
  .end.chosen { background: var(--parley-wash); }
  .linked button, .still button { cursor: default; }

  .port {
    position: absolute; z-index: 2; inset-block-start: calc(50% - 22px); width: 44px; height: 44px; touch-action: none; cursor: grab;
    display: grid; place-items: center;
  }
  .left .port { inset-inline-end: -22px; }
  .right .port { inset-inline-start: -22px; }
  .port::before {
    content: ''; width: 18px; height: 18px; border-radius: 50%; background: var(--parley-card); border: 3px solid var(--parley-port);
    transition: background-color 160ms, border-color 160ms, transform 160ms;
  }
  .chosen .port::before, .aimed .port::before { border-color: var(--parley-ink); transform: scale(1.15); }
  .linked .port::before { background: var(--parley-calm); border-color: var(--parley-calm); }
  .linked .port, .still .port { cursor: default; }
  .dragging, .dragging * { cursor: grabbing; }

  .lines { position: absolute; z-index: 1; inset: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }
  .line { fill: none; stroke-width: 4; stroke-linecap: round; }
  .line.linked { stroke: var(--parley-calm); }
  .line.settling { animation: settle 240ms ease-out; }
  .line.held { stroke: var(--parley-ink); stroke-dasharray: 1 8; }
  .line.wrong { stroke: var(--parley-warm); stroke-dasharray: 1; opacity: 0; animation: recoil 420ms ease-in; }
  .again .line.wrong { animation-name: recoil-again; }
  .refused { animation: refuse 320ms ease-out; }
  .again .refused { animation-name: refuse-again; }
  @keyframes settle { from { stroke-width: 7; opacity: 0.5; } }
  @keyframes recoil ${recoil}
  @keyframes recoil-again ${recoil}
  @keyframes refuse ${refuse}
  @keyframes refuse-again ${refuse}

  .badge {
    display: none; flex: none; min-width: 1.7rem; height: 1.7rem; padding: 0 0.3rem; border-radius: 999px; place-items: center; line-height: 1;
    font-size: var(--parley-t-m); font-weight: 700; font-variant-numeric: tabular-nums; background: var(--parley-calm); color: var(--parley-on-calm);
  }
  .cue { display: flex; align-items: flex-start; gap: var(--parley-s2); min-height: 1.65em; margin: var(--parley-s3) 0 0; color: var(--parley-ink-2); }
  .cue .sign { margin-block-start: 0.05em; }
  .score { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s2) var(--parley-s5); }
  .score strong { font-size: var(--parley-t-l); }
  .key-sign { display: inline-flex; align-items: center; gap: var(--parley-s2); color: var(--parley-ink-2); }
  .summary { margin-block-start: var(--parley-s4); padding: var(--parley-s4); }
  .notes { list-style: none; margin: var(--parley-s3) 0 0; padding: 0; }
  .notes li { display: flex; gap: var(--parley-s2); align-items: flex-start; margin-block: var(--parley-s2); }
  .notes p { margin: 0; }
  .notes p > strong:first-child { display: block; }
  .after { margin-block-start: var(--parley-s3); padding-block-start: var(--parley-s3); border-block-start: 1px solid var(--parley-line); }

  @container (min-width: 30rem) {
    .board { column-gap: 88px; }
    .summary { padding: var(--parley-s5); }
  }
  @container (min-width: 50rem) {
    .board { grid-template-columns: 17fr 12fr; column-gap: 19.5%; }
    .column { gap: 18px; }
    .end { min-height: 84px; }
    .end button { padding-inline: 20px 28px; }
    .right .end button { padding-inline: 20px; }
  }
  @container (max-width: 28rem) {
    .left .sign { position: absolute; inset-block-start: -12px; inset-inline-start: -10px; border-radius: 50%; box-shadow: 0 0 0 3px var(--parley-paper); }
    .left .sign.fair { border-radius: 8px; }
    .end button { padding: var(--parley-s2) 14px; padding-inline-end: 18px; }
    .right .end button { padding-inline: 18px 10px; }
  }
  @container (max-width: 17rem) {
    .board { grid-template-columns: minmax(0, 1fr); row-gap: var(--parley-s5); }
    .column { grid-auto-rows: auto; }
    .lines, .port { display: none; }
    .badge { display: grid; }
    .left .sign { inset-inline: auto -10px; }
  }
`;
