import { plainLine } from '../core/text.ts';
import { t } from '../i18n/i18n.ts';
import { isHome, type Places, type Placing, type PlacingEvent } from './placing.ts';

/** The words of a card. */
export const cardWords = ({ slide }: Places, card: number) => plainLine(slide.cards[card]?.text ?? []);

/** The name of a group. */
export const groupWords = ({ groups }: Places, group: number) => plainLine(groups[group]?.name ?? []);

/** The name of the group a card belongs to. */
export function homeWords({ slide, groups }: Places, card: number): string {
  return plainLine(groups.find(({ id }) => id === slide.cards[card]?.in)?.name ?? []);
}

/** What is read out once a card lies somewhere, or waits again, and how many are left. */
export function putWords(places: Places, placing: Placing, { card, group }: PlacingEvent): string {
  const left = placing.filter((one) => one === undefined).length;
  const text = cardWords(places, card);
  const done = group === undefined ? t('placing.tookBack', { text }) : t('placing.put', { text, name: groupWords(places, group) });
  return `${done} ${left > 0 ? t('placing.placeAll', { count: left }) : t('placing.ready')}`;
}

/** What is read out once the cards are confirmed: how many are right, and which are not. */
export function judgedWords(places: Places, placing: Placing, shown: boolean): string {
  const wrong = placing.flatMap((_, card) => (isHome(places, placing, card) ? [] : [card]));
  const told = wrong.map((card) => {
    const home = shown ? ` ${t('placing.belongs', { name: homeWords(places, card) })}` : '';
    return `${cardWords(places, card)} ${t('placing.wrong')}${home}`;
  });
  return [t('placing.score', { count: placing.length, earned: placing.length - wrong.length }), ...told].join('. ');
}
