import { html, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { signs } from '../../../../player/parts/sign.ts';
import { rankedItems, type Item } from '../../../../review/items.ts';
import { ReviewView } from '../context.ts';
import { barStyles } from './bar.ts';
import { langOf, langOfDecision, questionOf, titleOf } from './words.ts';
import { finder, ordered, orderOf, orders, type Ranked } from './order.ts';
import { decisionRow } from './row.ts';
import { decisionsStyles } from './decisions.styles.ts';
import { decisionsSheet } from '../export/decisions.ts';
import { exportButtons } from '../export/export.ts';
import { Loading } from '../loading.ts';
import { scopeOf } from '../place.ts';
import { tables, viewStyles } from '../styles.ts';

/** How many decisions are shown at first. */
const atFirst = 25;

/** Where people go wrong: the decisions, those with the most wrong answers first. */
export class DecisionsView extends ReviewView {
  static override styles = [...viewStyles, tables, signs, barStyles, decisionsStyles];
  static override properties = { ...ReviewView.properties, isWhole: { state: true } };

  /** Whether more than the first decisions are shown. */
  declare isWhole: boolean;

  readonly #items = new Loading(
    this,
    async ({ behind }) => rankedItems(await this.counting.replies(scopeOf(this.place), undefined, behind), this.dictionary),
    () => [this.counting, this.dictionary, this.place.region, this.place.dealer],
  );

  constructor() {
    super();
    this.isWhole = false;
  }

  #search(event: Event): void {
    if (!(event.target instanceof HTMLInputElement) || (event instanceof InputEvent && event.isComposing)) return;
    this.#find(event.target.value);
  }

  #find(text: string): void {
    const { text: _, ...rest } = this.place;
    this.go(text === '' ? rest : { ...rest, text }, true);
  }

  #clear(): void {
    this.#find('');
    this.renderRoot.querySelector('input')?.focus();
  }

  #sort(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.go({ ...this.place, sort: event.target.value }, true);
  }

  #showAll(): void {
    const next = this.renderRoot.querySelectorAll('tr.decision').length;
    this.isWhole = true;
    void this.updateComplete
      .then(() => this.renderRoot.querySelectorAll('tr.decision a')[next])
      .then((link) => link instanceof HTMLElement && link.focus());
  }

  protected override render() {
    return this.#items.show((items) => (items.length === 0 ? this.#renderEmpty() : this.#renderItems(items)));
  }

  #renderEmpty() {
    return html`<div class="card empty">
      <p>${t('decisions.empty')}</p>
      <p><a class="plain" href=${this.to({ view: 'import' })}>${t('decisions.toImport')}</a></p>
    </div>`;
  }

  #renderItems(items: readonly Item[]) {
    const text = this.place.text ?? '';
    const fits = finder(text, this.dictionary, this.locale);
    const told = items.filter(({ few }) => !few);
    const found = ordered(told, orderOf(this.place.sort)).filter(({ item }) => fits(item));
    const few = items.filter((item) => item.few && fits(item));
    return html`<p class="lead">${t('decisions.lead')}</p>
      ${this.#renderTalks()}
      ${told.length === 0 ? html`<p class="card empty">${t('decisions.fewNote')}</p>` : [this.#renderControls(text, found.length), this.#renderTable(found, text), this.#renderExport(items)]}
      ${few.length === 0 ? nothing : this.#renderFew(few)}`;
  }

  #renderTalks() {
    const talks = Object.keys(this.dictionary.talks);
    if (talks.length === 0) return nothing;
    return html`<nav class="talks" aria-label=${t('decisions.talks')}>
      <span aria-hidden="true">${t('decisions.talks')}</span>
      <ul role="list">${talks.map(
        (id) =>
          html`<li><a href=${this.toView('talk', { id })} lang=${langOf(this.dictionary.slides[id], this.locale)}>${titleOf(this.dictionary, id, this.locale)}</a></li>`,
      )}</ul>
    </nav>`;
  }

  #renderControls(text: string, found: number) {
    const order = orderOf(this.place.sort);
    return html`<div class="controls">
      <label class="search">${t('decisions.search')}
        <input type="search" .value=${text} placeholder=${t('decisions.searchHint')} autocomplete="off" @input=${this.#search} @compositionend=${this.#search} />
      </label>
      <label>${t('decisions.sort')}
        <select @change=${this.#sort}>${orders.map((one) => html`<option value=${one} .selected=${one === order}>${t(`decisions.by${one}`)}</option>`)}</select>
      </label>
      <p class="found" role="status">${t(text === '' ? 'decisions.found' : 'decisions.foundOf', { count: found })}</p>
    </div>`;
  }

  #renderTable(found: readonly Ranked[], text: string) {
    if (found.length === 0) {
      return html`<div class="card empty">
        <p>${t('decisions.none', { text })}</p>
        <p><button class="plain" @click=${this.#clear}>${t('decisions.clear')}</button></p>
      </div>`;
    }
    const shown = this.isWhole ? found : found.slice(0, atFirst);
    return html`<table class="card cards" role="table" aria-label=${t('decisions.table')}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${t('decisions.rank')}</th>
            <th role="columnheader" scope="col">${t('decisions.question')}</th>
            <th role="columnheader" scope="col">${t('decisions.facility')}</th>
            <th role="columnheader" scope="col">${t('decisions.discrimination')}</th>
            <th role="columnheader" scope="col" class="figures">${t('decisions.answers')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">${shown.map((one) => decisionRow(one, this, (id) => this.toView('decision', { id })))}</tbody>
      </table>
      ${
        shown.length < found.length
          ? html`<p class="more actions"><button class="plain" @click=${this.#showAll}>${t('decisions.more', { count: found.length - shown.length })}</button></p>`
          : nothing
      }`;
  }

  #renderExport(items: readonly Item[]) {
    const sheet = async () => decisionsSheet(items, this.dictionary, this.locale);
    return html`<div class="actions saving">${exportButtons({ what: t('export.decisions'), sheet }, this)}</div>`;
  }

  #renderFew(few: readonly Item[]) {
    return html`<details class="few card">
      <summary>${t('decisions.few', { count: few.length })}</summary>
      <p class="note">${t('decisions.fewNote')}</p>
      <ul>${few.map(
        ({ id, meaning }) =>
          html`<li><a href=${this.toView('decision', { id })} lang=${langOfDecision(meaning, this.locale)}><bdi>${questionOf(id, meaning, this.locale)}</bdi></a></li>`,
      )}</ul>
    </details>`;
  }
}

export { DecisionsView as view };
