import { css, html, nothing, svg } from 'lit';

/** How good something was. Each has a shape and a sign of its own, so that colour alone says nothing. */
export type Worth = 'good' | 'fair' | 'poor';

const shapes = {
  good: svg`<circle class="shape" cx="14" cy="14" r="13" /><path class="stroke" d="m8.5 14.5 3.8 3.8 7.4-8" />`,
  fair: svg`<rect class="shape" x="1.5" y="1.5" width="25" height="25" rx="6" /><path class="stroke" d="M7.5 15.5c2-4.4 4.6-3.6 6.5-1.5s4.5 2.9 6.5-1.5" />`,
  poor: svg`<rect class="shape" x="4" y="4" width="20" height="20" rx="3.5" transform="rotate(45 14 14)" /><path class="stroke" d="M14 8.5v7M14 19.4v.1" />`,
} satisfies Record<Worth, unknown>;

/** ✓ in a circle, ～ in a square, ! in a diamond; `words` say it to screen readers. */
export function sign(worth: Worth, words?: string) {
  return html`<span class="sign ${worth}"
    ><svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">${shapes[worth]}</svg>${words ? html`<span class="unseen">${words}</span>` : nothing}</span
  >`;
}

export const signs = css`
  .sign { display: inline-flex; flex: none; vertical-align: middle; line-height: 1; }
  .sign svg { width: 1.65rem; height: 1.65rem; overflow: visible; }
  .sign .shape { fill: currentColor; stroke: currentColor; }
  .sign .stroke { fill: none; stroke: var(--parley-card); stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
  .sign.good { color: var(--parley-good); }
  .sign.fair { color: var(--parley-warm); }
  .sign.poor { color: var(--parley-heat); }
`;
