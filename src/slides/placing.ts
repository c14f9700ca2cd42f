import { mapped, type Codec } from '../core/codec.ts';
import { packed } from '../core/codec-many.ts';
import { defineKind, type Choosing, type Report, type SlideKind, type Verdict } from '../core/kind.ts';
import { plainLine, type Line } from '../core/text.ts';

/** The group each card was put into, by the cards' positions. */
export type Placing = readonly (number | undefined)[];
/** A card is put into a group, or taken back where no group is given. */
export type PlacingEvent = { type: 'put'; card: number; group?: number };

interface Card {
  id: string;
  text: Line;
  /** The id of the group it belongs to. */
  in: string;
}
interface Group {
  id: string;
  name: Line;
}

/** What slides have whose cards are put into groups. */
interface PlacedSlide {
  id: string;
  type: string;
  title: Line;
  cards: readonly Card[];
  scored: boolean;
  attempts: number;
}

/** What cards put into groups are, whatever the groups look like. */
export interface Places {
  slide: PlacedSlide;
  groups: readonly Group[];
}

/** All cards waiting. */
export const waiting = ({ slide }: Places): Placing => slide.cards.map(() => undefined);

/** The placing after a card is put somewhere; the same one when there is no such card or group. */
export function put({ groups }: Places, placing: Placing, { type, card, group }: PlacingEvent): Placing {
  if (type !== 'put' || !(card in placing) || placing[card] === group || (group !== undefined && !groups[group])) return placing;
  return placing.map((one, at) => (at === card ? group : one));
}

/** Whether a card lies where it belongs. */
export const isHome = ({ slide, groups }: Places, placing: Placing, card: number) =>
  groups[placing[card] ?? -1]?.id === slide.cards[card]?.in;

/** The placing at the start of a further try: what lies where it belongs stays there. */
export function placeAgain(places: Places, placing: Placing): Placing {
  const kept = placing.map((group, card) => (places.slide.scored && isHome(places, placing, card) ? group : undefined));
  return kept.includes(undefined) ? kept : waiting(places);
}

export function judgePlacing(places: Places, placing: Placing): Verdict {
  const left = placing.filter((group) => group === undefined).length;
  if (left > 0) return { is: 'open', why: { key: 'placing.placeAll', values: { count: left } } };
  if (!places.slide.scored) return { is: 'seen' };
  return { is: 'scored', earned: placing.filter((_, card) => isHome(places, placing, card)).length, possible: placing.length };
}

/** Ids and right answers. */
export const structureOfPlaces = ({ slide, groups }: Places) => [
  slide.scored,
  ...groups.map(({ id }) => id),
  ...slide.cards.flatMap((card) => [card.id, card.in]),
];

export function savePlacing({ slide, groups }: Places): Codec<Placing> {
  const digits = packed(groups.length + 1, slide.cards.length);
  return mapped(
    digits,
    (read) => read.map((one) => (one === 0 ? undefined : one - 1)),
    (placing) => placing.map((group) => (group === undefined ? 0 : group + 1)),
  );
}

export function decisionOfPlaces({ slide, groups }: Places): Choosing {
  const cards = slide.cards.map((card, at) => ({ id: String(at + 1), text: plainLine(card.text) }));
  const names = groups.map((group, at) => ({ id: letter(at), text: plainLine(group.name) }));
  return { id: slide.id, type: 'matching', text: plainLine(slide.title), options: [...cards, ...names] };
}

export function reportOfPlacing(places: Places, placing: Placing): Report {
  const { slide, groups } = places;
  const pair = (card: number, group: number) => `${card + 1}.${letter(group)}`;
  const homes = slide.cards.map((card, at) =>
    pair(
      at,
      groups.findIndex(({ id }) => id === card.in),
    ),
  );
  return {
    id: slide.id,
    type: 'matching',
    given: placing.flatMap((group, card) => (group === undefined ? [] : [pair(card, group)])),
    correct: slide.scored ? homes : [],
    right: slide.scored ? placing.every((_, card) => isHome(places, placing, card)) : 'neutral',
    text: plainLine(slide.title),
  };
}

const letter = (position: number) => String.fromCharCode(97 + position);

/** A slide type whose cards are put into the groups that `placesOf` finds in a slide. */
export const placingKind = <S extends PlacedSlide>(placesOf: (slide: S) => Places): SlideKind<S, Placing, PlacingEvent> =>
  defineKind({
    start: (slide) => waiting(placesOf(slide)),
    reduce: (slide, placing, event) => put(placesOf(slide), placing, event),
    judge: (slide, placing) => judgePlacing(placesOf(slide), placing),
    possible: (slide) => (slide.scored ? slide.cards.length : 0),
    attempts: (slide) => slide.attempts,
    again: (slide, placing) => placeAgain(placesOf(slide), placing),
    structure: (slide) => structureOfPlaces(placesOf(slide)),
    save: (slide) => savePlacing(placesOf(slide)),
    decisions: (slide) => [decisionOfPlaces(placesOf(slide))],
    reports: (slide, placing, submitted) => (submitted ? [reportOfPlacing(placesOf(slide), placing)] : []),
  });
