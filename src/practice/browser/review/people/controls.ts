import { html } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { columns, type Column } from '../../../../review/counting.ts';
import { standings, wordOf } from '../mark.ts';
import { columnWords } from './columns.ts';
import { sortOf } from './query.ts';
import type { Place } from '../place.ts';

/** What the fields above the list can change. */
export interface Changes {
  search: (text: string) => void;
  change: (change: Partial<Place>) => void;
  order: (column: Column) => void;
}

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing;
const isTicked = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.checked;

/** The fields above the list of people: words to be found, standing, lateness; where there are no headings also the order. */
export function peopleControls(place: Place, { search, change, order }: Changes) {
  const { text = '', standing, overdue = false } = place;
  const chosen = (event: Event) => columns.find((one) => one === valueOf(event)) ?? 'name';
  return html`<div class="controls" role="search" aria-label=${t('people.controls')}>
    <label class="field search">${t('people.search')}<input type="search" autocomplete="off" spellcheck="false" maxlength="200" .value=${text} @input=${(event: Event) => isComposing(event) || search(valueOf(event))} @compositionend=${(event: Event) => search(valueOf(event))} /></label>
    <label class="field">${t('people.standing')}<select @change=${(event: Event) => change({ standing: standings.find((one) => one === valueOf(event)) })}>
      <option value="" .selected=${!standing}>${t('people.any')}</option>
      ${standings.map((one) => html`<option value=${one} .selected=${one === standing}>${wordOf(one)}</option>`)}
    </select></label>
    <label class="field narrow-only">${t('people.order')}<select @change=${(event: Event) => order(chosen(event))}>
      ${columns.map((one) => html`<option value=${one} .selected=${one === sortOf(place)}>${columnWords(one)}</option>`)}
    </select></label>
    <label class="tick"><input type="checkbox" .checked=${overdue} @change=${(event: Event) => change({ overdue: isTicked(event) || undefined })} />${t('people.overdueOnly')}</label>
  </div>`;
}
