import { html, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import type { PlaceTally, WeekTally } from '../../../../review/counting.ts';
import { overviewOf } from '../../../../review/overview.ts';
import { defineChart } from '../chart/chart.ts';
import { ReviewView } from '../context.ts';
import { Loading } from '../loading.ts';
import { partColumn, type PartColumn } from './order.ts';
import { partsTable } from './parts.ts';
import { overviewStrip } from './strip.ts';
import { weeksDrawing, weekWords } from './weeks.ts';
import { overviewStyles } from './overview.styles.ts';
import { People } from '../people/people.ts';
import { scopeOf } from '../place.ts';
import { day } from '../words.ts';

/** Whether these are the regions of the roster that comes with the practice LMS, whose names say so. */
const isSample = (parts: readonly PlaceTally[]) => parts.some(({ place }) => place.startsWith('示例'));

/** How far people are: the whole, week by week, and its regions or dealers; of a dealer its people. */
export class OverviewView extends ReviewView {
  static override styles = overviewStyles;

  readonly #places = new Loading(
    this,
    () => this.counting.places(scopeOf(this.place)),
    () => [this.counting, this.place.region, this.place.dealer],
  );
  readonly #weeks = new Loading(
    this,
    () => this.counting.weeks(scopeOf(this.place)),
    () => [this.counting, this.place.region, this.place.dealer],
  );

  constructor() {
    super();
    defineChart();
    if (!customElements.get('review-people')) customElements.define('review-people', People);
  }

  readonly #order = (column: PartColumn, descending: boolean): void => {
    const { sort: _, descending: __, ...rest } = this.place;
    this.go({ ...rest, ...(column !== 'place' && { sort: column }), ...(descending && { descending }) }, true);
  };

  protected override render() {
    return this.#places.show(({ whole, parts }) => (whole.people === 0 ? this.#renderEmpty() : this.#renderWhole(whole, parts)));
  }

  #renderEmpty() {
    return html`<div class="card empty">
      <h2>${t('overview.nobody')}</h2>
      <p>${t('overview.nobodyLead')}</p>
      <p><a class="primary" href=${this.to({ view: 'import' })}>${t('frame.import')}</a></p>
    </div>`;
  }

  #renderWhole(whole: PlaceTally, parts: readonly PlaceTally[]) {
    return html`${isSample(parts) ? html`<p class="card sample">${t('overview.sample')} <a href=${this.to({ view: 'import' })}>${t('frame.import')}</a></p>` : nothing}
      ${overviewStrip(whole, this.locale, (filter) => this.toView('people', filter))}
      ${this.#weeks.show((weeks) => this.#renderWeeks(weeks))} ${this.#renderParts(parts)}`;
  }

  #renderWeeks(weeks: readonly WeekTally[]) {
    if (weeks.length === 0) return html`<p class="note">${t('overview.noneBegun')}</p>`;
    return html`<h2>${t('overview.weeks')}</h2>
      <div class="card weeks">
        <ul class="legend" aria-hidden="true">
          <li><i></i>${t('overview.begun')}</li>
          <li class="finished"><i></i>${t('overview.finished')}</li>
        </ul>
        <review-chart
          .option=${weeksDrawing(weeks, this.locale)}
          .label=${t('overview.weeksLabel', { from: day(this.locale, weeks[0]?.monday), to: day(this.locale, weeks.at(-1)?.monday) })}
          .columns=${[t('overview.week'), t('overview.begun'), t('overview.finished')]}
          .rows=${weeks.map(({ monday, begun, finished }) => [weekWords(monday, this.locale), begun, finished])}
          .height=${200}
          .locale=${this.locale}
        ></review-chart>
      </div>`;
  }

  #renderParts(parts: readonly PlaceTally[]) {
    const { region, dealer } = this.place;
    if (dealer !== undefined) return this.#renderPeople();
    const kind = region === undefined ? 'region' : 'dealer';
    const isNameless = parts.every(({ place }) => place === '');
    if (isNameless)
      return html`<div class="card empty">
        <p>${t('overview.nameless')}</p>
        <p class="actions"><a class="plain" href=${this.toView('people')}>${t('frame.people')}</a><a class="plain" href=${this.to({ view: 'import' })}>${t('frame.import')}</a></p>
      </div>`;
    return html`<h2>${t(`overview.${kind}s`)}</h2>
      ${partsTable({
        parts: parts.map(overviewOf),
        kind,
        column: partColumn(this.place.sort),
        descending: this.place.descending ?? false,
        locale: this.locale,
        to: (place) => this.to(kind === 'region' ? { view: 'overview', region: place } : { view: 'overview', region, dealer: place }),
        order: this.#order,
      })}`;
  }

  #renderPeople() {
    const { counting, dictionary, locale, today, base, intake } = this;
    return html`<h2>${t('frame.people')}</h2>
      <review-people
        .counting=${counting}
        .dictionary=${dictionary}
        .place=${{ ...this.place, view: 'people' }}
        .locale=${locale}
        .today=${today}
        .base=${base}
        .intake=${intake}
      ></review-people>`;
  }
}

export { OverviewView as view };
