import { random } from '../../core/random.ts';
import type { TalkGraph } from '../../slides/roleplay/graph.ts';
import { explore } from '../../slides/roleplay/proof/explore.ts';
import { maskOf } from '../../slides/roleplay/skills.ts';

/** How far ahead a reply of the generated talk leads at most. */
const reach = 50;

/** A talk of many scenes that nobody wrote: three replies each, effects, skills and ways by chance, always leading on. */
function generatedTalk(scenes: number, seed = 1): TalkGraph {
  const next = random(seed);
  const whole = (most: number) => Math.floor(next() * (most + 1));
  const onward = (scene: number) => Math.min(scenes, scene + 1 + whole(reach - 1));
  const reply = (scene: number, points: number) => ({
    points,
    respect: whole(3) + points - 2,
    matter: whole(3) + points - 2,
    shows: next() < 0.2 ? 1 << whole(2) : 0,
    leads: [
      { respect: 1 + whole(8), matter: 1 + whole(8), to: onward(scene) },
      { respect: 0, matter: 0, to: onward(scene) },
    ],
  });
  return {
    scenes: Array.from({ length: scenes }, (_, scene) => [2, 1, 0].map((points) => reply(scene, points))),
    endings: 1,
    opening: 0,
    start: { respect: 5, matter: 5 },
    mustDo: maskOf(['listen', 'acknowledge', 'own']),
    limit: undefined,
  };
}

/** How the exploration of a generated talk went. */
export interface TalkFigure {
  scenes: number;
  states: number;
  milliseconds: number;
}

/** Explores generated talks of growing size. */
export function timeTalks(sizes: readonly number[]): readonly TalkFigure[] {
  explore(generatedTalk(100));
  return sizes.map((scenes) => {
    const graph = generatedTalk(scenes);
    const began = performance.now();
    const states = explore(graph)?.count ?? 0;
    return { scenes, states, milliseconds: performance.now() - began };
  });
}
