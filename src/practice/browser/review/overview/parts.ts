import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import type { Overview } from '../../../../review/overview.ts';
import { standingBar } from './bar.ts';
import { orderedParts, partColumns, type PartColumn } from './order.ts';
import { sortButton, sortState } from '../sorting.ts';
import { clock, count, percent } from '../words.ts';

/** Regions or dealers beside each other. */
export interface PartsTable {
  parts: readonly Overview[];
  /** What the parts are. */
  kind: 'region' | 'dealer';
  column: PartColumn;
  descending: boolean;
  locale: Locale;
  to: (place: string) => string;
  order: (column: PartColumn, descending: boolean) => void;
}

/** What a column is headed with. */
const words = (column: PartColumn, kind: PartsTable['kind']): string => t(column === 'place' ? `overview.${kind}` : `overview.${column}`);

/** The regions or dealers as a table, each leading to its own overview; those with few people show no rates. */
export function partsTable({ parts, kind, column, descending, locale, to, order }: PartsTable) {
  const nameless = t(kind === 'region' ? 'frame.noRegion' : 'frame.noDealer');
  const heading = (name: PartColumn, figures = true) => {
    const state = sortState(column === name, descending);
    const next = column === name ? !descending : name !== 'place';
    return html`<th role="columnheader" scope="col" class=${figures ? 'figures' : ''} aria-sort=${state}>${sortButton(words(name, kind), state, () => order(name, next))}</th>`;
  };
  const figure = (name: PartColumn, value: string) => html`<td role="cell" class="figures" data-heading=${words(name, kind)}>${value}</td>`;
  const row = (part: Overview) => html`<tr role="row">
    <th role="rowheader" scope="row"><a href=${to(part.place)}><bdi>${part.place || nameless}</bdi></a></th>
    <td role="cell" class="bar">${standingBar(part)}</td>
    ${figure('people', count(locale, part.people))} ${figure('done', percent(part.doneShare))} ${figure('passed', percent(part.passRate))}
    ${figure('overdue', count(locale, part.overdue))} ${figure('seconds', clock(part.medianSeconds))}
  </tr>`;
  const choose = ({ target }: Event) => {
    const chosen = partColumns.find((one) => target instanceof HTMLSelectElement && one === target.value) ?? 'place';
    order(chosen, chosen !== 'place');
  };
  const chooser = html`<label class="narrow-only field order">${t('people.order')}<select @change=${choose}>
    ${partColumns.map((one) => html`<option value=${one} .selected=${one === column}>${words(one, kind)}</option>`)}
  </select></label>`;
  return html`${parts.length > 1 ? chooser : nothing}
    <table class="card parts" role="table" aria-label=${t(`overview.${kind}s`)}>
      <thead role="rowgroup">
        <tr role="row">
          ${heading('place', false)}<th role="columnheader" scope="col">${t('overview.standings')}</th>
          ${heading('people')} ${heading('done')} ${heading('passed')} ${heading('overdue')} ${heading('seconds')}
        </tr>
      </thead>
      <tbody role="rowgroup">${orderedParts(parts, column, descending).map(row)}</tbody>
    </table>
    ${parts.some(({ few }) => few) ? html`<p class="note">${t('overview.fewNote')}</p>` : nothing}`;
}
