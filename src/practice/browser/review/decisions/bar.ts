import { css, html } from 'lit';
import { measures } from '../../../../player/parts/measures.ts';

/** A share as a bar; the figure beside it says the same, so it is hidden from screen readers. */
export const bar = (share: number, worth: 'good' | 'fair' | 'poor' | 'neutral') =>
  html`<span class="bar ${worth}" aria-hidden="true" ${measures({ '--share': share })}></span>`;

export const barStyles = css`
  .bar { position: relative; display: block; height: 8px; border-radius: 4px; background: var(--parley-off); overflow: hidden; }
  .bar::before { content: ''; position: absolute; inset: 0; width: calc(var(--share) * 100%); border-radius: 4px; background: var(--parley-port); }
  .bar.good::before { background: var(--parley-calm); }
  .bar.fair::before { background: var(--parley-warm); background-image: repeating-linear-gradient(135deg, transparent 0 5px, rgb(255 255 255 / 0.32) 5px 8px); }
  .bar.poor::before { background: var(--parley-heat); }
  @media print { .bar, .bar::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
