import { html, nothing } from 'lit';
import { measures } from '../../player/parts/measures.ts';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { base } from '../../player/parts/styles.ts';
import { line } from '../../player/parts/text.ts';
import { SlideView } from '../view.ts';
import type { RevealSlide } from './reveal.schema.ts';
import { revealStyles } from './styles.view.ts';
import type { RevealAnswer, RevealEvent } from './reveal.ts';

type Box = RevealSlide['boxes'][number];

/** How long a mouse rests on a box before it opens. */
const intent = 250;

/** Boxes that open by click, tap, Enter or a resting mouse, and stay open. */
export class RevealView extends SlideView<RevealSlide, RevealAnswer, RevealEvent> {
  static override styles = [base, revealStyles];

  #rest: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  #open(at: number, box: Box): void {
    this.#leave();
    if (this.answer.includes(at)) return;
    this.act({ type: 'open', box: at });
    this.ask({ want: 'say', words: plainLine([...box.back, ' ', ...(box.detail ?? [])]) });
  }

  /** Only a mouse that moves by itself: not a finger, and not a page that scrolls under a still mouse. */
  #hover(event: PointerEvent, at: number, box: Box): void {
    if (event.pointerType !== 'mouse' || this.#rest !== undefined || this.answer.includes(at)) return;
    if (event.movementX === 0 && event.movementY === 0) return;
    this.#rest = setTimeout(() => this.#open(at, box), intent);
  }

  #leave(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }

  protected override render() {
    const { boxes } = this.slide;
    return html`<div class="column">
      <ul role="list" aria-label=${t('reveal.boxes')} ${measures({ '--across': across(boxes.length, [5, 4, 3]), '--middle': across(boxes.length, [4, 3, 2]) })}>
        ${boxes.map((box, at) => this.#renderBox(box, at))}
      </ul>
    </div>`;
  }

  #renderBox(box: Box, at: number) {
    const open = this.answer.includes(at);
    return html`<li class=${open ? 'open' : ''} @pointermove=${(event: PointerEvent) => this.#hover(event, at, box)} @pointerleave=${this.#leave}>
      <button aria-expanded=${open} aria-controls="box-${box.id}" @click=${() => this.#open(at, box)}>
        <span class="front">${line(box.front)}</span>${lid}
      </button>
      <div class="back" id="box-${box.id}" aria-hidden=${!open}>
        <span class="kicker" aria-hidden="true">${tick}${line(box.front)}</span>
        <strong>${line(box.back)}</strong>${box.detail ? html`<p>${line(box.detail)}</p>` : nothing}
      </div>
    </li>`;
  }
}

/** As many in a row that the last row is full, or nearly. */
function across(count: number, wanted: readonly number[]): number {
  return wanted.find((columns) => count % columns === 0) ?? (count > 6 ? 4 : 3);
}

const lid = html`<svg class="lid" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M12 6v12M6 12h12" /></svg>`;
const tick = html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><circle cx="10" cy="10" r="10" /><path d="M5.8 10.3l2.8 2.8 5.4-5.8" /></svg>`;

export { RevealView as view };
export { kind } from './reveal.ts';
