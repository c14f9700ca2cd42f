import { css, html, LitElement } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { base, buttons } from '../../../../player/parts/styles.ts';

const endings = '.csv,.tsv,.txt,.xlsx,.json';

/**
 * Takes files: dropped anywhere on the page, or chosen with its button.
 * @fires files-given - its detail is the `File`s
 */
export class FileDrop extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .zone {
        display: grid; justify-items: center; gap: var(--parley-s3); padding: var(--parley-s6) var(--parley-s5); text-align: center;
        background: var(--parley-wash); border: 2px dashed var(--parley-port); border-radius: var(--parley-r-l); transition: background 160ms, border-color 160ms;
      }
      .zone.over { background: var(--parley-calm-wash); border-color: var(--parley-calm); }
      svg { fill: none; stroke: var(--parley-calm); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
      .over .arrow { transform: translateY(3px); }
      .arrow { transition: transform 160ms; }
      p { margin: 0; max-width: 30em; text-wrap: balance; }
      .what { font-weight: 700; font-size: var(--parley-t-l); line-height: 1.4; }
      .kinds { color: var(--parley-ink-2); font-size: var(--parley-t-m); }
      @media (max-width: 480px) { .zone { padding: var(--parley-s5) var(--parley-s4); } }
      @media print { .zone { display: none; } }
    `,
  ];

  static override properties = {
    locale: { attribute: false },
    over: { state: true },
  };

  declare locale: string;
  declare over: boolean;

  constructor() {
    super();
    this.locale = '';
    this.over = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('dragover', this.#hover);
    window.addEventListener('dragleave', this.#leave);
    window.addEventListener('drop', this.#drop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('dragover', this.#hover);
    window.removeEventListener('dragleave', this.#leave);
    window.removeEventListener('drop', this.#drop);
  }

  readonly #hover = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  };

  readonly #leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.over = false;
  };

  readonly #drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = false;
    this.#give(event.dataTransfer.files);
  };

  #open(): void {
    this.renderRoot.querySelector('input')?.click();
  }

  /** The same file can be chosen again, as after it was mended. */
  #choose(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#give(event.target.files);
    event.target.value = '';
  }

  #give(files: FileList | null): void {
    if (files && files.length > 0) this.dispatchEvent(new CustomEvent('files-given', { detail: [...files] }));
  }

  protected override render() {
    return html`<div class="zone ${this.over ? 'over' : ''}">
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <path d="M14 40h20a4 4 0 0 0 4-4V17L27 6H14a4 4 0 0 0-4 4v26a4 4 0 0 0 4 4zM27 6v11h11" />
        <path class="arrow" d="M24 21v11m-5-5 5 5 5-5" />
      </svg>
      <p class="what">${t('import.drop')}</p>
      <button class="primary" @click=${this.#open}>${t('import.choose')}</button>
      <p class="kinds">${t('import.kinds')}</p>
      <input type="file" multiple hidden accept=${endings} @change=${this.#choose} />
    </div>`;
  }
}
