import { css, html, svg } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { line, text } from '../../player/parts/text.ts';
import { outcomeOf, type ScaleAnswer } from './scale.ts';
import type { ScaleSlide } from './scale.schema.ts';

const arc = 'M22 122 A98 98 0 0 1 218 122';

/** A half circle with the sum and its band; before that, how far one is. */
export function outcome(slide: ScaleSlide, rated: ScaleAnswer) {
  const found = outcomeOf(slide, rated);
  const total = slide.statements.length;
  const done = rated.filter((one) => one !== undefined).length;
  const said = found ? t('scale.sum', { sum: found.sum, most: found.most }) : t('scale.progress', { rated: done, total });
  return html`<section class=${found ? 'outcome card found' : 'outcome card'} aria-label=${t('scale.outcome')}>
    <div class="gauge" role="img" aria-label=${said}>
      <svg viewBox="0 0 240 132" aria-hidden="true">
        <path class="track" d=${arc} />
        <path class="share" d=${arc} pathLength="100" stroke-dasharray="${found ? (found.sum / found.most) * 100 : 0} 100" />
        ${slide.bands.map(({ from }) => (from > 0 && from < 100 ? svg`<path class="notch" d="M8 122h28" transform="rotate(${from * 1.8} 120 122)" />` : ''))}
      </svg>
      <div class="figure" aria-hidden="true">
        ${found ? html`<strong>${found.sum}</strong><span>${t('scale.most', { most: found.most })}</span>` : html`<strong dir="ltr">${done}<small> / ${total}</small></strong><span>${t('scale.rated')}</span>`}
      </div>
    </div>
    ${found ? html`<div class="band"><h2>${line(found.band.title)}</h2>${text(found.band.body)}</div>` : html`<p class="band quiet">${t('scale.then')}</p>`}
  </section>`;
}

export const outcomeStyles = css`
  .outcome { display: grid; gap: var(--parley-s4); justify-items: center; align-content: start; padding: var(--parley-s5) var(--parley-s4); border-radius: var(--parley-r-l); scroll-margin-block: var(--parley-s4); }
  .outcome.found { background: var(--parley-wash); }
  .gauge { position: relative; width: min(15rem, 100%); aspect-ratio: 240 / 132; }
  .gauge svg { transform: scaleX(var(--parley-way)); display: block; width: 100%; height: 100%; overflow: visible; }
  .gauge path { fill: none; stroke-width: 18; }
  .gauge .track { stroke: var(--parley-off); }
  .gauge .share { stroke: var(--parley-calm); transition: stroke-dasharray 400ms ease-out; }
  .gauge .notch { stroke: var(--parley-card); stroke-width: 3; }
  .found .gauge .notch { stroke: var(--parley-wash); }
  .figure { position: absolute; inset: auto 0 0; display: grid; justify-items: center; line-height: 1.1; }
  .figure strong { font-size: 2.75rem; font-variant-numeric: tabular-nums; }
  .figure small { font-size: 0.5em; color: var(--parley-ink-2); }
  .figure span { color: var(--parley-ink-2); font-size: var(--parley-t-m); line-height: 1.5; }
  .band { max-width: 34em; }
  .band h2 { margin: 0 0 var(--parley-s1); color: var(--parley-calm-strong); font-size: var(--parley-t-xl); line-height: 1.35; text-wrap: balance; }
  p.band { text-align: center; text-wrap: balance; }
  .found .band { animation: tell 240ms ease-out; }
  @keyframes tell { from { transform: translateY(6px); } }
  @media (forced-colors: active) { .gauge .track { stroke: GrayText; } .gauge .share { stroke: Highlight; } .gauge .notch { stroke: Canvas; } }
  @container (min-width: 33em) {
    .outcome { grid-template-columns: 15rem minmax(0, 1fr); align-items: center; gap: var(--parley-s6); padding: var(--parley-s5) var(--parley-s6); }
    p.band { text-align: start; }
    .band { width: 100%; }
  }
  @container (min-width: 60em) {
    .outcome { position: sticky; inset-block-start: var(--parley-s4); grid-template-columns: minmax(0, 1fr); gap: var(--parley-s4); padding: var(--parley-s5) var(--parley-s4); }
    p.band { text-align: center; }
  }
`;
