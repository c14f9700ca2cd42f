import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { measures } from '../../player/parts/measures.ts';
import type { ChartSlide } from './chart.schema.ts';
import { measured } from './words.view.ts';

/** A part to guess, the guess so far, and what a guess leads to. */
export interface Guessing {
  slide: ChartSlide;
  part: ChartSlide['parts'][number];
  value: number | undefined;
  guess(value: number): void;
  /** A press on plus or minus. */
  step(direction: 1 | -1): void;
}

/** A slider between minus and plus. Where it rests untouched, a press or Enter takes it as the guess. */
export function slider({ slide, part, value, guess, step }: Guessing) {
  const most = Math.floor(slide.most);
  const label = plainLine(part.label);
  const at = (event: Event) => event.currentTarget instanceof HTMLInputElement && guess(event.currentTarget.valueAsNumber);
  const press = (event: KeyboardEvent) => ['Enter', ' ', 'Home'].includes(event.key) && value === undefined && at(event);
  return html`<div class=${value === undefined ? 'slider unset' : 'slider'}>
    <button class="step less" aria-label=${t('chart.less', { part: label })} @click=${() => step(-1)}><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 12h12" /></svg></button>
    <input type="range" min="0" max=${most} step="1" .value=${live(String(value ?? 0))} aria-label=${label}
      aria-valuetext=${value === undefined ? t('chart.unset') : measured(value, slide)}
      @input=${at} @click=${at} @keydown=${press} ${measures({ '--share': ((value ?? 0) / most) * 100 })} />
    <button class="step more" aria-label=${t('chart.more', { part: label })} @click=${() => step(1)}><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg></button>
  </div>`;
}

const track = css`height: 14px; border-radius: 999px; background: linear-gradient(calc(90deg * var(--parley-way)), var(--parley-calm) var(--reach), var(--parley-off) 0);`;
const thumb = css`box-sizing: border-box; width: 30px; height: 30px; border: 3px solid var(--parley-calm); border-radius: 50%; background: var(--parley-card); box-shadow: 0 1px 4px rgb(22 32 46 / 0.25); cursor: grab;`;

export const sliderStyles = css`
  .slider { display: flex; align-items: center; gap: var(--parley-s2); min-width: 0; }
  .step { flex: none; display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 1px solid var(--parley-line); border-radius: 50%; background: var(--parley-card); }
  .step:hover { border-color: var(--parley-calm); }
  .step svg { fill: none; stroke: var(--parley-calm-strong); stroke-width: 2.4; stroke-linecap: round; }
  input { --reach: calc(15px + (100% - 30px) * var(--share) / 100); flex: 1; min-width: 0; width: 100%; height: 44px; margin: 0; background: none; appearance: none; -webkit-appearance: none; touch-action: pan-y; cursor: pointer; }
  input:focus-visible { outline-offset: -4px; border-radius: 999px; }
  input::-webkit-slider-runnable-track { ${track} }
  input::-moz-range-track { ${track} }
  input::-webkit-slider-thumb { -webkit-appearance: none; margin-top: -8px; ${thumb} }
  input::-moz-range-thumb { ${thumb} }
  .unset input { --reach: 0%; }
  .unset input::-webkit-slider-thumb { border-style: dashed; border-color: var(--parley-port); }
  .unset input::-moz-range-thumb { border-style: dashed; border-color: var(--parley-port); }
  @media (forced-colors: active) { input { appearance: auto; -webkit-appearance: auto; } }
`;
