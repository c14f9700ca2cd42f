import { random, seedOf } from '../../../core/random.ts';
import { plainLine } from '../../../core/text.ts';
import { graphOf, mostTurns } from '../graph.ts';
import type { RoleplaySlide, Scene } from '../roleplay.schema.ts';
import { endsWell, orderOf } from '../story.ts';
import { begun, hasPassed, step } from '../talk.ts';

/** How many shuffles a strategy is tried on. */
export const tries = 1000;

type Pick = (scene: Scene, seed: number, chance: () => number) => number;

/** Ways to choose without reading. */
const strategies = {
  first: (scene, seed) => orderOf(scene, seed)[0] ?? 0,
  random: (scene, _, chance) => Math.floor(chance() * scene.replies.length),
} satisfies Record<string, Pick>;
type Strategy = keyof typeof strategies;

/** How a way of choosing without reading fares. */
export interface Guess {
  /** The share of shuffles in which it passes, 0 to 1. */
  share: number;
  /** The replies of a shortest talk it passed, as positions in the script. */
  shortest: readonly number[];
}

/** Tries a strategy on many shuffles. */
export function passesOf(slide: RoleplaySlide, strategy: Strategy): Guess {
  const graph = graphOf(slide);
  let passes = 0;
  let shortest: readonly number[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const seed = seedOf(attempt, slide.id, 0);
    const chance = random(seed);
    const replies: number[] = [];
    let standing = begun(graph);
    for (let scene = slide.scenes[standing.node]; scene && standing.turns < mostTurns(graph); scene = slide.scenes[standing.node]) {
      const reply = strategies[strategy](scene, seed, chance);
      standing = step(graph, standing, reply) ?? standing;
      replies.push(reply);
    }
    if (!hasPassed(graph, standing, endsWell(slide, standing))) continue;
    passes += 1;
    if (passes === 1 || replies.length < shortest.length) shortest = replies;
  }
  return { share: passes / tries, shortest };
}

/** How many characters a reply shows. */
const lengthOf = (text: Scene['replies'][number]['text']) => [...plainLine(text)].length;

/** The longest or shortest replies of a scene, as positions; several where they are alike. */
export function extremesOf({ replies }: Scene, extreme: 'longest' | 'shortest'): readonly number[] {
  const lengths = replies.map(({ text }) => lengthOf(text));
  const wanted = extreme === 'longest' ? Math.max(...lengths) : Math.min(...lengths);
  return lengths.flatMap((length, at) => (length === wanted ? [at] : []));
}

/** The longest reply of a scene over its shortest. */
export function ratioOf({ replies }: Scene): number {
  const lengths = replies.map(({ text }) => lengthOf(text));
  return Math.max(...lengths) / Math.min(...lengths);
}
