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
 * A slide only one of them changed since `base`, what both began from, is as that one left it.
 * `held` is what the LMS gave; `newer` says which of them was saved later. All as they were read, with their answers still packed.
 */
export function merge(held: Journey, kept: Journey, newer: 'held' | 'kept', base?: Journey): Merged {
  const last = newer === 'kept' ? kept : held;
  const works: Record<string, Work> = {};
  const taken: string[] = [];
  for (const { id } of held.outline.slides) {
    const [one, other] = [held.works[id], kept.works[id]];
    const work = one && other ? (alone(one, other, base?.works[id]) ?? joined(one, other, newer)) : (one ?? other);
    if (!work) continue;
    works[id] = work;
    if (!one || !isSame(one, work)) taken.push(id);
  }
  return { journey: { ...held, seed: Object.keys(held.works).length > 0 ? held.seed : kept.seed, at: last.at, works }, taken };
}

/** What one of them made of the work, where the other left it as it was. */
function alone(held: Work, kept: Work, base: Work | undefined): Work | undefined {
  if (!base) return undefined;
  return isSame(held, base) ? kept : isSame(kept, base) ? held : undefined;
}

function joined(held: Work, kept: Work, newer: 'held' | 'kept'): Work {
  if (isSame(held, kept)) return held;
  const last = newer === 'kept' ? kept : held;
  if (held.tries === 0 && kept.tries === 0) return last.text ? last : other(last, held, kept);
  if (held.tries === 0 || kept.tries === 0) return held.tries > 0 ? held : kept;
  const early = finished(kept) < finished(held) ? kept : held;
  const isOne = finished(kept) === finished(held);
  const far = distance(held) === distance(kept) ? (isOne ? last : early) : distance(held) > distance(kept) ? held : kept;
  const { best: _, ...further } = far;
  const highest = held.best && kept.best ? better(early.best, other(early, held, kept).best ?? held.best) : (held.best ?? kept.best);
  return {
    ...further,
    ...(early.first ? { first: early.first } : {}),
    ...(highest ? { best: highest } : {}),
    ...(early.finishedAt === undefined ? {} : { finishedAt: early.finishedAt }),
  };
}

const other = (one: Work, held: Work, kept: Work) => (one === held ? kept : held);

/** How far a slide has come; what is open after a try is further than that try. */
const distance = ({ tries, done }: Work) => tries * 2 - (done ? 1 : 0);

const finished = ({ finishedAt }: Work) => finishedAt ?? 0;

/** Both were read from save texts, so the order of their parts is the same. */
const isSame = (one: Work, two: Work) => JSON.stringify(one) === JSON.stringify(two);
