import { css, html, nothing, svg } from 'lit';
import type { ChartSlide } from './chart.schema.ts';

/** The truth as a bar, the guess as a mark across it. Drawn for the eye: the row says it in words. */
export function bar({ most }: ChartSlide, truth: number, guess: number | undefined) {
  const share = (value: number) => `${Math.min(100, Math.max(0, (value / most) * 100))}%`;
  return html`<svg class="bar" width="100%" height="40" aria-hidden="true">
    <rect class="rail" y="8" width="100%" height="24" rx="8" />
    <rect class="truth" y="8" width=${share(truth)} height="24" rx="8" />
    ${guess === undefined ? nothing : svg`<line class="halo" x1=${share(guess)} x2=${share(guess)} y1="2" y2="38" /><line class="mark" x1=${share(guess)} x2=${share(guess)} y1="2" y2="38" />`}
  </svg>`;
}

export const barStyles = css`
  .bar { display: block; overflow: visible; transform: scaleX(var(--parley-way)); }
  .bar .rail { fill: var(--parley-off); }
  .bar .truth { fill: var(--parley-calm); animation: grow 400ms ease-out; transform-origin: 0 0; }
  .bar .halo { stroke: var(--parley-card); stroke-width: 7; }
  .bar .mark { stroke: var(--parley-ink); stroke-width: 3; stroke-dasharray: 6 4; }
  @keyframes grow { from { transform: scaleX(0); } }
  @media (forced-colors: active) { .bar .rail { fill: none; stroke: GrayText; } .bar .truth { fill: Highlight; } .bar .mark { stroke: CanvasText; } }
`;
