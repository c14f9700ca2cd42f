import { flag, int, option, record } from '../../core/codec.ts';
import { times } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import type { ChartSlide } from './chart.schema.ts';

/** A guess for each part, as a whole number up to the end of the scale; none where it is not asked or not made. */
export interface ChartAnswer {
  guesses: readonly (number | undefined)[];
  uncovered: boolean;
}
export type ChartEvent = { type: 'guess'; part: number; value: number } | { type: 'uncover' };

export const kind = defineKind<ChartSlide, ChartAnswer, ChartEvent>({
  start: (slide) => ({ guesses: slide.parts.map(() => undefined), uncovered: false }),
  reduce(slide, answer, event) {
    if (answer.uncovered) return answer;
    if (event.type === 'uncover') return left(slide, answer) === 0 ? { ...answer, uncovered: true } : answer;
    const { part, value } = event;
    const isThere = slide.parts[part]?.guess && Number.isInteger(value) && value >= 0 && value <= slide.most;
    if (!isThere || answer.guesses[part] === value) return answer;
    return { ...answer, guesses: answer.guesses.map((one, at) => (at === part ? value : one)) };
  },
  judge: (slide, answer) =>
    answer.uncovered
      ? { is: 'seen' }
      : {
          is: 'open',
          why: left(slide, answer) > 0 ? { key: 'chart.guessAll', values: { count: left(slide, answer) } } : { key: 'chart.uncoverFirst' },
        },
  possible: () => 0,
  structure: (slide) => [slide.most, ...slide.parts.flatMap(({ id, guess }) => [id, guess])],
  save: (slide) => record<ChartAnswer>({ guesses: times(option(int(Math.floor(slide.most))), slide.parts.length), uncovered: flag }),
  advance(slide, answer) {
    if (answer.uncovered) return undefined;
    const count = left(slide, answer);
    const why = count > 0 ? { why: { key: 'chart.guessAll', values: { count } } as const } : {};
    return { label: { key: 'chart.uncover' }, event: { type: 'uncover' }, ...why };
  },
});

/** How many guesses are still to make. */
const left = (slide: ChartSlide, { guesses }: ChartAnswer) =>
  slide.parts.filter(({ guess }, at) => guess && guesses[at] === undefined).length;
