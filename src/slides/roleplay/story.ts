import type { Share } from '../../core/kind.ts';
import { seedOf, shuffledPositions } from '../../core/random.ts';
import { graphOf } from './graph.ts';
import type { Ending, Reply, RoleplaySlide, Scene } from './roleplay.schema.ts';
import { skills, type Skill } from './skills.ts';
import { begun, fold, hasPassed, shareOf, type Standing } from './talk.ts';

/** A decision of a talk, and where it led. */
export interface Turn {
  scene: Scene;
  reply: Reply;
  /** The talk after it. */
  after: Standing;
}

/** A talk as far as it went. */
export interface Talk {
  turns: readonly Turn[];
  /** The talk before its first reply. */
  start: Standing;
  now: Standing;
  /** The scene that waits for a reply; none when the talk has ended. */
  scene: Scene | undefined;
  ending: Ending | undefined;
  passed: boolean;
}

/** The talk that replies lead to: all that is shown and said of it comes from here. */
export function talkOf(slide: RoleplaySlide, replies: readonly number[]): Talk {
  const graph = graphOf(slide);
  const start = begun(graph);
  const standings = fold(graph, replies);
  const turns = standings.slice(1).flatMap((after, at): readonly Turn[] => {
    const scene = slide.scenes[standings[at]?.node ?? -1];
    const reply = scene?.replies[replies[at] ?? -1];
    return scene && reply ? [{ scene, reply, after }] : [];
  });
  const now = standings.at(-1) ?? start;
  const ending = slide.endings[now.node - slide.scenes.length];
  return {
    turns,
    start,
    now,
    scene: slide.scenes[now.node],
    ending,
    passed: hasPassed(graph, now, endsWell(slide, now)),
  };
}

/** A customer who leaves content, or at least with the matter settled. */
export const isGood = ({ outcome }: Pick<Ending, 'outcome'>) => outcome === 'resolved' || outcome === 'settled';

/** Whether a talk that stands there has come to a good ending. */
export function endsWell({ scenes, endings }: RoleplaySlide, { node }: Pick<Standing, 'node'>): boolean {
  const ending = endings[node - scenes.length];
  return ending !== undefined && isGood(ending);
}

/** The score of a talk in percent. */
export const earnedOf = ({ now }: Talk) => Math.round(shareOf(now) * 100);

/** Whether a later talk went better than an earlier one: passed, then by score. */
export const isBetter = (later: Talk, earlier: Talk) =>
  later.passed === earlier.passed ? earnedOf(later) > earnedOf(earlier) : later.passed;

/** The skills a talk asked for, and how often they were shown. */
export function skillsOf({ turns }: Talk): Readonly<Partial<Record<Skill, Share>>> {
  const asked = (skill: Skill) => turns.filter(({ reply }) => [...reply.shows, ...reply.misses].includes(skill)).length;
  const shown = (skill: Skill) => turns.filter(({ reply }) => reply.shows.includes(skill)).length;
  return Object.fromEntries(skills.filter((one) => asked(one) > 0).map((one) => [one, { shown: shown(one), asked: asked(one) }]));
}

/** The skills that replies of a talk show or miss. */
export function trainedIn({ scenes }: RoleplaySlide): readonly Skill[] {
  const named = new Set(scenes.flatMap(({ replies }) => replies.flatMap(({ shows, misses }) => [...shows, ...misses])));
  return skills.filter((skill) => named.has(skill));
}

/** The order in which the replies of a scene are shown, as positions in the script. */
export const orderOf = (scene: Scene, seed: number): readonly number[] => shuffledPositions(scene.replies.length, seedOf(seed, scene.id));

/** How many lines the example has. */
export const linesOf = ({ model }: RoleplaySlide) => (model ? model.bad.lines.length + model.good.lines.length : 0);
