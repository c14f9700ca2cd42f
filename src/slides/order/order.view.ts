import { html, nothing, type PropertyValues } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { plainText } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { readingKey } from '../../player/parts/arrow.ts';
import { DragController, type Drag } from '../../player/parts/drag.ts';
import { signs } from '../../player/parts/sign.ts';
import { base, buttons, card as surface } from '../../player/parts/styles.ts';
import { isOther } from '../other-slide.view.ts';
import { SlideView } from '../view.ts';
import { end, movable } from './card.view.ts';
import { beside, buttonOf, controlOf, glide, placeBy, seenAt, slotsOf, type Control } from './list.view.ts';
import { isHome, type OrderAnswer, type OrderEvent } from './order.ts';
import type { OrderSlide } from './order.schema.ts';
import { holdOf, previewOf, shiftOf, type Hold, type Slot } from './slots.ts';
import { styles } from './styles.view.ts';
import { keeping, summary, told } from './told.view.ts';
import { judgement, placeOf } from './words.view.ts';

/** Cards to put in sequence: by dragging, by choosing a card and then its place, by arrows on the cards or on the keyboard. */
export class OrderView extends SlideView<OrderSlide, OrderAnswer, OrderEvent> {
  static override styles = [base, surface, buttons, signs, styles];
  static override properties = { chosen: { state: true } };

