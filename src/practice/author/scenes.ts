import type { RoleplaySlide } from '../../slides/roleplay/roleplay.schema.ts';
import { graphOf } from '../../slides/roleplay/graph.ts';
import { waysIn } from '../../slides/roleplay/reached.ts';
import { kind } from '../../slides/roleplay/roleplay.ts';

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

/** The scenes of a talk with all ways to stand there. */
export function scenesOf(slide: RoleplaySlide): readonly ReachedScene[] {
  const begin = kind.start(slide, 0);
  const codec = kind.save(slide);
  const ways = waysIn(graphOf(slide));
  return slide.scenes.map(({ id }, node) => ({
    scene: id,
    standpoints: ways
      .filter(({ standing }) => standing.node === node)
      .map(({ standing: { respect, matter }, replies }) => ({
        respect,
        matter,
        answer: codec.write({ ...begin, screen: 'talk', first: replies }),
      })),
  }));
}
