import { leadsOf } from './graph.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import { isGood } from './story.ts';

/** The fewest turns in which a talk comes to a good ending, or to any where it has no good one. */
export function fewestTurns({ opening, scenes, endings }: RoleplaySlide): number {
  const good = endings.filter(isGood);
  const wanted = (good.length > 0 ? good : endings).map(({ id }) => id);
  const met = new Set([opening]);
  for (let turns = 0, here: readonly string[] = [opening]; here.length > 0 && turns <= scenes.length; turns += 1) {
    if (here.some((id) => wanted.includes(id))) return turns;
    const next = scenes
      .filter(({ id }) => here.includes(id))
      .flatMap(({ replies }) => replies.flatMap(({ to }) => leadsOf(to).map((lead) => lead.to)));
    here = [...new Set(next)].filter((id) => !met.has(id));
    for (const id of here) met.add(id);
  }
  return scenes.length;
}
