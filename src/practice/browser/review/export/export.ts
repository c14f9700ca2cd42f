import { css, html, LitElement, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { base, buttons } from '../../../../player/parts/styles.ts';
import { csvOf } from '../../../../review/import/csv.ts';
import type { Context } from '../context.ts';
import { saveFile } from '../../save-file.ts';
import { fileName, formats, type Format, type Sheet } from './sheet.ts';
import type { Work } from '../import/intake.ts';

/** What is saved: what it is called in the file's name, and the table, made when it is wanted. */
export interface Exported {
  what: string;
  sheet: (work: Work) => Promise<Sheet>;
}

/** A button for each kind of file a table can be saved as; a second press on it while it is made stops it. */
export class ExportButtons extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host { display: flex; flex-wrap: wrap; gap: var(--parley-s3); align-items: center; }
      .plain { display: inline-flex; align-items: center; gap: var(--parley-s2); min-height: 44px; padding: 0 var(--parley-s4); font-size: var(--parley-t-m); font-variant-numeric: tabular-nums; }
      svg { flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
      p { margin: 0; font-size: var(--parley-t-m); }
      p:empty { display: none; }
      .wrong { color: var(--parley-heat); }
      @media print { :host { display: none; } }
    `,
  ];

  static override properties = {
    exported: { attribute: false },
    code: {},
    today: {},
    locale: { attribute: false },
    making: { state: true },
    share: { state: true },
    hasFailed: { state: true },
  };

  declare exported: Exported;
  /** The course's. */
  declare code: string;
  declare today: string;
  declare locale: string;
  declare making: Format | undefined;
  declare share: number;
  declare hasFailed: boolean;

  #job: AbortController | undefined;

  constructor() {
    super();
    this.code = '';
    this.today = '';
    this.locale = '';
    this.share = 0;
    this.hasFailed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#job?.abort();
  }

  #press(format: Format): void {
    if (this.making) this.#job?.abort();
    else void this.#save(format);
  }

  async #save(format: Format): Promise<void> {
    const job = new AbortController();
    this.#job = job;
    this.making = format;
    this.share = 0;
    this.hasFailed = false;
    try {
      const sheet = await this.exported.sheet({ progress: (share) => (this.share = share), signal: job.signal });
      const content = await contents[format](sheet);
      if (!job.signal.aborted) saveFile(content, fileName(this.code, this.exported.what, this.today, format));
    } catch (error) {
      if (!job.signal.aborted) console.error(error);
      this.hasFailed = !job.signal.aborted;
    } finally {
      this.making = undefined;
    }
  }

  protected override render() {
    return html`${formats.map((format) => this.#button(format))}
      <p role="status">${this.making ? html`${t('export.saving')} ${Math.round(this.share * 100)}%` : nothing}</p>
      <p role="alert" class="wrong">${this.hasFailed ? t('export.failed') : nothing}</p>`;
  }

  #button(format: Format) {
    const isHere = this.making === format;
    return html`<button class="plain" aria-disabled=${this.making && !isHere ? 'true' : nothing} @click=${() => this.#press(format)}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d=${isHere ? 'M6 6l12 12M18 6L6 18' : 'M12 4v11m-5-5 5 5 5-5M5 20h14'} /></svg>
      <span><span class="unseen">${t(isHere ? 'export.stop' : 'export.label')}</span> ${t(`export.${format}`)}</span>
    </button>`;
  }
}

const contents = {
  csv: async ({ columns, rows }) =>
    new Blob(
      [
        csvOf(
          columns.map(({ heading }) => heading),
          rows,
        ),
      ],
      { type: 'text/csv' },
    ),
  xlsx: async (sheet) => (await import('./xlsx.ts')).xlsxOf(sheet),
} satisfies Record<Format, (sheet: Sheet) => Promise<Blob>>;

/** The buttons, for a view's `.actions`. */
export function exportButtons(exported: Exported, { dictionary, today, locale }: Pick<Context, 'dictionary' | 'today' | 'locale'>) {
  if (!customElements.get('review-export')) customElements.define('review-export', ExportButtons);
  return html`<review-export .exported=${exported} .code=${dictionary.code} .today=${today} .locale=${locale}></review-export>`;
}
