import { mapped } from '../../core/codec.ts';
import { packed } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import type { ScaleSlide } from './scale.schema.ts';

/** The poles of a statement, from ten to one. */
export const poles = { high: 10, low: 1 } as const;

/** A number from one to ten for each statement that was rated. */
export type ScaleAnswer = readonly (number | undefined)[];
export type ScaleEvent = { type: 'rate'; statement: number; value: number };

export const kind = defineKind<ScaleSlide, ScaleAnswer, ScaleEvent>({
  start: (slide) => slide.statements.map(() => undefined),
  reduce(slide, rated, { statement, value }) {
    const isThere = slide.statements[statement] && Number.isInteger(value) && value >= poles.low && value <= poles.high;
    if (!isThere || rated[statement] === value) return rated;
    return rated.map((one, at) => (at === statement ? value : one));
  },
  judge(_, rated) {
    const left = rated.filter((one) => one === undefined).length;
    return left === 0 ? { is: 'seen' } : { is: 'open', why: { key: 'scale.rateAll', values: { count: left } } };
  },
  possible: () => 0,
  structure: (slide) => slide.statements.map(({ id }) => id),
  save: (slide) =>
    mapped(
      packed(poles.high + 1, slide.statements.length),
      (read) => read.map((one) => (one === 0 ? undefined : one)),
      (rated) => rated.map((one) => one ?? 0),
    ),
});

/** The sum of all ratings, what it could be at most, and the band it falls into; nothing before all are rated. */
export function outcomeOf(slide: ScaleSlide, rated: ScaleAnswer) {
  const sum = rated.reduce((so: number | undefined, one) => (so === undefined || one === undefined ? undefined : so + one), 0);
  if (sum === undefined) return undefined;
  const most = slide.statements.length * poles.high;
  const band = slide.bands.find(({ from }) => (sum / most) * 100 >= from);
  return band ? { sum, most, band } : undefined;
}
