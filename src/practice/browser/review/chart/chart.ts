import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { measures } from '../../../../player/parts/measures.ts';
import { base } from '../../../../player/parts/styles.ts';
import type { ChartOption, Drawn } from './engine.ts';
import { paletteOf, type Palette } from './palette.ts';
import { chartStyles } from './chart.styles.ts';

/** What a chart shows, in the colours of the page. */
export type Drawing = (palette: Palette) => ChartOption;

/** A cell of the table beneath; figures stand to the right. */
export type Cell = string | number | TemplateResult;

const isFigure = (cell: Cell | undefined) => typeof cell === 'number' || (typeof cell === 'string' && /^[+−-]?\d[\d.,]*\s?%?$/.test(cell));

/**
 * A chart, and the same as a table below it. What draws is loaded when the first chart is on the page;
 * where that fails, the table stands open.
 */
export class ChartElement extends LitElement {
  static override styles = [base, chartStyles];
  static override properties = {
    option: { attribute: false },
    label: {},
    columns: { attribute: false },
    rows: { attribute: false },
    height: { type: Number },
    least: { type: Number },
    locale: {},
    state: { state: true },
  };

  declare option: Drawing | undefined;
  /** What the chart says, in a sentence: for who does not see it. */
  declare label: string;
  declare columns: readonly string[];
  declare rows: readonly (readonly Cell[])[];
  /** In px. */
  declare height: number;
  /** The least width in px; where there is less room, one scrolls sideways. */
  declare least: number;
  /** The language of the interface; a change draws it anew. */
  declare locale: string;
  declare state: 'loading' | 'drawn' | 'failed';

  #drawn: Drawn | undefined;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #size = new ResizeObserver(() => this.#resize());

  constructor() {
    super();
    this.label = '';
    this.columns = [];
    this.rows = [];
    this.height = 280;
    this.least = 0;
    this.locale = '';
    this.state = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const media of [this.#dark, this.#still]) media.addEventListener('change', this.#show);
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const media of [this.#dark, this.#still]) media.removeEventListener('change', this.#show);
    this.#size.disconnect();
    this.#drawn?.remove();
    this.#drawn = undefined;
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('option') || changed.has('locale')) this.#show();
  }

  async #load(): Promise<void> {
    try {
      const { draw } = await import('./engine.ts');
      const room = this.renderRoot.querySelector('.drawing');
      if (!this.isConnected || this.#drawn || !(room instanceof HTMLElement)) return;
      this.#drawn = draw(room);
      this.#size.observe(room);
      this.state = 'drawn';
      this.#show();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    this.#size.disconnect();
    this.#drawn?.remove();
    this.#drawn = undefined;
    this.state = 'failed';
  }

  #resize(): void {
    this.#drawn?.resize();
    this.#show();
  }

  readonly #show = (): void => {
    const room = this.renderRoot.querySelector('.drawing');
    if (!this.option || !room) return;
    try {
      this.#drawn?.show(this.option(paletteOf(room)));
    } catch (error) {
      this.#fail(error);
    }
  };

  protected override render() {
    const failed = this.state === 'failed';
    return html`<figure aria-label=${this.label}>
      ${failed ? html`<p class="failed" role="status">${t('charts.failed')}</p>` : this.#renderDrawing()}
      ${
        this.rows.length === 0
          ? nothing
          : html`<details ?open=${failed}>
              <summary><svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="m9 5 7 7-7 7" /></svg>${t('charts.asTable')}</summary>
              ${this.#renderTable()}
            </details>`
      }
    </figure>`;
  }

  #renderDrawing() {
    const size = measures({ '--height': `${this.height}px`, '--least': `${this.least}px` });
    const sideways = this.least > 0 && this.least > this.clientWidth;
    return html`<div class="sideways" tabindex=${sideways ? '0' : nothing} role=${sideways ? 'group' : nothing} aria-label=${sideways ? this.label : nothing}>
      <div class="drawing" role="img" aria-label=${this.label} ${size}></div>
    </div>`;
  }

  #renderTable() {
    const figure = (cell: Cell | undefined) => (isFigure(cell) ? 'figure' : nothing);
    return html`<div class="rows" tabindex="0" role="group" aria-label=${this.label}>
      <table>
        <thead>
          <tr>${this.columns.map((column, at) => html`<th scope="col" class=${at === 0 ? nothing : figure(this.rows[0]?.[at])}>${column}</th>`)}</tr>
        </thead>
        <tbody>
          ${this.rows.map(
            (row) =>
              html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${figure(cell)}>${cell}</td>`))}</tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

/** Makes `<review-chart>` known; a second call changes nothing. */
export function defineChart(): void {
  if (!customElements.get('review-chart')) customElements.define('review-chart', ChartElement);
}
