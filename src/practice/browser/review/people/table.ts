import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import { measures } from '../../../../player/parts/measures.ts';
import type { Column, PersonRow } from '../../../../review/counting.ts';
import { columnsFor, columnWords, type PeopleColumn } from './columns.ts';
import { sortOf } from './query.ts';
import type { Rows } from './rows.ts';
import type { Sight } from './window.ts';
import type { Place } from '../place.ts';
import { sortButton, sortState } from '../sorting.ts';

/** A list of people, and what of it is on the page. */
export interface PeopleTable {
  rows: Rows<PersonRow>;
  place: Place;
  locale: Locale;
  sight: Sight;
  rowHeight: number;
  isBusy: boolean;
  /** The address of somebody's page. */
  to: (learner: string) => string;
  order: (column: Column) => void;
}

/** The list of people: as high as all rows, with those in sight on the page. */
export function peopleTable(table: PeopleTable) {
  const { rows, place, sight, rowHeight, isBusy, order } = table;
  const columns = columnsFor(place);
  const last = Math.min(sight.to, rows.total);
  const first = Math.min(sight.from, last);
  const heading = (name: Column, figures = false) => {
    const state = sortState(sortOf(place) === name, place.descending ?? false);
    return html`<th role="columnheader" scope="col" class="${name} ${figures ? 'figures' : ''}" aria-sort=${state}>${sortButton(columnWords(name), state, () => order(name))}</th>`;
  };
  return html`<table class="card ${place.dealer === undefined ? '' : 'short'}" role="table" aria-label=${t('frame.people')} aria-rowcount=${rows.total + 1} aria-busy=${isBusy}>
    <thead role="rowgroup"><tr role="row" aria-rowindex="1">${heading('name')}${columns.map(({ name, figures }) => heading(name, figures))}</tr></thead>
    <tbody role="rowgroup">
      ${space(first * rowHeight)}
      ${repeat(
        Array.from({ length: last - first }, (_, at) => first + at),
        (at) => at,
        (at) => line(table, columns, at),
      )}
      ${space((rows.total - last) * rowHeight)}
    </tbody>
  </table>`;
}

/** Where the rows are that are not on the page. */
const space = (height: number) =>
  height > 0 ? html`<tr class="space" aria-hidden="true" ${measures({ '--space': `${height}px` })}><td></td></tr>` : nothing;

function line({ rows, locale, to }: PeopleTable, columns: readonly PeopleColumn[], at: number) {
  const row = rows.at(at);
  const cells = columns.map(
    ({ name, figures, cell }) =>
      html`<td role="cell" class="${name} ${figures ? 'figures' : ''}" data-heading=${columnWords(name)}>${row ? cell(row, locale) : nothing}</td>`,
  );
  return html`<tr class="person" role="row" aria-rowindex=${at + 2}><th role="rowheader" scope="row" class="name">${row ? nameOf(row, to(row.learner)) : '…'}</th>${cells}</tr>`;
}

const nameOf = ({ name, learner }: PersonRow, address: string) => html`<a href=${address}>
  <b><bdi>${name || learner}</bdi></b>${name && name !== learner ? html`<small><bdi>${learner}</bdi></small>` : nothing}
</a>`;
