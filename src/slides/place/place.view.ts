import { html, nothing, type TemplateResult } from 'lit';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { line } from '../../player/parts/text.ts';
import { PlacingView } from '../placing.view.ts';
import type { PlaceSlide } from './place.schema.ts';
import { placesOf } from './place.ts';
import { planeStyles } from './styles.view.ts';

/** Cards to put on the four fields between two named axes. */
export class PlaceView extends PlacingView<PlaceSlide> {
  static override styles = [...PlacingView.styles, planeStyles];

  protected override places() {
    return placesOf(this.slide);
  }

  protected override across() {
    return 2;
  }

  protected override hint(field: number) {
    const says = this.slide.fields[field]?.says;
    return html`${says ? html`<span class="hint">${line(says)}</span>` : nothing}<span class="ends">${this.#ends(field)}</span>`;
  }

  /** The ends of the axes that a field lies at. */
  #ends(field: number): string {
    const { across, up } = this.slide;
    return t('place.ends', {
      across: plainLine(across.name),
      acrossEnd: plainLine(field % 2 === 0 ? across.low : across.high),
      up: plainLine(up.name),
      upEnd: plainLine(field < 2 ? up.high : up.low),
    });
  }

  protected override ground(fields: readonly TemplateResult[]) {
    return html`<div class="plane">
      ${this.#axis('up')}
      <ul class="groups" role="list" aria-label=${t('placing.places')}>${fields}</ul>
      ${this.#axis('across')}
    </div>`;
  }

  #axis(name: 'across' | 'up') {
    const { low, name: words, high } = this.slide[name];
    return html`<div class="axis ${name}" aria-hidden="true">
      <span class="low">${line(low)}</span><span class="what">${line(words)}</span><span class="high">${line(high)}</span>
    </div>`;
  }
}

export { PlaceView as view };
export { kind } from './place.ts';
