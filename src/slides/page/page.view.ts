import { html, nothing } from 'lit';
import { measures } from '../../player/parts/measures.ts';
import { t } from '../../i18n/i18n.ts';
import { picture, scene } from '../../player/parts/picture.ts';
import { base, card } from '../../player/parts/styles.ts';
import { line, text } from '../../player/parts/text.ts';
import { SlideView } from '../view.ts';
import { rules, rulesStyles } from './rules.view.ts';
import type { PageSlide } from './page.schema.ts';
import { pageStyles } from './styles.view.ts';

/** Text, a picture, key points as cards, and where wanted the rules of the course. */
export class PageView extends SlideView<PageSlide, null, never> {
  static override styles = [base, card, scene, pageStyles, rulesStyles];

  protected override render() {
    const { slide } = this;
    return html`<div class="column">
      ${this.#renderStory()} ${slide.points ? this.#renderPoints(slide.points) : nothing} ${slide.rules ? rules(this.facts.rules) : nothing}
    </div>`;
  }

  #renderStory() {
    const { body, picture: given } = this.slide;
    if (!body) return nothing;
    return html`<div class="story ${given ? 'pictured' : ''}">
      <div class="body">${text(body)}</div>
      ${given ? html`<div class="stage ${'people' in given ? 'peopled' : ''}">${picture(given)}</div>` : nothing}
    </div>`;
  }

  #renderPoints(points: NonNullable<PageSlide['points']>) {
    const cards = points.map(
      (point, at) => html`<li>
        ${this.slide.numbered ? html`<span class="marker" aria-hidden="true">${at + 1}</span>` : nothing}
        <div class="card"><strong>${line(point.title)}</strong>${point.body ? html`<p>${line(point.body)}</p>` : nothing}</div>
      </li>`,
    );
    const { length } = points;
    const counts = measures({ '--count': length, '--middle': length % 3 === 0 ? 3 : 2, '--across': length > 4 ? 3 : length });
    return this.slide.numbered
      ? html`<ol class="points path" ${counts} role="list" aria-label=${t('page.points')}>${cards}</ol>`
      : html`<ul class="points" ${counts} role="list" aria-label=${t('page.points')}>${cards}</ul>`;
  }
}

export { PageView as view };
export { kind } from './page.ts';
