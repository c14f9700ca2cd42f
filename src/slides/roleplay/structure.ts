import { leadsOf } from './graph.ts';
import type { Reply, RoleplaySlide } from './roleplay.schema.ts';
import { linesOf } from './story.ts';

/** Everything a saved talk rests on: ids, verdicts, skills, effects and ways, no wording. */
export function structureOf(slide: RoleplaySlide): readonly (string | number | boolean)[] {
  const { start, maxTurns } = slide;
  return [
    linesOf(slide),
    slide.opening,
    start.respect,
    start.matter,
    maxTurns?.turns ?? 0,
    maxTurns?.to ?? '',
    ...slide.mustDo,
    ...slide.scenes.flatMap(({ id, replies }) => [id, ...replies.flatMap(replyStructure)]),
    ...slide.endings.flatMap(({ id, outcome }) => [id, outcome]),
  ];
}

function replyStructure({ id, verdict, respect, matter, shows, misses, to }: Reply): readonly (string | number)[] {
  const ways = leadsOf(to).flatMap((way) => [way.atLeast?.respect ?? 0, way.atLeast?.matter ?? 0, way.to]);
  return [id, verdict, respect, matter, shows.length, ...shows, ...misses, ...ways];
}
