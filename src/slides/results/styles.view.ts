import { css } from 'lit';

/** The results: the ring and its words side by side, then what is worth another look. */
export const styles = css`
  :host { container-type: inline-size; }
  .result { display: grid; justify-items: center; gap: var(--parley-s4); padding: var(--parley-s5) var(--parley-s4); border-radius: var(--parley-r-l); }
  .ring { position: relative; width: min(13.75rem, 100%); aspect-ratio: 1; }
  .ring svg { display: block; width: 100%; height: 100%; transform-origin: center; }
  .ring circle { fill: none; stroke-width: 16; }
  .track { stroke: var(--parley-off); }
  .share { stroke: var(--parley-warm); animation: fill 700ms ease-out; }
  .passed .share { stroke: var(--parley-calm); }
  .notch { stroke: var(--parley-ink); stroke-width: 3; stroke-linecap: round; }
  @keyframes fill { from { stroke-dasharray: 0 100; } }
  .figure { position: absolute; inset: 0; padding-inline: 16%; display: grid; place-content: center; justify-items: center; line-height: 1.2; }
  .figure strong { font-size: clamp(2rem, 3.25rem, 22cqi); font-variant-numeric: tabular-nums; letter-spacing: -0.02em; }
  .figure small { font-size: 0.46em; letter-spacing: 0; margin-inline-start: 0.1em; }
  .figure span { color: var(--parley-ink-2); font-size: var(--parley-t-m); text-align: center; text-wrap: balance; }
  .said { min-width: 0; width: 100%; }
  .said h2 { display: flex; align-items: center; gap: var(--parley-s3); margin: 0 0 var(--parley-s2); font-size: var(--parley-t-xl); line-height: 1.35; }
  .facts { list-style: none; margin: var(--parley-s4) 0 0; padding: var(--parley-s3) 0 0; border-block-start: 1px solid var(--parley-line); color: var(--parley-ink-2); }
  .facts strong { color: var(--parley-ink); font-variant-numeric: tabular-nums; }
  .again { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s2) var(--parley-s4); margin-block-start: var(--parley-s4); }
  .again span { color: var(--parley-ink-2); }

  h3 { margin: var(--parley-s6) 0 var(--parley-s3); font-size: var(--parley-t-l); line-height: 1.4; }
  .missed { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--parley-s3); }
  .missed li { display: flex; gap: var(--parley-s3); margin: 0; padding: var(--parley-s4); }
  .missed p { margin: 2px 0 0; overflow-wrap: anywhere; text-wrap: pretty; }
  .links { display: flex; flex-wrap: wrap; gap: 0 var(--parley-s5); }
  .link { padding: 0; border: 0; background: none; color: var(--parley-calm-strong); font-weight: 700; text-align: start; text-decoration: underline; text-underline-offset: 4px; text-decoration-thickness: 1.5px; }
  .link:hover { text-decoration-thickness: 3px; }
  .clear { display: flex; align-items: center; gap: var(--parley-s3); margin: var(--parley-s5) 0 0; }
  .empty { display: grid; justify-items: center; gap: var(--parley-s4); padding: var(--parley-s7) var(--parley-s5); text-align: center; color: var(--parley-ink-2); border-style: dashed; box-shadow: none; background: none; }

  @container (min-width: 36rem) {
    .result { grid-template-columns: 13.75rem minmax(0, 1fr); align-items: center; justify-items: start; gap: var(--parley-s6); padding: var(--parley-s6); }
  }
  @container (min-width: 56rem) {
    .result { gap: var(--parley-s7); padding: var(--parley-s6) var(--parley-s7); }
    .missed { grid-template-columns: 1fr 1fr; }
  }
`;
