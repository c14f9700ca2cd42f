import { html, svg } from 'lit';

const radius = 88;

/** The score as a ring, with the pass mark as a notch across it. Drawn for the eye: `label` says the same. */
export function ring(percent: number, mark: number, label: string, caption: string) {
  const circle = (name: string, share: number) =>
    svg`<circle class=${name} cx="110" cy="110" r=${radius} pathLength="100" stroke-dasharray="${share} 100" transform="rotate(-90 110 110)" />`;
  return html`<div class="ring" role="img" aria-label=${label}>
    <svg viewBox="0 0 220 220" aria-hidden="true">
      ${circle('track', 100)} ${circle('share', percent)}
      <g transform="rotate(${mark * 3.6} 110 110)"><path class="notch" d="M110 9v26" /></g>
    </svg>
    <div class="figure" aria-hidden="true"><strong>${percent}<small>%</small></strong><span>${caption}</span></div>
  </div>`;
}
