import { int, option, record } from '../../core/codec.ts';
import { subset, times } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { plainLine } from '../../core/text.ts';
import { uncover } from '../uncover.ts';
import type { MatchSlide } from './match.schema.ts';

/** Positions of pairs: which right side each left side was first led to, and which are linked. */
export interface MatchAnswer {
  first: readonly (number | undefined)[];
  linked: readonly number[];
  /** How many links were wrong so far; it stops counting at `mostMisses`. */
  misses: number;
}
export type MatchEvent = { type: 'link'; left: number; right: number };

const mostMisses = 63;

export const kind = defineKind<MatchSlide, MatchAnswer, MatchEvent>({
  start: (slide) => ({ first: slide.pairs.map(() => undefined), linked: [], misses: 0 }),
  reduce(slide, answer, { left, right }) {
    const known = slide.pairs[left] && slide.pairs[right];
    if (!known || answer.linked.includes(left) || answer.linked.includes(right)) return answer;
    const first = answer.first.map((one, at) => (at === left ? (one ?? right) : one));
    if (left === right) return { ...answer, first, linked: uncover(answer.linked, left, slide.pairs.length) };
    return { ...answer, first, misses: Math.min(answer.misses + 1, mostMisses) };
  },
  judge(slide, { first, linked }) {
    const left = slide.pairs.length - linked.length;
    if (left > 0) return { is: 'open', why: { key: 'match.linkAll', values: { count: left } } };
    return { is: 'scored', earned: first.filter((right, at) => right === at).length, possible: slide.pairs.length };
  },
  possible: (slide) => slide.pairs.length,
  structure: (slide) => slide.pairs.map((pair) => pair.id),
  save(slide) {
    const count = slide.pairs.length;
    return record<MatchAnswer>({ first: times(option(int(count - 1)), count), linked: subset(count), misses: int(mostMisses) });
  },
  decisions(slide) {
    const left = slide.pairs.map((pair, at) => ({ id: String(at + 1), text: plainLine(pair.left) }));
    const right = slide.pairs.map((pair, at) => ({ id: letter(at), text: plainLine(pair.right) }));
    return [{ id: slide.id, type: 'matching', text: plainLine(slide.title), options: [...left, ...right] }];
  },
  reports(slide, { first }, submitted) {
    if (!submitted) return [];
    const pair = (left: number, right: number | undefined) => `${left + 1}.${right === undefined ? '' : letter(right)}`;
    return [
      {
        id: slide.id,
        type: 'matching',
        given: first.map((right, left) => pair(left, right)),
        correct: first.map((_, left) => pair(left, left)),
        right: first.every((right, left) => right === left),
        text: plainLine(slide.title),
      },
    ];
  },
});

const letter = (position: number) => String.fromCharCode(97 + position);
