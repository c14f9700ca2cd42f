import { top, type Choice, type TalkGraph } from './graph.ts';

/** Where a talk stands. */
export interface Standing {
  /** The scene or ending, as a node of the graph. */
  node: number;
  /** Both meters, 0 to 10. */
  respect: number;
  matter: number;
  /** The skills shown, as bits. */
  shown: number;
  /** How many poor replies were given. */
  poor: number;
  points: number;
  turns: number;
}

export const begun = ({ opening, start }: TalkGraph): Standing => ({ node: opening, ...start, shown: 0, poor: 0, points: 0, turns: 0 });

export const hasEnded = (graph: TalkGraph, { node }: Pick<Standing, 'node'>) => node >= graph.scenes.length;

/** Which of a choice's ways is open when the meters stand there. */
export function wayOf({ leads }: Choice, respect: number, matter: number): number {
  const at = leads.findIndex((lead) => respect >= lead.respect && matter >= lead.matter);
  return at < 0 ? leads.length - 1 : at;
}

/** The talk after a reply; undefined where there is no such reply, or nothing more to say. */
export function step(graph: TalkGraph, standing: Standing, reply: number): Standing | undefined {
  const choice = graph.scenes[standing.node]?.[reply];
  if (!choice) return undefined;
  const respect = level(standing.respect + choice.respect);
  const matter = level(standing.matter + choice.matter);
  const turns = standing.turns + 1;
  const to = choice.leads[wayOf(choice, respect, matter)]?.to ?? -1;
  const { limit } = graph;
  return {
    node: limit && turns >= limit.turns && to < graph.scenes.length ? limit.to : to,
    respect,
    matter,
    shown: standing.shown | choice.shows,
    poor: standing.poor + (choice.points === 0 ? 1 : 0),
    points: standing.points + choice.points,
    turns,
  };
}

/** The talk before its first reply, then after each; it stops where a reply is not there. */
export function fold(graph: TalkGraph, replies: readonly number[]): readonly Standing[] {
  const standings = [begun(graph)];
  for (const reply of replies) {
    const last = standings.at(-1);
    const next = last && step(graph, last, reply);
    if (!next) break;
    standings.push(next);
  }
  return standings;
}

/** Points out of the most that so many turns could bring, 0 to 1. */
export const shareOf = ({ points, turns }: Pick<Standing, 'points' | 'turns'>) => (turns === 0 ? 0 : points / (2 * turns));

/** Passed is: a good ending, every must-do skill shown, at most one poor reply; never the sum alone. */
export const hasPassed = (graph: TalkGraph, { shown, poor }: Standing, isGood: boolean) =>
  isGood && (shown & graph.mustDo) === graph.mustDo && poor <= 1;

const level = (value: number) => Math.min(top, Math.max(0, value));
