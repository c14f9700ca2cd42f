import { flag, record } from '../../core/codec.ts';
import { arrangement } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { seedOf, shuffledPositions } from '../../core/random.ts';
import { plainLine } from '../../core/text.ts';
import type { OrderSlide } from './order.schema.ts';

/** Positions of the cards as the learner has put them. */
export interface OrderAnswer {
  cards: readonly number[];
  /** Whether it may count: once a card was moved, or, where each order is good, once this one was found so. */
  ready: boolean;
}
export type OrderEvent = { type: 'move'; card: number; to: number } | { type: 'keep' };

export const kind = defineKind<OrderSlide, OrderAnswer, OrderEvent>({
  start: (slide, seed) => ({ cards: mixed(slide.cards.length, seed), ready: false }),
  reduce(slide, answer, event) {
    if (event.type === 'keep') return slide.scored || answer.ready ? answer : { ...answer, ready: true };
    const { type, card, to } = event;
    if (type !== 'move' || !slide.cards[card] || !slide.cards[to] || answer.cards[to] === card) return answer;
    const others = answer.cards.filter((one) => one !== card);
    return { cards: [...others.slice(0, to), card, ...others.slice(to)], ready: slide.scored };
  },
  judge(slide, { cards, ready }) {
    if (!ready) return { is: 'open', why: { key: slide.scored ? 'order.moveFirst' : 'order.keepFirst' } };
    if (!slide.scored) return { is: 'seen' };
    return { is: 'scored', earned: cards.filter(isHome).length, possible: cards.length };
  },
  again: (slide, { cards }, seed) => ({ cards: cards.every(isHome) ? mixed(slide.cards.length, seed) : cards, ready: false }),
  possible: (slide) => (slide.scored ? slide.cards.length : 0),
  attempts: (slide) => slide.attempts,
  structure: (slide) => [slide.scored, ...slide.cards.map(({ id }) => id)],
  save: (slide) => record<OrderAnswer>({ cards: arrangement(slide.cards.length), ready: flag }),
  decisions: (slide) => [
    {
      id: slide.id,
      type: 'sequencing',
      text: plainLine(slide.title),
      options: slide.cards.map(({ id, text }) => ({ id, text: plainLine(text) })),
    },
  ],
  reports(slide, { cards }, submitted) {
    if (!submitted) return [];
    const ids = slide.cards.map(({ id }) => id);
    return [
      {
        id: slide.id,
        type: 'sequencing',
        given: cards.flatMap((card) => ids[card] ?? []),
        correct: slide.scored ? ids : [],
        options: ids,
        right: slide.scored ? cards.every(isHome) : 'neutral',
        text: plainLine(slide.title),
      },
    ];
  },
});

/** Whether a card stands where it belongs. */
export const isHome = (card: number, at: number) => card === at;

/** A mixture in which at most one card stands where it belongs. */
function mixed(count: number, seed: number): readonly number[] {
  for (let turn = 0; ; turn += 1) {
    const cards = shuffledPositions(count, seedOf(seed, 'mixed', turn));
    if (cards.filter(isHome).length < 2) return cards;
  }
}
