import { css, html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { sign, type Worth } from '../player/parts/sign.ts';

/** One of the things that are shown one at a time. */
export interface Dot {
  /** What it is and how it stands, for who cannot see the dot. */
  words: string;
  answered: boolean;
  worth?: Worth | undefined;
}

interface Row {
  label: string;
  dots: readonly Dot[];
  at: number;
  /** The last that may be looked at. */
  reach: number;
  look: (at: number) => void;
}

/** A dot for each of the things that are shown one at a time; those one may look at again are buttons. */
export function dots({ label, dots: all, at, reach, look }: Row) {
  return html`<ol class="dots" aria-label=${label}>
    ${all.map(({ words, answered, worth }, one) => {
      const here = one === at;
      const classes = classMap({ dot: true, here, judged: worth !== undefined, answered });
      const inside = html`${worth ? sign(worth) : html`<i></i>`}<span class="unseen">${words}</span>`;
      if (one > reach) return html`<li><span class=${classes}>${inside}</span></li>`;
      return html`<li><button class=${classes} aria-current=${here ? 'step' : nothing} @click=${() => look(one)}>${inside}</button></li>`;
    })}
  </ol>`;
}

/** Where one is: words at the start of the line, the dots at its end. */
export const dotStyles = css`
  .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--parley-s5); margin-block-end: var(--parley-s3); }
  .place { margin: 0; color: var(--parley-calm-strong); font-weight: 700; font-variant-numeric: tabular-nums; }
  .dots { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; }
  .dots li { margin: 0; }
  .dot { display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 0; background: none; border-radius: var(--parley-r-s); }
  .dot i { display: block; width: 10px; height: 10px; border-radius: 5px; background: var(--parley-port); transition: width 200ms, background-color 200ms; }
  .dot.answered i { background: var(--parley-calm); }
  .dot.here i { width: 28px; background: var(--parley-ink); }
  @media (forced-colors: active) { .dot i { border: 1px solid; } .dot.answered i { background: Highlight; } .dot.here i { background: CanvasText; } }
  .dot.here.judged { box-shadow: inset 0 -3px var(--parley-ink); border-radius: 0; }
  .dot .sign svg { width: 1.35rem; height: 1.35rem; }
  button.dot:hover { background: var(--parley-wash); }
`;
