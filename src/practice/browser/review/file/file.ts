import { html, LitElement } from 'lit';
import { locales, speak, t, type Locale } from '../../../../i18n/i18n.ts';
import type { Counting } from '../../../../review/counting.ts';
import { wordsIn, type Dictionary } from '../../../../review/dictionary.ts';
import { hashAddress, keepAddress } from '../address.ts';
import { langOf } from '../decisions/words.ts';
import { keepHere } from './keep.ts';
import { fileStyles } from './file.styles.ts';
import type { ReviewFrame } from '../frame.ts';
import { ImportView } from '../import/import.ts';
import type { Intake } from '../import/intake.ts';
import { catchDrops, type PageDrops } from '../import/page-drops.ts';

const names: Record<Locale, string> = { 'zh-CN': '中文', en: 'English', ko: '한국어' };

/**
 * The review as one file: it asks for a report first, and shows the review of it then. Nothing leaves the computer.
 * @fires locale-change - another language was chosen; its detail is the language
 */
export class ReviewFile extends LitElement {
  static override styles = fileStyles;
  static override properties = {
    dictionary: { attribute: false },
    locale: {},
    today: {},
    counting: { state: true },
    isOpen: { state: true },
  };

  declare dictionary: Dictionary;
  declare locale: Locale;
  declare today: string;
  declare counting: Counting | undefined;
  /** Whether the review is looked at, not the place where files are dropped first. */
  declare isOpen: boolean;

  #drops: PageDrops | undefined;
  readonly #intake: Intake = {
    ...keepHere(
      () => this.today,
      (counting) => (this.counting = counting),
    ),
    dropped: () => this.#drops?.dropped() ?? [],
  };
  #leaveAddress: (() => void) | undefined;

  constructor() {
    super();
    this.isOpen = false;
    if (!customElements.get('review-import')) customElements.define('review-import', ImportView);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#drops = catchDrops(() => this.renderRoot.querySelector<ReviewFrame>('parley-review'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveAddress?.();
    this.#drops?.end();
  }

  /** Opens the review at the place its address tells, which outlives a reload, as the records do not. */
  async #open(): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    const frame = this.renderRoot.querySelector<ReviewFrame>('parley-review');
    if (!frame) return;
    this.#leaveAddress = keepAddress(frame, hashAddress());
    await frame.updateComplete;
    frame.renderRoot.querySelector('h1')?.focus();
    scrollTo({ top: 0 });
  }

  async #choose(event: Event): Promise<void> {
    const chosen = locales.find((one) => event.target instanceof HTMLSelectElement && one === event.target.value);
    if (!chosen) return;
    await speak(chosen);
    this.locale = chosen;
    this.dispatchEvent(new CustomEvent('locale-change', { detail: chosen }));
  }

  protected override render() {
    const { code, title } = this.dictionary;
    return html`<header class="top">
        <p class="course"><b>${code}</b> <bdi lang=${langOf(title, this.locale)}>${wordsIn(title, this.locale)}</bdi></p>
        <select aria-label=${t('file.language')} @change=${this.#choose}>
          ${locales.map((one) => html`<option value=${one} lang=${one} .selected=${one === this.locale}>${names[one]}</option>`)}
        </select>
      </header>
      <main>${this.isOpen ? this.#review() : this.#start()}</main>`;
  }

  #start() {
    return html`<div class="start">
      <h1>${t('file.title')}</h1>
      <p class="lead">${t('file.lead')}</p>
      <review-import
        .dictionary=${this.dictionary}
        .locale=${this.locale}
        .today=${this.today}
        .intake=${this.#intake}
        .place=${{ view: 'import' }}
        @review-wish=${this.#open}
      ></review-import>
    </div>`;
  }

  #review() {
    return html`<parley-review
      .dictionary=${this.dictionary}
      .counting=${this.counting}
      .locale=${this.locale}
      .today=${this.today}
      .intake=${this.#intake}
    ></parley-review>`;
  }
}
