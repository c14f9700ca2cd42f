import { LitElement, css, html, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { base, buttons } from '../../../../player/parts/styles.ts';

/**
 * A button that puts words on the clipboard and says so. Where the browser refuses, the words stand below, marked, to be copied by hand.
 */
export class CopyElement extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host { display: block; }
      .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s2) var(--parley-s3); }
      .plain { min-height: 44px; display: inline-flex; align-items: center; gap: var(--parley-s2); padding-inline: var(--parley-s4); }
      .plain svg { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
      [role='status'] { color: var(--parley-good); font-weight: 600; }
      textarea { display: block; width: 100%; min-height: 6rem; margin-top: var(--parley-s2); padding: var(--parley-s3); font: inherit; color: inherit; background: var(--parley-paper); border: 1px solid var(--parley-port); border-radius: var(--parley-r-s); }
      @media print { :host { display: none; } }
    `,
  ];
  static override properties = { words: {}, label: {}, locale: {}, state: { state: true } };

  /** What is copied. */
  declare words: string;
  /** What the button says. */
  declare label: string;
  /** The language of the interface; a change draws it anew. */
  declare locale: string;
  declare state: 'idle' | 'copied' | 'refused';

  #waits: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.words = '';
    this.label = '';
    this.locale = '';
    this.state = 'idle';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#waits);
  }

  async #copy(): Promise<void> {
    clearTimeout(this.#waits);
    try {
      await navigator.clipboard.writeText(this.words);
      this.state = 'copied';
      this.#waits = setTimeout(() => (this.state = 'idle'), 4000);
    } catch {
      this.state = 'refused';
      await this.updateComplete;
      const field = this.renderRoot.querySelector('textarea');
      field?.focus();
      field?.select();
    }
  }

  protected override render() {
    return html`<div class="row">
        <button class="plain" @click=${this.#copy}>
          <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="M9 9h10v11H9zM5 15V4h10" /></svg>${this.label}
        </button>
        <span role="status">${this.state === 'copied' ? `✓ ${t('talk.copied')}` : nothing}</span>
      </div>
      ${
        this.state === 'refused' ? html`<label>${t('talk.copyByHand')}<textarea readonly .value=${this.words}></textarea></label>` : nothing
      }`;
  }
}

/** Makes `<review-copy>` known; a second call changes nothing. */
export function defineCopy(): void {
  if (!customElements.get('review-copy')) customElements.define('review-copy', CopyElement);
}
