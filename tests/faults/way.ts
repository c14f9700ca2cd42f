import fc from 'fast-check';
import { random } from '../../src/core/random.ts';
import type { Course } from '../journeys/course.ts';
import { steps, type Step } from '../journeys/steps.ts';
import { walksOf } from './examples.ts';

/** A step of a learner, and how long the learner rests after it, in milliseconds. */
export interface Stride {
  step: Step;
  rest: number;
}

const rests = [150, 700, 1300, 4000, 12_000];

/** A learner who first does every slide once, and one who is cut off right after doing something. */
interface Manner {
  isFinisher: boolean;
  isCut: boolean;
}

/** What a learner does in one sitting; equal seeds give equal ways. */
export function wayOf(course: Course, seed: number, { isFinisher, isCut }: Manner): readonly Stride[] {
  const chance = random(seed);
  const among = fc.sample(steps, { seed, numRuns: 2 }).flat();
  const way = [
    ...(isFinisher ? onceThrough(course) : []),
    ...among.flatMap((step) => (chance() < 0.3 ? [step, any('go', chance)] : [step])),
  ];
  const strides = way.map((step) => ({ step, rest: rests[Math.floor(chance() * rests.length)] ?? 0 }));
  if (!isCut) return strides;
  return [...strides, { step: any('go', chance), rest: 1500 }, { step: any('walk', chance), rest: Math.floor(chance() * 1500) }];
}

const any = (what: Step['do'], chance: () => number): Step => ({ do: what, pick: Math.floor(chance() * 100) });

/** Every slide, and a walk that ends it. */
function onceThrough({ outline }: Course): readonly Step[] {
  return outline.slides.flatMap(({ type }, at) => {
    const ending = walksOf(type).findIndex(({ submit, verdict }) => verdict.is === 'seen' || (submit && verdict.is === 'scored'));
    return [{ do: 'go', pick: at } as const, { do: 'walk', pick: Math.max(0, ending) } as const];
  });
}
