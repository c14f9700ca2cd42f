import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { t } from '../../../i18n/i18n.ts';
import { noticeStyles } from './notice.styles.ts';

/** What became of something the author asked for. */
export interface Notice {
  /** `busy`: it is being done. */
  tone: 'good' | 'warm' | 'busy';
  words: string;
  /** A text the author may want to take along by hand. */
  text?: string;
}

/** How long good news stay, in milliseconds; bad news stay until they are closed. */
const patience = 8000;

/**
 * Says what became of a press, at the foot of the window, wherever the page is scrolled to.
 * @fires notice-closed - it has been read
 */
export class AuthorNotice extends LitElement {
  static override styles = noticeStyles;
  static override properties = { notice: { attribute: false } };

  declare notice: Notice | undefined;

  #closing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#closing);
  }

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('notice-closed'));
  };

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('notice')) return;
    clearTimeout(this.#closing);
    if (this.notice?.tone === 'good') this.#closing = setTimeout(this.#close, patience);
  }

  protected override render() {
    const { notice } = this;
    return html`<div role="status">${notice ? keyed(notice, this.#told(notice)) : nothing}</div>`;
  }

  #told({ tone, words, text }: Notice) {
    return html`<div class="told ${tone}">
      <span class="words">${words}${text === undefined ? nothing : html` <code>${text}</code>`}</span>
      ${tone === 'busy' ? nothing : html`<button aria-label=${t('author.close')} @click=${this.#close}>✕</button>`}
    </div>`;
  }
}
