import type { RoleplaySlide } from '../../slides/roleplay/roleplay.schema.ts';
import { graphOf } from '../../slides/roleplay/graph.ts';
import { kind } from '../../slides/roleplay/roleplay.ts';
import { begun, hasEnded, step, type Standing } from '../../slides/roleplay/talk.ts';

/** Where a talk can stand on a scene: both meters, and the answer of a learner who came there by a shortest way. */
export interface Standpoint {
  respect: number;
  matter: number;
  /** The answer as a save text holds it. */
  answer: string;
}

/** A scene and how the meters can stand there. */
export interface ReachedScene {
  scene: string;
  standpoints: readonly Standpoint[];
}

/** The scenes of a talk with all ways to stand there, breadth first, so that each is reached in the fewest turns. */
export function scenesOf(slide: RoleplaySlide): readonly ReachedScene[] {
  const graph = graphOf(slide);
  const begin = kind.start(slide, 0);
  const codec = kind.save(slide);
  const start: Way = { standing: begun(graph), replies: [] };
  const reached = new Map([[keyOf(start.standing), start]]);
  for (const { standing, replies } of reached.values()) {
    for (const reply of graph.scenes[standing.node]?.keys() ?? []) {
      const next = step(graph, standing, reply);
      if (next && next.node >= 0 && !hasEnded(graph, next) && !reached.has(keyOf(next)))
        reached.set(keyOf(next), { standing: next, replies: [...replies, reply] });
    }
  }
  return slide.scenes.map(({ id }, node) => ({
    scene: id,
    standpoints: [...reached.values()]
      .filter(({ standing }) => standing.node === node)
      .map(({ standing: { respect, matter }, replies }) => ({
        respect,
        matter,
        answer: codec.write({ ...begin, screen: 'talk', first: replies }),
      })),
  }));
}

interface Way {
  standing: Standing;
  replies: readonly number[];
}

const keyOf = ({ node, respect, matter }: Standing) => `${node} ${respect} ${matter}`;
