import { css } from 'lit';

export const revealStyles = css`
  .column { container-type: inline-size; }
  ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.2em), 1fr)); gap: var(--parley-s3); margin: 0; padding: 0; list-style: none; }
  li { display: grid; margin: 0; min-width: 0; perspective: 900px; }
  button, .back { grid-area: 1 / 1; min-width: 0; min-height: 116px; border-radius: var(--parley-r-m); backface-visibility: hidden; transition: transform 240ms ease-in-out, opacity 120ms 60ms, border-color 160ms; }
  button { position: relative; display: grid; place-items: center; padding: var(--parley-s4) var(--parley-s3) 44px; border: 1px solid var(--parley-line); background: var(--parley-card); box-shadow: var(--parley-shadow); text-align: center; }
  button:hover { border-color: var(--parley-calm); }
  .front { font-size: var(--parley-t-l); font-weight: 700; line-height: 1.4; text-wrap: pretty; overflow-wrap: anywhere; }
  .lid { position: absolute; bottom: var(--parley-s3); left: calc(50% - 14px); width: 28px; height: 28px; padding: 5px; border-radius: 999px; background: var(--parley-calm-wash); fill: none; stroke: var(--parley-calm-strong); stroke-width: 2.4; stroke-linecap: round; transition: transform 160ms; }
  button:hover .lid { transform: scale(1.15); }
  .back { display: grid; align-content: center; padding: var(--parley-s3) var(--parley-s4); border: 2px solid var(--parley-calm); background: var(--parley-calm-wash); visibility: hidden; opacity: 0; transform: rotateY(-180deg); }
  .back > strong { display: block; font-size: var(--parley-t-b); line-height: 1.5; text-wrap: pretty; overflow-wrap: anywhere; }
  .back p { margin-top: var(--parley-s1); font-size: var(--parley-t-m); line-height: 1.5; text-wrap: pretty; }
  .kicker { display: flex; align-items: center; gap: 6px; margin-bottom: var(--parley-s2); color: var(--parley-calm-strong); font-size: var(--parley-t-m); line-height: 1.4; }
  .kicker svg { flex: none; fill: var(--parley-calm); }
  .kicker svg path { fill: none; stroke: var(--parley-on-calm); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
  .open button { cursor: default; opacity: 0; transform: rotateY(180deg); }
  .open .back { visibility: visible; opacity: 1; transform: none; }
  .open button:focus-visible { opacity: 1; background: none; border-color: transparent; box-shadow: none; backface-visibility: visible; }
  .open button:focus-visible > * { opacity: 0; }
  @container (min-width: 33em) {
    ul { grid-template-columns: repeat(var(--middle), minmax(0, 1fr)); grid-auto-rows: 1fr; }
    button, .back { min-height: 100px; }
  }
  @container (min-width: 50em) {
    ul { grid-template-columns: repeat(var(--across), minmax(0, 1fr)); gap: var(--parley-s4); }
    button, .back { min-height: 148px; }
  }
  @media (prefers-reduced-motion: reduce) {
    button, .back, .open button { transform: none; }
  }
`;
