import { int, option, record } from '../../core/codec.ts';
import { checked, times } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { plainLine } from '../../core/text.ts';
import type { RewriteSlide } from './rewrite.schema.ts';

/** Which reply was chosen for each line so far, and which line is on screen. */
export interface RewriteAnswer {
  chosen: readonly (number | undefined)[];
  at: number;
}
export type RewriteEvent = { type: 'choose'; option: number } | { type: 'look'; at: number };

type Item = RewriteSlide['items'][number];
const nameOf = (slide: RewriteSlide, item: Item) => `${slide.id}-${item.id}`;
const choiceOf = ({ said, when }: Item) => [when, said].flatMap((words) => (words ? [plainLine(words)] : [])).join(' ');

/** Whether everything before a line is answered. */
const isReached = (chosen: RewriteAnswer['chosen'], at: number) => !chosen.slice(0, at).includes(undefined);

export const kind = defineKind<RewriteSlide, RewriteAnswer, RewriteEvent>({
  start: (slide) => ({ chosen: slide.items.map(() => undefined), at: 0 }),
  reduce(slide, answer, event) {
    if (event.type === 'look') {
      const isOpen = slide.items[event.at] && isReached(answer.chosen, event.at);
      return isOpen && event.at !== answer.at ? { ...answer, at: event.at } : answer;
    }
    const { at, chosen } = answer;
    if (event.type !== 'choose' || chosen[at] !== undefined || !slide.items[at]?.options[event.option]) return answer;
    return { at, chosen: chosen.map((one, place) => (place === at ? event.option : one)) };
  },
  judge(slide, { chosen }) {
    const left = chosen.filter((one) => one === undefined).length;
    if (left > 0) return { is: 'open', why: { key: 'rewrite.chooseAll', values: { count: left } } };
    const earned = slide.items.filter(({ options }, at) => options[chosen[at] ?? -1]?.right).length;
    return { is: 'scored', earned, possible: slide.items.length };
  },
  possible: (slide) => slide.items.length,
  structure: (slide) => slide.items.flatMap(({ id, options }) => [id, ...options.flatMap((one) => [one.id, one.right])]),
  save(slide) {
    const most = Math.max(...slide.items.map(({ options }) => options.length)) - 1;
    const answer = record<RewriteAnswer>({ chosen: times(option(int(most)), slide.items.length), at: int(slide.items.length - 1) });
    const holds = ({ at, chosen }: RewriteAnswer) =>
      isReached(chosen, at) && chosen.every((one, place) => one === undefined || slide.items[place]?.options[one] !== undefined);
    return checked(answer, holds, 'a reply is missing, or a line is on screen before its turn');
  },
  asking: (_, { at, chosen }) => `${at} of ${chosen.length}`,
  advance(_, { at, chosen }) {
    if (!chosen.includes(undefined)) return undefined;
    const why = chosen[at] === undefined ? { why: { key: 'rewrite.chooseOne' } as const } : {};
    return { label: { key: 'rewrite.next' }, event: { type: 'look', at: at + 1 }, ...why };
  },
  decisions: (slide) =>
    slide.items.map((item) => ({
      id: nameOf(slide, item),
      type: 'choice',
      text: choiceOf(item),
      options: item.options.map(({ id, text }) => ({ id, text: plainLine(text) })),
    })),
  reports: (slide, { chosen }) =>
    slide.items.flatMap((item, at) => {
      const one = item.options[chosen[at] ?? -1];
      if (!one) return [];
      const correct = item.options.filter(({ right }) => right).map(({ id }) => id);
      const options = item.options.map(({ id }) => id);
      return [
        { id: nameOf(slide, item), type: 'choice' as const, given: [one.id], correct, options, right: one.right, text: choiceOf(item) },
      ];
    }),
});
