import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { isHome, type OrderAnswer } from './order.ts';
import type { OrderSlide } from './order.schema.ts';

/** What a card says and where it stands, as the interface's texts want it. */
export function placeOf({ cards }: OrderSlide, answer: OrderAnswer, card: number): { text: string; at: number; total: number } {
  return { text: plainLine(cards[card]?.text ?? []), at: answer.cards.indexOf(card) + 1, total: cards.length };
}

/** What is read out once the order is judged: how many stand right and, where it is `shown`, where the others belong. */
export function judgement(slide: OrderSlide, { cards }: OrderAnswer, shown: boolean): string {
  const wrong = cards.filter((card, at) => !isHome(card, at));
  const belong = wrong.map((card) => t('order.belongsTo', { text: plainLine(slide.cards[card]?.text ?? []), at: card + 1 }));
  return [t('order.score', { count: cards.length, earned: cards.length - wrong.length }), ...(shown ? belong : [])].join(' ');
}
