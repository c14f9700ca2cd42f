import { LitElement, html, type PropertyValues } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { dialogStyles } from './dialog.styles.ts';
import { base } from './styles.ts';

/**
 * A pop-up over everything else. It closes only when `open` becomes false; X, Escape and a click outside ask for that.
 * Focus moves to its title and back to where it was; who opens it from a button in Safari focuses that button first.
 * @slot - what it says
 * @slot foot - what stays in sight below it
 * @fires dialog-close - the learner wants it closed
 */
export class DialogElement extends LitElement {
  static override styles = [base, dialogStyles];
  static override properties = {
    open: { type: Boolean },
    heading: {},
    place: { reflect: true },
    locale: {},
  };

  declare open: boolean;
  declare heading: string;
  /** Where it stands: in the middle, or as a panel at the side where lines start or end. */
  declare place: 'middle' | 'start' | 'end';
  /** The language of the interface; a change draws it anew. */
  declare locale: string;

  #pressedOutside = false;

  constructor() {
    super();
    this.open = false;
    this.heading = '';
    this.place = 'middle';
    this.locale = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || !changed.has('open')) return;
    if (this.open && !dialog.open) dialog.showModal();
    if (!this.open && dialog.open) dialog.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.renderRoot.querySelector('dialog')?.close();
  }

  #wish(): void {
    this.dispatchEvent(new CustomEvent('dialog-close', { bubbles: true, composed: true }));
  }

  #cancel(event: Event): void {
    event.preventDefault();
    this.#wish();
  }

  /** A browser may close it against our will, at a second Escape. */
  #closed(): void {
    if (this.open && this.isConnected) this.#wish();
  }

  #press(event: Event): void {
    this.#pressedOutside = event.target === event.currentTarget;
  }

  #release(event: Event): void {
    if (this.#pressedOutside && event.target === event.currentTarget) this.#wish();
    this.#pressedOutside = false;
  }

  protected override render() {
    return html`<dialog aria-labelledby="title" @cancel=${this.#cancel} @close=${this.#closed} @pointerdown=${this.#press} @click=${this.#release}>
      <div class="panel">
        <header>
          <h2 id="title" tabindex="-1" ?autofocus=${this.open}>${this.heading}</h2>
          <button class="close" aria-label=${t('dialog.close')} @click=${this.#wish}>
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
          </button>
        </header>
        <div class="body" tabindex="-1"><slot></slot></div>
        <slot name="foot"></slot>
      </div>
    </dialog>`;
  }
}

/** Makes `<parley-dialog>` known; a second call changes nothing. */
export function defineDialog(): void {
  if (!customElements.get('parley-dialog')) customElements.define('parley-dialog', DialogElement);
}
