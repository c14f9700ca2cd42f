import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import type { Column, PersonRow, Scope } from '../../../../review/counting.ts';
import { chip, signOf, wordOf } from '../mark.ts';
import { clock, count, none, shortDay } from '../words.ts';

/** A column of the list of people. */
export interface PeopleColumn {
  name: Column;
  /** Figures stand to the right. */
  figures?: boolean;
  cell: (row: PersonRow, locale: Locale) => unknown;
}

const all: readonly PeopleColumn[] = [
  { name: 'dealer', cell: ({ dealer }) => html`<bdi title=${dealer}>${dealer || none}</bdi>` },
  { name: 'region', cell: ({ region }) => html`<bdi title=${region}>${region || none}</bdi>` },
  { name: 'standing', cell: ({ standing }) => chip(standing) },
  { name: 'score', figures: true, cell: ({ score }, locale) => (score === undefined ? none : count(locale, score)) },
  { name: 'attempts', figures: true, cell: ({ attempts }) => attempts },
  { name: 'seconds', figures: true, cell: ({ seconds }) => clock(seconds) },
  { name: 'seen', figures: true, cell: ({ seen }, locale) => shortDay(locale, seen) },
  {
    name: 'due',
    figures: true,
    cell: ({ due, overdue }, locale) =>
      html`${overdue ? html`<span class="late">${signOf('overdue')}<span class="unseen">${wordOf('overdue')}</span></span>` : nothing}${shortDay(locale, due)}`,
  },
];

/** The columns beside the name: where all are of one dealer or region it is left out. Dealers of two regions may bear the same name. */
export const columnsFor = ({ region, dealer }: Scope): readonly PeopleColumn[] =>
  all.filter(({ name }) => !(name === 'dealer' && dealer !== undefined) && !(name === 'region' && region !== undefined));

/** What a column is headed with. */
export const columnWords = (name: Column): string => t(`people.${name}`);
