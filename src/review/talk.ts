import { graphOf } from '../slides/roleplay/graph.ts';
import type { Ending, RoleplaySlide, Scene } from '../slides/roleplay/roleplay.schema.ts';
import { isGood, type Turn } from '../slides/roleplay/story.ts';
import { begun, step, type Standing } from '../slides/roleplay/talk.ts';
import type { Dictionary } from './dictionary.ts';
import { reading } from './meaning.ts';

/** A talk's script in a language, or in the source language where it is not in that one. */
export function talkIn({ talks }: Pick<Dictionary, 'talks'>, slide: string, locale: string): RoleplaySlide | undefined {
  const scripts = Object.hasOwn(talks, slide) ? talks[slide] : undefined;
  return scripts?.[locale] ?? Object.values(scripts ?? {})[0];
}

/** The id under which a scene is reported. */
export const sceneId = (slide: Pick<RoleplaySlide, 'id'>, scene: Pick<Scene, 'id'>): string => `${slide.id}-${scene.id}`;

/** A talk that was led again from what was recorded. */
export interface Replay {
  /** Positions of the replies in the script. */
  replies: readonly number[];
  turns: readonly Turn[];
  /** The scene that waits for a reply; none when the talk has ended. */
  scene: Scene | undefined;
  ending: Ending | undefined;
  /** How many of the recorded decisions no longer fit the script. */
  unfit: number;
}

/** Leads a talk again from recorded decisions; those about other slides are passed over. */
export function replaying(
  dictionary: Dictionary,
  script: RoleplaySlide,
): (decisions: readonly { interaction: string; response: string }[]) => Replay {
  const graph = graphOf(script);
  const read = reading(dictionary);
  const sceneAt = ({ node }: Standing) => script.scenes[node];
  return (decisions) => {
    const own = decisions.flatMap(({ interaction, response }) => {
      const { id, meaning, replies: said } = read(interaction, response);
      return meaning?.slide === script.id ? [{ id, said }] : [];
    });
    const replies: number[] = [];
    const turns: Turn[] = [];
    let now = begun(graph);
    for (const { id, said } of own) {
      const scene = sceneAt(now);
      const at = scene?.replies.findIndex((one) => one.id === said[0]) ?? -1;
      const reply = scene?.replies[at];
      const after = step(graph, now, at);
      if (!scene || !reply || !after || sceneId(script, scene) !== id || said.length > 1) break;
      replies.push(at);
      turns.push({ scene, reply, after });
      now = after;
    }
    const ending = script.endings[now.node - script.scenes.length];
    return { replies, turns, scene: sceneAt(now), ending, unfit: own.length - replies.length };
  };
}

/** Whether a talk has ended, and not well: the customer is lost, or has gone above the advisor's head. */
export const isLost = ({ ending }: Pick<Replay, 'ending'>): boolean => ending !== undefined && !isGood(ending);

/** Some people who led a talk the same way. */
export interface Led {
  talk: Replay;
  people: number;
}

/** How many people some groups are together. */
export const sum = (some: readonly { people: number }[]): number => some.reduce((all, { people }) => all + people, 0);
