import type { Dictionary } from '../../../../review/dictionary.ts';
import type { Item } from '../../../../review/items.ts';
import { questionOf, titleOf } from './words.ts';

/** The ways decisions can be ordered. */
export const orders = ['wrong', 'facility', 'discrimination', 'answers'] as const;
export type Order = (typeof orders)[number];

/** The order a place asks for; most people wrong where it asks for none. */
export const orderOf = (sort: string | undefined): Order => orders.find((order) => order === sort) ?? 'wrong';

/** A decision with its place among those with the most wrong answers, from 1. */
export interface Ranked {
  rank: number;
  item: Item;
}

/** Items in an order; they come with the most wrong answers first. */
export function ordered(items: readonly Item[], order: Order): readonly Ranked[] {
  const ranked = items.map((item, at) => ({ rank: at + 1, item }));
  const value = ({ item }: Ranked) => {
    if (order === 'wrong') return -item.wrong;
    return order === 'answers' ? -item.answers : (item[order] ?? Number.POSITIVE_INFINITY);
  };
  const compared = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  return ranked.sort((a, b) => compared(value(a), value(b)) || a.rank - b.rank);
}

/** Whether a decision has all of some words: in its question, its page's title, a reply or its id. */
export function finder(text: string, dictionary: Dictionary, locale: string): (item: Item) => boolean {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ id, meaning }) => {
    if (wanted.length === 0) return true;
    const replies = meaning?.replies.flatMap(({ texts }) => Object.values(texts)) ?? [];
    const words = [id, questionOf(id, meaning, locale), titleOf(dictionary, meaning?.slide, locale), ...replies].join(' ').toLowerCase();
    return wanted.every((one) => words.includes(one));
  };
}
