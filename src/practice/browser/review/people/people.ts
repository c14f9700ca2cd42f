import { html, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import type { Column, PersonRow } from '../../../../review/counting.ts';
import { ReviewView } from '../context.ts';
import { exportButtons, type Exported } from '../export/export.ts';
import { peopleSheet } from '../export/people.ts';
import { Loading } from '../loading.ts';
import { peopleControls } from './controls.ts';
import { orderedBy, queryOf, sortedBy } from './query.ts';
import { Rows } from './rows.ts';
import { Sighting } from './sight.ts';
import { peopleTable } from './table.ts';
import { peopleStyles } from './people.styles.ts';
import type { Place } from '../place.ts';
import { count } from '../words.ts';

/** So many people are printed at most. */
const printed = 2000;

/** So long nothing must be typed before it is searched for, in milliseconds. */
const pause = 250;

/** Everybody of a region or dealer, to be searched, ordered and looked through; only the rows in sight are on the page. */
export class People extends ReviewView {
  static override styles = peopleStyles;
  static override properties = { ...ReviewView.properties, isPrinting: { state: true } };

  declare private isPrinting: boolean;

  readonly #rows = new Loading(
    this,
    () => this.#begin(),
    () => [this.counting, JSON.stringify(queryOf(this.place))],
  );
  readonly #sighting = new Sighting(
    this,
    () => this.#rows.answer?.total ?? 0,
    ({ from, to }) => this.#rows.answer?.see(from, to),
  );
  readonly #exported: Exported = {
    what: t('export.peopleFile'),
    sheet: (work) => peopleSheet(this.counting, queryOf(this.place), work),
  };
  #typed: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.isPrinting = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typed);
  }

  async #begin(): Promise<Rows<PersonRow>> {
    const { counting } = this;
    const query = queryOf(this.place);
    const rows = new Rows<PersonRow>(
      (from, most) => counting.people({ ...query, from, count: most }),
      () => this.requestUpdate(),
    );
    await rows.begin();
    return rows;
  }

  readonly #search = (text: string): void => {
    clearTimeout(this.#typed);
    this.#typed = setTimeout(() => this.#change({ text: text || undefined }), pause);
  };

  readonly #change = (change: Partial<Place>): void => this.go({ ...this.place, ...change }, true);
  readonly #order = (column: Column): void => this.go(sortedBy(this.place, column), true);
  readonly #orderAnew = (column: Column): void => this.go(orderedBy(this.place, column), true);

  async #print(rows: Rows<PersonRow>): Promise<void> {
    await rows.all(printed);
    this.isPrinting = true;
    await this.updateComplete;
    print();
    this.isPrinting = false;
  }

  protected override render() {
    const changes = { search: this.#search, change: this.#change, order: this.#orderAnew };
    return html`${peopleControls(this.place, changes)}${this.#rows.show((rows) => (rows.total === 0 ? this.#renderNobody() : this.#renderList(rows)))}`;
  }

  #renderNobody() {
    const { text, standing, overdue } = this.place;
    const isFiltered = text || standing || overdue;
    const way = isFiltered
      ? { to: this.toView('people'), words: t('people.everybody') }
      : { to: this.to({ view: 'import' }), words: t('frame.import') };
    return html`<div class="card empty">
      <p role="status">${isFiltered ? t('people.noneFound') : t('people.none')}</p>
      <p><a class="plain" href=${way.to}>${way.words}</a></p>
    </div>`;
  }

  #renderList(rows: Rows<PersonRow>) {
    const { place, locale } = this;
    const { sight, rowHeight } = this.#sighting;
    const table = peopleTable({
      rows,
      place,
      locale,
      sight: this.isPrinting ? { from: 0, to: printed } : sight,
      rowHeight: this.isPrinting ? 0 : rowHeight,
      isBusy: this.#rows.isBusy,
      to: (learner) => this.to({ view: 'person', learner }),
      order: this.#order,
    });
    return html`<div class="above">
        <p role="status">${t('people.found', { count: rows.total, figure: count(locale, rows.total) })}</p>
        <div class="actions">${exportButtons(this.#exported, this)}<button class="plain" @click=${() => this.#print(rows)}>${t('people.print')}</button></div>
      </div>
      ${rows.total > printed ? html`<p class="note paper">${t('people.printedFirst', { figure: count(locale, printed) })}</p>` : nothing}
      ${rows.hasFailed ? this.#renderTrouble() : nothing}${table}`;
  }

  #renderTrouble() {
    return html`<div class="card trouble" role="alert"><p>${t('frame.trouble')}</p><button class="plain" @click=${this.#sighting.look}>${t('frame.retry')}</button></div>`;
  }
}

export { People as view };
