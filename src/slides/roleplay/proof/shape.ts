import { graphOf, leadsOf, top, type TalkGraph } from '../graph.ts';
import type { RoleplaySlide } from '../roleplay.schema.ts';
import { closestTo } from './closest.ts';
import { endingsIn, type Exploration } from './explore.ts';
import type { Flaw } from './flaw.ts';
import { loopsIn, trapsIn, waysTaken } from './live.ts';
import { inWords } from './words.ts';

/** Loops that have no exit, or no limit of turns. */
export function loopFlaws(slide: RoleplaySlide): readonly Flaw[] {
  return loopsIn(graphOf(slide)).flatMap(({ scenes, leaves }): readonly Flaw[] => {
    const path = ['scenes', scenes[0] ?? 0];
    const values = { scenes: scenes.map((scene) => slide.scenes[scene]?.id ?? '').join(' → ') };
    if (!leaves) return [{ code: 'talk.loopNoExit', path, values }];
    return slide.maxTurns ? [] : [{ code: 'talk.loopUnbounded', path, values }];
  });
}

/** Scenes, ways and endings that no talk ever comes to. */
export function unreachedFlaws(slide: RoleplaySlide, graph: TalkGraph, exploration: Exploration): readonly Flaw[] {
  const taken = waysTaken(graph, exploration);
  const scenes = new Set([...taken].map((way) => Number(way.split('/')[0])));
  const endings = endingsIn(graph, exploration);
  const ways = slide.scenes.flatMap((scene, sceneAt): readonly Flaw[] => {
    if (!scenes.has(sceneAt)) return [{ code: 'talk.orphan', path: ['scenes', sceneAt, 'id'], values: { found: scene.id } }];
    return scene.replies.flatMap((reply, replyAt) =>
      leadsOf(reply.to).flatMap(({ atLeast, to }, at): readonly Flaw[] => {
        if (taken.has(`${sceneAt}/${replyAt}/${at}`)) return [];
        const path = ['scenes', sceneAt, 'replies', replyAt, 'to', at];
        const lead = graph.scenes[sceneAt]?.[replyAt]?.leads[at];
        const closest = lead && closestTo(graph, exploration, sceneAt, replyAt, lead);
        if (!closest) return [];
        const { respect, matter } = closest;
        const told = { found: to, respect, matter, path: inWords(slide, closest.path) };
        if (!atLeast) return [{ code: 'talk.defaultNever', path, values: told }];
        const asked = Math.max(atLeast.respect ?? 0, atLeast.matter ?? 0);
        return [
          asked > top
            ? { code: 'talk.asksTooMuch', path, values: { ...told, asked, limit: top } }
            : { code: 'talk.conditionNever', path, values: told },
        ];
      }),
    );
  });
  const ends = slide.endings.flatMap((ending, at): readonly Flaw[] =>
    endings.has(graph.scenes.length + at) ? [] : [{ code: 'talk.endingNever', path: ['endings', at, 'id'], values: { found: ending.id } }],
  );
  return [...ways, ...ends];
}

/** Scenes from which, as things stand there, no ending can be reached; loops without exit are told as such. */
export function trapFlaws(slide: RoleplaySlide, graph: TalkGraph, exploration: Exploration): readonly Flaw[] {
  const caught = new Set(
    loopsIn(graph)
      .filter(({ leaves }) => !leaves)
      .flatMap(({ scenes }) => scenes),
  );
  return trapsIn(graph, exploration)
    .filter(({ node }) => !caught.has(node))
    .map(({ node, path }) => ({ code: 'talk.trap', path: ['scenes', node, 'id'], values: { path: inWords(slide, path) } }));
}
