import type { TalkGraph } from '../graph.ts';
import type { RoleplaySlide } from '../roleplay.schema.ts';
import { maskOf } from '../skills.ts';
import { endsWell, talkOf } from '../story.ts';
import { hasPassed, type Standing } from '../talk.ts';
import { explore, type Exploration } from './explore.ts';
import type { Flaw } from './flaw.ts';
import { extremesOf, passesOf, ratioOf, type Guess } from './strategies.ts';
import { inWords } from './words.ts';

/** The most a strategy that does not read may pass, and the most the longest reply may exceed the shortest. */
export const limits = { guessing: 0.1, ratio: 1.4 } as const;

/** Every talk with a good ending must have earned it: all must-do skills, at most one poor reply; and there must be one. */
export function passFlaws(slide: RoleplaySlide, graph: TalkGraph, exploration: Exploration): readonly Flaw[] {
  const unearned = new Map<number, number>();
  let passes = false;
  exploration.each((standing, state) => {
    if (!endsWell(slide, standing)) return;
    if (hasPassed(graph, standing, true)) passes = true;
    else if (!unearned.has(standing.node)) unearned.set(standing.node, state);
  });
  const flaws = [...unearned].map(([node, state]): Flaw => {
    const replies = exploration.pathTo(state);
    const at = node - graph.scenes.length;
    const told = { ending: slide.endings[at]?.id ?? '', path: inWords(slide, replies) };
    const { now } = talkOf(slide, replies);
    return now.poor > 1
      ? { code: 'talk.tooManyPoor', path: ['endings', at, 'outcome'], values: told }
      : { code: 'talk.skillMissed', path: ['endings', at, 'outcome'], values: { ...told, skills: missingIn(slide, now).join(', ') } };
  });
  return passes ? flaws : [...flaws, { code: 'talk.noPass', path: ['endings'], values: {} }];
}

/** How the two ways of guessing fare. */
export const guessesOf = (slide: RoleplaySlide) => ({ first: passesOf(slide, 'first'), random: passesOf(slide, 'random') });

/** Who takes the first reply or any must not pass. */
export function guessFlaws(slide: RoleplaySlide, { first, random }: ReturnType<typeof guessesOf>): readonly Flaw[] {
  const guessed = (code: Flaw['code'], { share, shortest }: Guess): readonly Flaw[] => {
    if (share <= limits.guessing) return [];
    const percent = Math.round(share * 1000) / 10;
    return [{ code, path: ['scenes'], values: { percent, limit: limits.guessing * 100, path: inWords(slide, shortest) } }];
  };
  return [...guessed('talk.firstPasses', first), ...guessed('talk.guessPasses', random)];
}

/** Who goes by the length of the replies must not pass: what depends on the words of a talk alone, in every language anew. */
export function lengthFlaws(slide: RoleplaySlide, graph: TalkGraph): readonly Flaw[] {
  const lengths = (['longest', 'shortest'] as const).flatMap((extreme): readonly Flaw[] => {
    const chosen = slide.scenes.map((scene) => extremesOf(scene, extreme));
    const exploration = explore(graph, (scene, reply) => chosen[scene]?.includes(reply) ?? false);
    let passed: number | undefined;
    exploration?.each((standing, state) => {
      if (endsWell(slide, standing) && hasPassed(graph, standing, true)) passed ??= state;
    });
    if (passed === undefined || !exploration) return [];
    const code = extreme === 'longest' ? 'talk.longestPasses' : 'talk.shortestPasses';
    return [{ code, path: ['scenes'], values: { path: inWords(slide, exploration.pathTo(passed)) } }];
  });
  const ratios = slide.scenes.flatMap((scene, at): readonly Flaw[] => {
    const ratio = ratioOf(scene);
    const values = { found: Math.ceil(ratio * 100) / 100, limit: limits.ratio };
    return ratio > limits.ratio ? [{ code: 'talk.unlikeLengths', path: ['scenes', at, 'replies'], values }] : [];
  });
  return [...lengths, ...ratios];
}

const missingIn = ({ mustDo }: RoleplaySlide, { shown }: Standing) => mustDo.filter((skill) => (shown & maskOf([skill])) === 0);
