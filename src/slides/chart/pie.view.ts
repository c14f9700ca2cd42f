import { css, html, nothing, svg } from 'lit';
import { t } from '../../i18n/i18n.ts';
import type { ChartAnswer } from './chart.ts';
import type { ChartSlide } from './chart.schema.ts';
import { measured } from './words.view.ts';

/** The letter that stands at a part of the pie and before its name. */
export const letterOf = (at: number) => String.fromCharCode(65 + at);

/** The guesses as a thin ring that grows with them, the truth as a broad ring around it once it is uncovered. Drawn for the eye. */
export function pie(slide: ChartSlide, { guesses, uncovered }: ChartAnswer) {
  const truths = slide.parts.map(({ value }) => value);
  const guessed = slide.parts.map(({ value, guess }, at) => (guess ? (guesses[at] ?? 0) : value));
  const sum = total(guessed);
  const whole = total(truths);
  return html`<div class="rings" aria-hidden="true">
    <svg viewBox="0 0 240 240">
      <circle class="rail broad" cx="120" cy="120" r="86" /><circle class="rail thin" cx="120" cy="120" r="60" />
      ${uncovered ? ring('broad', 86, truths, whole, 112) : nothing} ${ring('thin', 60, guessed, Math.max(sum, whole), uncovered ? undefined : 86)}
    </svg>
    <div class="middle">
      ${uncovered ? html`<span class="outer">${t('chart.outer')}</span><span>${t('chart.inner')}</span>` : html`<strong>${measured(sum, slide)}</strong><span>${t('chart.sum')}</span>`}
    </div>
  </div>`;
}

function ring(name: string, radius: number, values: readonly number[], whole: number, letters: number | undefined) {
  const share = (value: number) => (whole > 0 ? (value / whole) * 100 : 0);
  return values.map((value, at) => {
    const from = share(total(values.slice(0, at)));
    const length = Math.max(0, share(value) - 0.7);
    const angle = ((from + share(value) / 2) / 50 - 0.5) * Math.PI;
    const place = (by: number) => (120 + by * (letters ?? 0)).toFixed(1);
    return svg`<circle class="${name} slice shade-${at % 4}" cx="120" cy="120" r=${radius} pathLength="100" stroke-dasharray="${length} 100" transform="rotate(${from * 3.6 - 90} 120 120)" />
      ${letters && value > 0 ? svg`<text x=${place(Math.cos(angle))} y=${place(Math.sin(angle))}>${letterOf(at)}</text>` : nothing}`;
  });
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

export const pieStyles = css`
  .rings { position: relative; width: min(12.5rem, 100%); aspect-ratio: 1; margin: 0 auto var(--parley-s4); }
  .uncovered .rings { width: min(17rem, 100%); }
  .rings svg { display: block; width: 100%; height: 100%; overflow: visible; }
  .rings circle { fill: none; }
  .rings .broad { stroke-width: 32; }
  .rings .thin { stroke-width: 10; }
  .rings .rail { stroke: var(--parley-off); }
  .rings .rail.broad { stroke: var(--parley-calm-wash); }
  .rings .slice { stroke: var(--parley-calm); }
  .rings .slice.broad { animation: sweep 500ms ease-out; }
  .rings .thin.slice { stroke: var(--parley-ink-2); transition: stroke-dasharray 160ms; }
  .rings .shade-1 { stroke-opacity: 0.6; }
  .rings .shade-2 { stroke-opacity: 0.8; }
  .rings .shade-3 { stroke-opacity: 0.45; }
  .rings text { fill: var(--parley-ink); font-size: 14px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }
  .middle { position: absolute; inset: 28%; display: grid; place-content: center; justify-items: center; text-align: center; line-height: 1.35; color: var(--parley-ink-2); font-size: var(--parley-t-s); }
  .middle strong { color: var(--parley-ink); font-size: var(--parley-t-xl); font-variant-numeric: tabular-nums; }
  .middle .outer { color: var(--parley-calm-strong); font-weight: 700; }
  @keyframes sweep { from { stroke-dasharray: 0 100; } }
`;
