import type { LitElement } from 'lit';
import { readingKey } from '../player/parts/arrow.ts';
import { pathOf } from '../player/parts/point.ts';
import { elementOf, stopOf } from './placing.board.view.ts';
import { stepFrom, type Stop } from './placing.keys.ts';
import { deckOf, lyingIn, rowOf } from './placing.queue.ts';
import type { Placing } from './placing.ts';

/** The board as it stands. */
interface Standing {
  placing: Placing;
  deck: boolean;
  groups: number;
  /** How many groups stand side by side. */
  across: number;
}

/** Where the keyboard stands among the cards and groups of a board, and where keys lead it. */
export class Walk {
  readonly #host: LitElement;
  readonly #standing: () => Standing;
  #order: readonly number[] = [];
  /** The waiting card on top of the deck; the one the Tab key enters at. */
  #front = 0;
  /** The lying card that had the focus last. */
  #lain: number | undefined;

  constructor(host: LitElement, standing: () => Standing) {
    this.#host = host;
    this.#standing = standing;
  }

  /** Begins anew with cards in an order. */
  begin(order: readonly number[]): void {
    this.#order = order;
    this.#front = order[0] ?? 0;
    this.#lain = undefined;
  }

  /** Brings a waiting card to the front. */
  bring(card: number): void {
    this.#front = card;
  }

  /** The waiting cards that are seen. */
  get waiting(): readonly number[] {
    const { placing, deck } = this.#standing();
    return (deck ? deckOf : rowOf)(this.#order, placing, this.#front);
  }

  readonly lying = (at: number): readonly number[] => lyingIn(this.#order, this.#standing().placing, at);

  /** The card at which the Tab key enters those that wait, or those of a group. */
  readonly entry = (at?: number): number | undefined => {
    if (at === undefined) return deckOf(this.#order, this.#standing().placing, this.#front)[0];
    const lying = this.lying(at);
    return lying.find((card) => card === this.#lain) ?? lying[0];
  };

  /** On to the next card that waits; where none does, to the group that took the last one. */
  goOn(group = 0): void {
    const next = this.entry();
    elementOf(this.#host.renderRoot, next === undefined ? { on: 'group', group } : { on: 'waiting', card: next })?.focus();
  }

  /** Goes where an arrow key leads, or puts the card it stands on: into a group by its number, back by deleting it. */
  key(event: KeyboardEvent, put: (card: number, group?: number) => void): void {
    const { placing, groups, across } = this.#standing();
    const from = stopOf(pathOf(event), placing);
    if (!from) return;
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : groups;
    const lying = Array.from({ length: groups }, (_, at) => this.lying(at));
    const to = stepFrom({ waiting: this.waiting, lying, across }, from, readingKey(event));
    if (from.on !== 'group' && digit < groups) put(from.card, digit);
    else if (from.on === 'lying' && (event.key === 'Delete' || event.key === 'Backspace')) put(from.card);
    else if (to) void this.#focus(to);
    else return;
    event.preventDefault();
  }

  async #focus(stop: Stop): Promise<void> {
    if (stop.on === 'waiting') this.#front = stop.card;
    if (stop.on === 'lying') this.#lain = stop.card;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    elementOf(this.#host.renderRoot, stop)?.focus();
  }
}
