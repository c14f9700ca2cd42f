import { plainLine } from '../../../core/text.ts';
import { graphOf, type TalkGraph } from '../graph.ts';
import type { RoleplaySlide } from '../roleplay.schema.ts';
import { talkOf } from '../story.ts';
import { endingsIn, explore, mostStates, type Exploration } from './explore.ts';
import type { Flaw } from './flaw.ts';
import { guessesOf, guessFlaws, lengthFlaws, passFlaws } from './passing.ts';
import { rangesOf, type Range } from './scores.ts';
import { loopFlaws, trapFlaws, unreachedFlaws } from './shape.ts';
import { statesOf } from './states.ts';

/** What is known of an ending. */
export interface EndingProof {
  id: string;
  outcome: string;
  /** The replies of a shortest way there. */
  shortest: readonly string[];
  range: Range;
}

/** What was found by going through all of a talk. */
export interface Proof {
  flaws: readonly Flaw[];
  /** How many states the talk can be in; none where that was not found out. */
  states: number | undefined;
  /** How guessing fares; none where nothing was proven. */
  guesses: ReturnType<typeof guessesOf> | undefined;
  /** The endings that can be reached. */
  endings: readonly EndingProof[];
}

/**
 * Goes through every state of a talk.
 * (1) Loops; (2) all states there are; (3) what is never reached, and where one cannot get out; (4) what a pass takes; (5) guessing.
 */
export function prove(slide: RoleplaySlide): Proof {
  const graph = graphOf(slide);
  // 1
  const loops = loopFlaws(slide);
  // 2
  const exploration = explore(graph);
  if (!exploration) {
    const values = { found: statesOf(graph).count, limit: mostStates };
    return { flaws: [...loops, { code: 'talk.notProven', path: ['scenes'], values }], states: undefined, guesses: undefined, endings: [] };
  }
  const guesses = guessesOf(slide);
  const flaws = [
    ...loops,
    // 3
    ...unreachedFlaws(slide, graph, exploration),
    ...trapFlaws(slide, graph, exploration),
    // 4
    ...passFlaws(slide, graph, exploration),
    // 5
    ...guessFlaws(slide, guesses),
    ...lengthFlaws(slide, graph),
  ];
  return { flaws, states: exploration.count, guesses, endings: endingsOf(slide, graph, exploration, loops.length > 0) };
}

function endingsOf(slide: RoleplaySlide, graph: TalkGraph, exploration: Exploration, endless: boolean): readonly EndingProof[] {
  const ranges = endless ? undefined : rangesOf(graph);
  return [...endingsIn(graph, exploration)].flatMap(([node, state]) => {
    const ending = slide.endings[node - graph.scenes.length];
    const range = ranges?.get(node);
    if (!ending || !range) return [];
    const { turns } = talkOf(slide, exploration.pathTo(state));
    return [{ id: ending.id, outcome: ending.outcome, shortest: turns.map(({ reply }) => plainLine(reply.text)), range }];
  });
}
