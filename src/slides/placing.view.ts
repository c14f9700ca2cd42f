import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { SlideBase } from '../core/kind.ts';
import { seedOf, shuffledPositions } from '../core/random.ts';
import { plainText } from '../core/text.ts';
import { t } from '../i18n/i18n.ts';
import { DragController } from '../player/parts/drag.ts';
import { measures } from '../player/parts/measures.ts';
import { NarrowController } from '../player/parts/narrow.ts';
import { signs } from '../player/parts/sign.ts';
import { base, buttons, card as cardStyles } from '../player/parts/styles.ts';
import { targetOf } from './placing.board.view.ts';
import { group, tray, type Board, type Chosen } from './placing.parts.view.ts';
import { mostSeen } from './placing.queue.ts';
import { placingStyles } from './placing.styles.view.ts';
import { summary, type Told } from './placing.summary.view.ts';
import type { Places, Placing, PlacingEvent } from './placing.ts';
import { Walk } from './placing.walk.view.ts';
import { cardWords, groupWords, judgedWords, putWords } from './placing.words.view.ts';
import { isOther } from './other-slide.view.ts';
import { SlideView } from './view.ts';

/** Columns narrower than this, in rem, show the waiting cards one at a time. */
const deckBelow = 40;

/** Cards to put into groups: by dragging, or by choosing one and then the other. A narrow column deals the cards one by one. */
export abstract class PlacingView<S extends SlideBase & Places['slide'] & Told> extends SlideView<S, Placing, PlacingEvent> {
  static override styles = [base, cardStyles, buttons, signs, placingStyles];
  static override properties = { chosen: { state: true }, opened: { state: true } };

