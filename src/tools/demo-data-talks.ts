import type { RecordedDecision } from '../review/records.ts';
import { graphOf, type TalkGraph } from '../slides/roleplay/graph.ts';
import type { Ending, Reply, RoleplaySlide, Scene } from '../slides/roleplay/roleplay.schema.ts';
import type { Skill } from '../slides/roleplay/skills.ts';
import { begun, hasEnded, step } from '../slides/roleplay/talk.ts';
import { letterOf } from '../lms/cmi.ts';
import { likelihood, type Chance } from './demo-data-chance.ts';

/** Who talks: how able they are, around 0, and the skill they lack. */
export interface Speaker {
  ability: number;
  lacks?: Skill;
}

/** A reply of a scene that many take. */
export interface Tempting {
  slide: string;
  scene: string;
  reply: string;
  /** How likely it is taken. */
  share: number;
}

const graphs = new WeakMap<RoleplaySlide, TalkGraph>();

function graphFor(slide: RoleplaySlide): TalkGraph {
  const graph = graphs.get(slide) ?? graphOf(slide);
  graphs.set(slide, graph);
  return graph;
}

/** A talk is given up after so many replies, whatever its script allows. */
const mostReplies = 30;

/** A reply that was given. */
export interface Given {
  scene: Scene;
  /** Its position in the scene. */
  at: number;
}

/** The replies somebody gives in a talk, and how it ends, if it does. */
export function ledBy(
  slide: RoleplaySlide,
  speaker: Speaker,
  tempting: Tempting | undefined,
  chance: Chance,
): { given: readonly Given[]; ending: Ending | undefined } {
  const graph = graphFor(slide);
  const given: Given[] = [];
  let now = begun(graph);
  while (!hasEnded(graph, now) && given.length < mostReplies) {
    const scene = slide.scenes[now.node];
    if (!scene) break;
    const tempts = tempting?.slide === slide.id && tempting.scene === scene.id && chance.happens(tempting.share);
    const taken = tempts
      ? scene.replies.find(({ id }) => id === tempting.reply)
      : chance.pick(scene.replies, (reply) => weightOf(reply, speaker));
    const at = taken ? scene.replies.indexOf(taken) : 0;
    const next = step(graph, now, at);
    if (!next) break;
    given.push({ scene, at });
    now = next;
  }
  return { given, ending: slide.endings[now.node - slide.scenes.length] };
}

function weightOf({ verdict, shows, misses }: Reply, { ability, lacks }: Speaker): number {
  const good = likelihood(ability + 1);
  const worth = { best: good, acceptable: 0.4, poor: 1 - good }[verdict];
  if (lacks && shows.includes(lacks)) return worth * 0.15;
  return lacks && misses.includes(lacks) ? worth * 4 : worth;
}

/** The decisions of a talk as SCORM 1.2 has them; a scene that comes again is told as `…_2`. */
export const decisionsOfTalk = (slide: RoleplaySlide, given: readonly Given[]): readonly Omit<RecordedDecision, 'seconds'>[] =>
  given.map(({ scene, at }, turn) => {
    const visit = given.slice(0, turn + 1).filter((one) => one.scene === scene).length;
    return {
      interaction: `${slide.id}-${scene.id}${visit > 1 ? `_${visit}` : ''}`,
      response: letterOf(at),
      right: scene.replies[at]?.verdict !== 'poor',
    };
  });
