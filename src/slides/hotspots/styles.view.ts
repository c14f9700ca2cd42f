import { css } from 'lit';

/** The picture with its points; the opened text and the list under it, beside it where there is room. */
export const styles = css`
  .column { container-type: inline-size; }
  .board { display: grid; gap: var(--parley-s4); }
  .picture { position: relative; width: min(100%, 68vh * var(--ratio)); margin: 0 auto; }
  .picture img { display: block; width: 100%; height: auto; border-radius: var(--parley-r-l); background: var(--parley-wash); box-shadow: 0 0 0 1px var(--parley-line), var(--parley-shadow); }
  .point {
    position: absolute; left: clamp(24px, calc(var(--x) * 1%), calc(100% - 24px)); top: clamp(24px, calc(var(--y) * 1%), calc(100% - 24px));
    display: grid; place-items: center; width: 44px; height: 44px; margin: -22px 0 0 -22px; padding: 0; border: 3px solid var(--parley-card); border-radius: 999px;
    background: var(--parley-calm); color: var(--parley-on-calm); font-weight: 700; font-variant-numeric: tabular-nums; line-height: 1; box-shadow: 0 0 0 1px var(--parley-calm), 0 3px 10px rgb(22 32 46 / 0.28); transition: background-color 160ms, color 160ms, transform 160ms;
  }
  .point:hover { background: var(--parley-calm-strong); transform: scale(1.08); }
  .point.seen { background: var(--parley-calm-wash); color: var(--parley-calm-strong); }
  .point[aria-expanded='true'] { background: var(--parley-ink); color: var(--parley-paper); box-shadow: 0 0 0 2px var(--parley-ink), 0 3px 10px rgb(22 32 46 / 0.28); }
  .point:focus-visible { border-radius: 999px; outline-offset: 3px; }
  .tick { fill: none; stroke: var(--parley-on-calm); stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; border-radius: 999px; background: var(--parley-calm); }
  .point .tick { position: absolute; right: -5px; bottom: -5px; box-shadow: 0 0 0 2px var(--parley-card); }
  .beside { display: grid; gap: var(--parley-s2); align-content: start; min-width: 0; }
  .texts { display: grid; border-color: transparent; background: var(--parley-calm-wash); box-shadow: none; }
  .texts > * { grid-area: 1 / 1; min-width: 0; padding: var(--parley-s4); }
  .text { visibility: hidden; }
  .text.opened { visibility: visible; animation: open 180ms ease-out; }
  .text h2 { display: flex; align-items: center; gap: var(--parley-s3); margin: 0 0 var(--parley-s2); font-size: var(--parley-t-l); line-height: 1.4; }
  .text p { text-wrap: pretty; overflow-wrap: anywhere; }
  .number { flex: none; display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: 999px; background: var(--parley-calm-wash); color: var(--parley-calm-strong); font-size: var(--parley-t-m); font-weight: 700; font-variant-numeric: tabular-nums; line-height: 1; }
  .text .number { background: var(--parley-ink); color: var(--parley-paper); }
  .hint { display: flex; align-items: center; justify-content: center; gap: var(--parley-s3); margin: 0; color: var(--parley-ink-2); }
  .hint svg { flex: none; fill: none; stroke: var(--parley-calm-strong); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
  .count { margin: var(--parley-s2) 0 0; color: var(--parley-ink-2); font-size: var(--parley-t-m); font-variant-numeric: tabular-nums; line-height: 1.4; }
  .list { display: grid; gap: var(--parley-s2); margin: 0; padding: 0; list-style: none; }
  .list li { margin: 0; min-width: 0; }
  .entry { display: flex; align-items: center; gap: var(--parley-s3); width: 100%; padding: var(--parley-s2) var(--parley-s3); border: 1px solid var(--parley-line); border-radius: var(--parley-r-m); background: var(--parley-card); line-height: 1.45; text-align: start; transition: border-color 160ms; }
  .entry:hover { border-color: var(--parley-calm); }
  .entry .label { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .entry .tick { flex: none; }
  .entry[aria-expanded='true'] { border-color: var(--parley-ink); box-shadow: 0 0 0 1px var(--parley-ink); }
  .entry[aria-expanded='true'] .number { background: var(--parley-ink); color: var(--parley-paper); }
  @keyframes open { from { transform: translateY(4px); } }
  @media (forced-colors: active) { .point, .entry { border-color: ButtonText; } .point[aria-expanded='true'] { outline: 3px solid Highlight; } }
  @media print { .texts { display: block; } .text { visibility: visible; } }
  @container (min-width: 33em) { .list { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  @container (min-width: 50em) {
    .board { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: var(--parley-s5); align-items: start; }
    .list { grid-template-columns: minmax(0, 1fr); }
    .texts > * { padding: var(--parley-s4) var(--parley-s5); }
  }
`;