  /** The card that is picked up, and the place it came from. */
  declare private chosen: { card: number; from: number } | undefined;
  /** The card the learner moved last, until the answer tells where it stands. */
  #tried: number | undefined;
  #before: ReadonlyMap<string, number> | undefined;
  /** Where the Tab key enters the list. */
  #entry: number | undefined;
  #focus: Control | undefined;
  #slots: readonly Slot[] = [];
  #wasHeld = false;
  readonly #drag = new DragController<number>(this, (drag) => {
    this.chosen = undefined;
    this.#move(drag.item, this.#holdOf(drag).to);
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    const held = this.#drag.drag !== undefined;
    if (isOther(changed, this.slide)) {
      this.chosen = this.#tried = this.#entry = this.#focus = undefined;
    } else if (this.hasUpdated && (changed.has('answer') || (this.#wasHeld && !held))) {
      this.#before = seenAt(this.renderRoot);
    }
    if (this.#still) this.chosen = undefined;
    this.#wasHeld = held;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#focus) buttonOf(this.renderRoot, this.#focus)?.focus();
    if (this.#before) glide(this.renderRoot, this.#before);
    this.#focus = this.#before = undefined;
    if (this.#tried !== undefined && changed.has('answer')) {
      this.ask({ want: 'say', words: t('order.moved', placeOf(this.slide, this.answer, this.#tried)) });
      this.#tried = undefined;
    }
    if (!this.done || changed.get('done') !== false || changed.has('slide')) return;
    const words = this.#still ? judgement(this.slide, this.answer, this.#shown) : '';
    const after = !this.#still || this.#shown ? plainText(this.slide.after ?? []) : '';
    this.ask({ want: 'say', words: `${words} ${after}`.trim() });
    this.bringIntoSight('.summary, .after');
  }

  /** Where each order is good, the cards may go on being moved. */
  get #still(): boolean {
    return this.done && this.slide.scored;
  }

  /** Whether no further try could use the right places. */
  get #shown(): boolean {
    return this.triesLeft === 0 || this.answer.cards.every(isHome);
  }

  #move(card: number, to: number): void {
    const { cards } = this.answer;
    const at = cards.indexOf(card);
    if (this.#still || to === at) return;
    if (cards[to] === undefined) return this.ask({ want: 'say', words: t(to < at ? 'order.isFirst' : 'order.isLast') });
    this.#tried = this.#entry = card;
    this.act({ type: 'move', card, to });
  }

  /** Moves a card and keeps the focus on what moved it. */
  #moveFrom(control: Control, to: number): void {
    this.#focus = control;
    this.#move(control.card, to);
    this.requestUpdate();
  }

  #choose(card: number): void {
    const { chosen } = this;
    if (this.#still) return;
    this.#entry = card;
    this.chosen = chosen ? undefined : { card, from: this.answer.cards.indexOf(card) };
    if (chosen && chosen.card !== card) return this.#moveFrom({ card: chosen.card, part: 'words' }, this.answer.cards.indexOf(card));
    this.ask({ want: 'say', words: t(chosen ? 'order.put' : 'order.taken', placeOf(this.slide, this.answer, card)) });
  }

  /** Puts a card that was picked up back where it came from. */
  #giveUp({ card, from }: { card: number; from: number }): void {
    this.chosen = undefined;
    if (this.answer.cards[from] !== card) return this.#moveFrom({ card, part: 'words' }, from);
    this.ask({ want: 'say', words: t('order.put', placeOf(this.slide, this.answer, card)) });
  }

  #press(event: PointerEvent, card: number): void {
    this.#slots = slotsOf(this.renderRoot);
    this.#drag.press(event, card);
  }

  #key(event: KeyboardEvent): void {
    const control = controlOf(event);
    if (!control || this.#still || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.chosen) {
      event.stopPropagation();
      return this.#giveUp(this.chosen);
    }
    const { cards } = this.answer;
    const to = placeBy(event.key, cards.indexOf(control.card), cards.length);
    if (to !== undefined && (event.altKey || this.chosen?.card === control.card)) {
      event.preventDefault();
      return this.#moveFrom(control, to);
    }
    const next = to === undefined ? beside(control, readingKey(event)) : { card: cards[to] ?? control.card, part: control.part };
    if (!next || event.altKey) return;
    event.preventDefault();
    this.#entry = next.card;
    this.requestUpdate();
    buttonOf(this.renderRoot, next)?.focus();
  }

  /** Where a dragged card is, and the place it would take. */
  #holdOf({ item, from, at }: Drag<number>): Hold {
    return holdOf(this.#slots, this.answer.cards.indexOf(item), at.y - from.y);
  }

  protected override render() {
    const { slide, answer } = this;
    const { drag } = this.#drag;
    const hold = drag && this.#holdOf(drag);
    const states = {
      dragging: hold !== undefined,
      choosing: this.chosen !== undefined,
      judged: this.#still,
      begun: slide.first !== undefined,
    };
    return html`<div class="sides ${this.#still ? 'apart' : ''}"><div
        class="board ${classMap(states)}"
        role="group"
        aria-label=${t('order.cards')}
        @keydown=${this.#key}
      >
        <p class="unseen" id="how">${t('order.how')}</p>
        ${end(slide.first, 'first')}
        <ol role="list">
          ${repeat(
            answer.cards,
            (one) => one,
            (one, at) => (this.#still ? told(slide, one, at, this.#shown) : this.#card(one, at, hold)),
          )}
        </ol>
        ${end(slide.last, 'last')}
      </div>
      ${this.#still ? summary(slide, answer, this.#shown) : slide.scored ? nothing : keeping(slide, answer, () => this.act({ type: 'keep' }))}</div>`;
  }

  #card(card: number, at: number, hold: Hold | undefined) {
    return movable({
      card,
      text: this.slide.cards[card]?.text,
      place: placeOf(this.slide, this.answer, card),
      number: (hold ? previewOf(hold, at) : at) + 1,
      by: hold ? shiftOf(this.#slots, hold, at) : 0,
      held: hold?.from === at,
      chosen: this.chosen?.card === card,
      entry: (this.#entry ?? this.answer.cards[0]) === card,
      press: (event) => this.#press(event, card),
      choose: () => this.#choose(card),
      step: (control, to) => this.#moveFrom(control, to),
    });
  }
}

export { OrderView as view };
export { kind } from './order.ts';
