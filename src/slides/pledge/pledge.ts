import { int, option } from '../../core/codec.ts';
import { defineKind } from '../../core/kind.ts';
import { plainLine } from '../../core/text.ts';
import type { PledgeSlide } from './pledge.schema.ts';

/** The position of the chosen action. */
export type PledgeAnswer = number | undefined;
export type PledgeEvent = { type: 'choose'; option: number };

export const kind = defineKind<PledgeSlide, { chosen: PledgeAnswer }, PledgeEvent>({
  start: () => ({ chosen: undefined }),
  reduce: (slide, answer, { type, option: chosen }) =>
    type === 'choose' && slide.options[chosen] && chosen !== answer.chosen ? { chosen } : answer,
  judge: (_, { chosen }) => (chosen === undefined ? { is: 'open', why: { key: 'pledge.chooseOne' } } : { is: 'seen' }),
  possible: () => 0,
  structure: (slide) => slide.options.map(({ id }) => id),
  save(slide) {
    const chosen = option(int(slide.options.length - 1));
    return { write: (answer) => chosen.write(answer.chosen), read: (source) => ({ chosen: chosen.read(source) }), longest: chosen.longest };
  },
  decisions: (slide) => [
    {
      id: slide.id,
      type: 'choice',
      text: plainLine(slide.question),
      options: slide.options.map(({ id, text }) => ({ id, text: plainLine(text) })),
    },
  ],
  reports: (slide, { chosen }, submitted) =>
    submitted && chosen !== undefined
      ? [
          {
            id: slide.id,
            type: 'choice',
            given: [slide.options[chosen]?.id ?? ''],
            correct: [],
            options: slide.options.map(({ id }) => id),
            right: 'neutral',
            text: plainLine(slide.question),
          },
        ]
      : [],
});
