import { html, nothing } from 'lit';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { measures } from '../../player/parts/measures.ts';
import { mediaUrl } from '../../player/parts/picture.ts';
import { base, card } from '../../player/parts/styles.ts';
import { line } from '../../player/parts/text.ts';
import { SlideView } from '../view.ts';
import { pointBeside } from './beside.ts';
import type { HotspotsSlide } from './hotspots.schema.ts';
import type { HotspotsAnswer, HotspotsEvent } from './hotspots.ts';
import { styles } from './styles.view.ts';

type Point = HotspotsSlide['points'][number];

/** A picture with numbered points to open, and a list beside it that does the same. */
export class HotspotsView extends SlideView<HotspotsSlide, HotspotsAnswer, HotspotsEvent> {
  static override styles = [base, card, styles];

  /** The point being looked at. */
  get #shown(): number | undefined {
    return this.answer.at(-1);
  }

  #open(at: number, { text }: Point): void {
    this.act({ type: 'open', point: at });
    this.ask({ want: 'say', words: plainLine(text) });
    void this.updateComplete.then(() => this.bringIntoSight('.opened'));
  }

  /** Arrows walk across the picture as it is seen, which is the same in every language, each from one edge to the other: it is one stop of the Tab key. */
  #walk(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.point')];
    const from = buttons.findIndex((button) => button === event.target);
    if (from < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { Home: 0, End: buttons.length - 1 }[event.key] ?? pointBeside(this.slide.points, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  }

  protected override render() {
    const { scene, points } = this.slide;
    const { length: count } = points;
    return html`<div class="column">
      <div class="board">
        <figure class="picture" ${measures({ '--ratio': scene.width / scene.height })}>
          <img src=${mediaUrl(scene.file)} alt=${scene.alt} width=${scene.width} height=${scene.height} decoding="async" draggable="false" />
          <div role="group" aria-label=${t('hotspots.points')} @keydown=${this.#walk}>${points.map((point, at) => this.#renderPoint(point, at))}</div>
        </figure>
        <div class="beside">
          <div class="texts card">${points.map((point, at) => this.#renderText(point, at))}${this.#shown === undefined ? html`<p class="hint">${finger}<span>${t('hotspots.hint')}</span></p>` : nothing}</div>
          <p class="count" aria-hidden="true">${t('hotspots.seenOf', { seen: this.answer.length, count })}</p>
          <ol class="list" role="list" aria-label=${t('hotspots.list')}>${points.map((point, at) => this.#renderEntry(point, at))}</ol>
        </div>
      </div>
    </div>`;
  }

  #renderPoint(point: Point, at: number) {
    const shown = at === this.#shown;
    return html`<button
      class="point ${this.answer.includes(at) ? 'seen' : ''}"
      aria-label=${this.#nameOf(point, at)}
      aria-expanded=${shown}
      aria-controls="text-${point.id}"
      tabindex=${at === (this.#shown ?? 0) ? 0 : -1}
      data-point=${at}
      ${measures({ '--x': point.x, '--y': point.y })}
      @click=${() => this.#open(at, point)}
    >
      <span>${at + 1}</span>${this.answer.includes(at) ? tick : nothing}
    </button>`;
  }

  #renderEntry(point: Point, at: number) {
    const seen = this.answer.includes(at);
    return html`<li>
      <button
        class="entry ${seen ? 'seen' : ''}"
        aria-expanded=${at === this.#shown}
        aria-controls="text-${point.id}"
        data-entry=${at}
        @click=${() => this.#open(at, point)}
      >
        <span class="number" aria-hidden="true">${at + 1}</span><span class="label">${line(point.label)}</span>
        ${seen ? html`${tick}<span class="unseen">${t('hotspots.seen')}</span>` : nothing}
      </button>
    </li>`;
  }

  #renderText({ id, label, text }: Point, at: number) {
    const shown = at === this.#shown;
    return html`<div class="text ${shown ? 'opened' : ''}" id="text-${id}" aria-hidden=${shown ? 'false' : 'true'}>
      <h2><span class="number" aria-hidden="true">${at + 1}</span><span>${line(label)}</span></h2>
      <p>${line(text)}</p>
    </div>`;
  }

  #nameOf({ label }: Point, at: number): string {
    const name = t('hotspots.point', { at: at + 1, label: plainLine(label) });
    return this.answer.includes(at) ? `${name} ${t('hotspots.seen')}` : name;
  }
}

const tick = html`<svg class="tick" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><path d="m5.4 10.4 3 3 6-6.6" /></svg>`;
const finger = html`<svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path d="M9 11.5V5.200a1.7 1.7 0 0 1 3.4 0v5l4.6 1a2.6 2.6 0 0 1 2 2.900l-.6 4.200a3.2 3.2 0 0 1-3.2 2.700h-2.700a4 4 0 0 1-3.2-1.600L5.4 14.600a1.6 1.6 0 0 1 2.4-2.100L9 13.6" /></svg>`;

export { HotspotsView as view };
export { kind } from './hotspots.ts';
