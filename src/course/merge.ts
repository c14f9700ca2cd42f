import type { Journey, Work } from './journey.ts';
import { better } from './result.ts';

/** Two records of one learner's journey as one, and the slides of which the second told more. */
export interface Merged {
  journey: Journey;
  /** Slides whose work is not what the first record held. */
  taken: readonly string[];
}

/**
 * Joins what two devices hold of one learner, slide by slide: the earliest first attempt wins, then the further answer.
 * `held` is what the LMS gave; `newer` says which of them was saved later. Both as they were read, with their answers still packed.
 */
export function merge(held: Journey, kept: Journey, newer: 'held' | 'kept'): Merged {
  const last = newer === 'kept' ? kept : held;
  const works: Record<string, Work> = {};
  const taken: string[] = [];
  for (const { id } of held.outline.slides) {
    const [one, other] = [held.works[id], kept.works[id]];
    const work = one && other ? joined(one, other, newer) : (one ?? other);
    if (!work) continue;
    works[id] = work;
    if (!one || !isSame(one, work)) taken.push(id);
  }
  return { journey: { ...held, seed: Object.keys(held.works).length > 0 ? held.seed : kept.seed, at: last.at, works }, taken };
}

function joined(held: Work, kept: Work, newer: 'held' | 'kept'): Work {
  if (isSame(held, kept)) return held;
  const last = newer === 'kept' ? kept : held;
  if (held.tries === 0 && kept.tries === 0) return last;
  if (held.tries === 0 || kept.tries === 0) return held.tries > 0 ? held : kept;
  const [early, late] = finished(kept) < finished(held) ? [kept, held] : [held, kept];
  if (finished(early) < finished(late)) return { ...early, ...results(early, late), tries: Math.max(held.tries, kept.tries) };
  return further(held, kept, last);
}

/** Two records that come from the same first attempt: the one that went on from it. */
function further(held: Work, kept: Work, last: Work): Work {
  const on = held.tries === kept.tries ? last : held.tries > kept.tries ? held : kept;
  return { ...on, ...results(on, on === held ? kept : held) };
}

/** The first result of the one and the best of both. */
function results({ first, best }: Work, other: Work): Pick<Work, 'first' | 'best'> {
  if (!first) return {};
  return { first, best: other.best ? better(best, other.best) : (best ?? first) };
}

const finished = ({ finishedAt }: Work) => finishedAt ?? 0;

/** Both were read from save texts, so the order of their parts is the same. */
const isSame = (one: Work, other: Work) => JSON.stringify(one) === JSON.stringify(other);
