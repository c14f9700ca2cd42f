import type { CheckedSlide } from './check-slide.ts';
import { valueAt } from './check-values.ts';
import type { Finding } from './finding.ts';
import type { Path } from './place.ts';

/** How many times as long as the next one a reply is that stands out, where there are many to compare and where there are few. */
const standsOut = { many: 1.25, few: 1.6 };
const fewest = 3;
/** Less of a difference is not seen. */
const leastSigns = 4;

/** Options may be so many times as long as the shortest of them, and anyway so many signs longer. Those of talks have their own bound. */
const alike = { times: 1.6, signs: 10 };

/** The length of the one right reply, and of the others. */
interface Lengths {
  path: Path;
  isTalk: boolean;
  right: number;
  others: readonly number[];
}

/**
 * Where a learner could guess by length: the right replies of a slide are by far the longest, or the shortest, in most of its questions,
 * or the options of a question are much too unlike. `inner` leads from a list of replies to where it is told.
 */
export function checkLengths({ script }: Pick<CheckedSlide, 'script'>, inner: Path = []): readonly Finding[] {
  if (!script) return [];
  const all = lengthsIn(script.value);
  const times = all.length < fewest ? standsOut.few : standsOut.many;
  const longest = all.filter(({ right, others }) => isFar(right, Math.max(...others), times));
  const shortest = all.filter(({ right, others }) => isFar(Math.min(...others), right, times));
  const told = (code: 'learning.longest' | 'learning.shortest', hits: readonly Lengths[]): readonly Finding[] => {
    const [first] = hits;
    if (!first || hits.length * 2 <= all.length) return [];
    return [{ code, place: script.place([...first.path, ...inner]), values: { found: hits.length, limit: all.length } }];
  };
  const unlike = all.flatMap(({ path, isTalk, right, others }): readonly Finding[] => {
    const [least, greatest] = [Math.min(right, ...others), Math.max(right, ...others)];
    if (isTalk || greatest <= least * alike.times || greatest - least < alike.signs) return [];
    const values = { found: Math.ceil((greatest / Math.max(1, least)) * 10) / 10, limit: alike.times };
    return [{ code: 'learning.unlikeOptions', place: script.place([...path, ...inner]), values }];
  });
  const guessed = [...told('learning.longest', longest), ...told('learning.shortest', shortest)];
  return guessed.length > 0 ? guessed : unlike;
}

const isFar = (long: number, short: number, times: number) => long >= short * times && long - short >= leastSigns;

function lengthsIn(value: unknown): readonly Lengths[] {
  const right = (reply: unknown) => valueAt(reply, ['right']) === true;
  const best = (reply: unknown) => valueAt(reply, ['verdict']) === 'best';
  const lists: readonly (readonly [Path, (reply: unknown) => boolean])[] = [
    [['options'], right],
    ...listAt(value, ['pool']).map((_, at) => [['pool', at, 'options'], right] as const),
    ...listAt(value, ['scenes']).map((_, at) => [['scenes', at, 'replies'], best] as const),
  ];
  return lists.flatMap(([path, isRight]) => lengthsOf(path, listAt(value, path), isRight));
}

function lengthsOf(path: Path, replies: readonly unknown[], isRight: (reply: unknown) => boolean): readonly Lengths[] {
  const length = (reply: unknown) => String(valueAt(reply, ['text']) ?? '').replaceAll('*', '').length;
  const [only, ...more] = replies.filter(isRight);
  const others = replies.filter((reply) => !isRight(reply)).map(length);
  return only === undefined || more.length > 0 || others.length === 0
    ? []
    : [{ path, isTalk: path.at(-1) === 'replies', right: length(only), others }];
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}
