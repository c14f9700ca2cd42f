import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import { measures } from '../../../../player/parts/measures.ts';
import { wordsIn } from '../../../../review/dictionary.ts';
import type { SkillCell, SkillRow } from '../../../../review/skills.ts';
import { langOf } from '../decisions/words.ts';
import { sortButton } from '../sorting.ts';
import { count, none, percent } from '../words.ts';

/** How good a share is as it is written, with the sign that says it without colour; and how strong its colour is, 0 to 1. */
export function heatOf(share: number): { band: 'high' | 'middle' | 'low'; mark: string; depth: number } {
  const shown = Math.round(share * 100) / 100;
  if (shown >= 0.8) return { band: 'high', mark: '✓', depth: (share - 0.8) / 0.2 };
  if (shown >= 0.6) return { band: 'middle', mark: '～', depth: ((0.8 - share) / 0.2) * 0.4 };
  return { band: 'low', mark: '!', depth: Math.min(1, 0.4 + ((0.6 - share) / 0.3) * 0.6) };
}

/** A line of the map: a place and its cells, one of each column. */
export interface Line {
  place: string;
  people: number;
  cells: readonly (SkillCell | undefined)[];
}

/** The places as lines, weakest in the column asked for first, those of few people last; else in the order they come. */
export function linesOf(columns: readonly SkillRow[], places: readonly string[], sort: string | undefined): readonly Line[] {
  const lines = places.map((place, at) => {
    const cells = columns.map((column) => column.cells[at]);
    return { place, people: Math.max(0, ...cells.map((one) => one?.people ?? 0)), cells };
  });
  const by = columns.findIndex(({ id }) => id === sort);
  const share = ({ cells }: Line) => cells[by]?.share ?? Number.POSITIVE_INFINITY;
  return by < 0 ? lines : [...lines].sort((a, b) => (share(a) === share(b) ? 0 : share(a) - share(b)));
}

/** What a map is drawn with. */
export interface Heat {
  label: string;
  columns: readonly SkillRow[];
  lines: readonly Line[];
  sort: string | undefined;
  locale: Locale;
  /** What the first column holds. */
  heading: string;
  /** The name of a place, leading to it. */
  name: (place: string) => unknown;
  order: (column: string) => void;
}

/** Shares by place as a table that is read like a map of heat. */
export function heatMap({ label, columns, lines, sort, locale, heading, name, order }: Heat) {
  const wholes = columns.map(({ whole }) => whole);
  const people = Math.max(0, ...wholes.map((whole) => whole.people));
  return html`<div class="heat card" tabindex="0" role="region" aria-label=${label}>
    <table aria-label=${label}>
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          ${columns.map(({ id, texts }) => {
            const state = id === sort ? 'ascending' : 'none';
            return html`<th scope="col" aria-sort=${state} lang=${langOf(texts, locale)}>${sortButton(wordsIn(texts, locale) || id, state, () => order(id))}</th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${lines.length === 1 ? nothing : line(html`${t('skills.all')}`, { place: '', people, cells: wholes }, columns, locale, 'whole')}
        ${lines.map((one) => line(name(one.place), one, columns, locale, ''))}
      </tbody>
    </table>
  </div>`;
}

function line(name: unknown, { people, cells }: Line, columns: readonly SkillRow[], locale: Locale, kind: string) {
  const isThin = cells.every((one) => one === undefined || one.few);
  return html`<tr class=${kind}>
    <th scope="row">${name}${isThin ? nothing : html` <small>${t('skills.heads', { count: people, people: count(locale, people) })}</small>`}</th>
    ${isThin ? html`<td class="thin" colspan=${columns.length}>${t('skills.few')}</td>` : cells.map((one) => cell(one))}
  </tr>`;
}

function cell(one: SkillCell | undefined) {
  if (!one || one.people === 0) return html`<td class="thin"><span aria-label=${t('skills.none')} role="img">${none}</span></td>`;
  if (one.share === undefined) return html`<td class="thin">${t('skills.few')}</td>`;
  const { band, mark, depth } = heatOf(one.share);
  return html`<td class="cell"><span class=${band} ${measures({ '--depth': depth })}><i aria-hidden="true">${mark}</i><b>${percent(one.share)}</b><span class="unseen"> ${t(`skills.${band}`)}</span></span></td>`;
}
