import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { line } from '../../player/parts/text.ts';
import { PlacingView } from '../placing.view.ts';
import type { SortSlide } from './sort.schema.ts';
import { placesOf } from './sort.ts';

/** Cards to sort into two to four groups that stand beside or under each other. */
export class SortView extends PlacingView<SortSlide> {
  protected override places() {
    return placesOf(this.slide);
  }

  protected override across() {
    return 1;
  }

  protected override hint(group: number) {
    const hint = this.slide.groups[group]?.hint;
    return hint ? html`<span class="hint">${line(hint)}</span>` : nothing;
  }

  protected override ground(groups: readonly TemplateResult[]) {
    return html`<ul class="groups" role="list" data-count=${groups.length} aria-label=${t('placing.places')}>${groups}</ul>`;
  }
}

export { SortView as view };
export { kind } from './sort.ts';