  declare private chosen: Chosen | undefined;
  /** The groups of a deck whose cards are looked at. */
  declare private opened: readonly number[];
  /** What the learner asked for last, until the answer tells whether it holds. */
  #tried: PlacingEvent | undefined;
  /** Whether it was asked for with the keyboard: then the focus goes on to the next card. */
  #keyed = false;
  #fresh: number | undefined;
  readonly #drag = new DragController<number>(this, ({ item, over }) => {
    const target = targetOf(this.renderRoot, over);
    if (target) this.#put(item, target.group, false);
  });
  readonly #width = new NarrowController(this, deckBelow);
  readonly #walk = new Walk(this, () => ({
    placing: this.answer,
    deck: this.#width.narrow,
    groups: this.places().groups.length,
    across: this.across(),
  }));

  constructor() {
    super();
    this.opened = [];
  }

  /** The slide as cards and groups. */
  protected abstract places(): Places;
  /** What stands under a group's name. */
  protected abstract hint(at: number): TemplateResult | typeof nothing;
  /** The groups on their ground. */
  protected abstract ground(groups: readonly TemplateResult[]): TemplateResult;
  /** How many groups stand side by side, as the arrow keys go. */
  protected abstract across(): number;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isOther(changed, this.slide) || changed.has('seed')) {
      this.#walk.begin(shuffledPositions(this.slide.cards.length, seedOf(this.seed, this.slide.id)));
      this.chosen = this.#tried = this.#fresh = undefined;
      this.opened = [];
    }
    if (!this.#tried || !changed.has('answer')) return;
    const { card, group: at } = this.#tried;
    this.#fresh = this.answer[card] === at ? card : undefined;
    if (at === undefined) this.#walk.bring(card);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const words: string[] = [];
    if (this.#tried && changed.has('answer')) {
      if (this.#fresh !== undefined) words.push(putWords(this.places(), this.answer, this.#tried));
      if (this.#keyed) this.#walk.goOn(this.#tried.group);
      this.#tried = undefined;
    }
    if (this.done && changed.get('done') === false && !changed.has('slide')) {
      words.push(this.slide.scored ? judgedWords(this.places(), this.answer, this.triesLeft === 0) : plainText(this.slide.after ?? []));
      this.bringIntoSight('.summary');
    }
    if (words.length > 0) this.ask({ want: 'say', words: words.join(' ') });
  }

  get #locked(): boolean {
    return this.done && this.slide.scored;
  }

  #put(card: number, at: number | undefined, keyed: boolean): void {
    this.chosen = undefined;
    if (this.#locked || this.answer[card] === at) return;
    this.#keyed = keyed;
    this.#tried = at === undefined ? { type: 'put', card } : { type: 'put', card, group: at };
    this.act(this.#tried);
  }

  #choose(chosen: Chosen): void {
    const same = this.chosen?.card === chosen.card && this.chosen?.group === chosen.group;
    this.chosen = same ? undefined : chosen;
    const places = this.places();
    const words =
      chosen.card === undefined
        ? t('placing.chosenPlace', { name: groupWords(places, chosen.group) })
        : t('placing.chosen', { text: cardWords(places, chosen.card) });
    this.ask({ want: 'say', words: same ? t('placing.released') : words });
  }

  #pressCard(event: MouseEvent, card: number): void {
    event.stopPropagation();
    if (this.#locked) return;
    if (this.chosen?.group === undefined) this.#choose({ card });
    else this.#put(card, this.chosen.group, isKeyed(event));
  }

  #pressGroup(event: MouseEvent, at: number): void {
    if (this.#locked) return;
    const front = this.#walk.entry();
    const card = this.chosen?.card ?? (this.#width.narrow ? front : undefined);
    if (card !== undefined) this.#put(card, at, isKeyed(event));
    else if (front !== undefined) this.#choose({ group: at });
    else this.ask({ want: 'say', words: t('placing.chooseCard') });
  }

  #peek(event: MouseEvent, at: number): void {
    event.stopPropagation();
    this.opened = this.opened.includes(at) ? this.opened.filter((one) => one !== at) : [...this.opened, at];
  }

  #deal(card: number): void {
    this.chosen = undefined;
    this.#walk.bring(card);
    this.requestUpdate();
    this.ask({ want: 'say', words: cardWords(this.places(), card) });
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.chosen) {
      event.stopPropagation();
      return this.#choose(this.chosen);
    }
    this.#walk.key(event, (card, at) => this.#put(card, at, true));
  }

  protected override render() {
    const board = this.#board();
    const { drag, chosen, deck, locked, places } = board;
    const inviting = drag !== undefined || chosen?.card !== undefined;
    const states = { deck, wide: !deck, dragging: drag !== undefined, inviting, waits: board.waiting.length > 0, still: locked };
    const seen = Math.min(mostSeen, this.slide.cards.length);
    return html`<div class="board ${classMap(states)}" @keydown=${this.#key} ${measures({ '--seen': seen })}>
        <p class="unseen" id="how">${t('placing.how')}</p>
        ${locked ? nothing : tray(board)} ${this.ground(places.groups.map((_, at) => group(board, at)))}
      </div>
      ${this.done ? summary(places, this.slide, this.answer, this.triesLeft) : nothing}`;
  }

  #board(): Board {
    const { drag } = this.#drag;
    const target = drag && targetOf(this.renderRoot, drag.over);
    return {
      places: this.places(),
      placing: this.answer,
      waiting: this.#walk.waiting,
      lying: this.#walk.lying,
      entry: this.#walk.entry,
      deck: this.#width.narrow,
      opened: this.opened,
      locked: this.#locked,
      chosen: this.chosen,
      drag,
      aim: target && (target.group ?? 'tray'),
      fresh: this.#fresh,
      hint: (at) => this.hint(at),
      pressCard: (event, card) => this.#pressCard(event, card),
      pressGroup: (event, at) => this.#pressGroup(event, at),
      takeBack: (event, card) => this.#put(card, undefined, isKeyed(event)),
      deal: (card) => this.#deal(card),
      peek: (event, at) => this.#peek(event, at),
      grab: (event, card) => (this.#locked ? undefined : this.#drag.press(event, card)),
    };
  }
}

/** A click without a pointer: Enter, Space, or a screen reader. */
const isKeyed = (event: MouseEvent) => event.detail === 0;
