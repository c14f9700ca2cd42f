import { seedOf } from '../core/random.ts';
import type { Meaning } from '../review/dictionary.ts';
import type { Person, RecordedAttempt, RecordedDecision, Standing } from '../review/records.ts';
import { chanceOf, likelihood, type Chance } from './demo-data-chance.ts';
import type { Plan } from './demo-data-plan.ts';
import type { Question, Station } from './demo-data-stations.ts';
import { decisionsOfTalk, ledBy, type Speaker } from './demo-data-talks.ts';

/** The people who are invented, and where and when. */
export interface Crowd {
  learners: number;
  dealers: number;
  seed: number;
  /** The last moment something happens, in milliseconds since 1970. */
  until: number;
}

const day = 86_400_000;
const dealersInRegion = 25;
const padded = (value: number, digits: number) => String(value).padStart(digits, '0');

/** The dealer with a number, from 0. */
export const dealerName = (dealer: number) => `演示店 ${padded(dealer + 1, 3)}`;

/** The region of the dealer with a number. */
export const regionName = (dealer: number) => `演示大区 ${padded(Math.floor(dealer / dealersInRegion) + 1, 2)}`;

/** Who the learner with a number is. */
export function personOf(at: number, { learners, dealers, until }: Crowd): Person {
  const dealer = Math.floor((at * dealers) / learners);
  const due = new Date(until + ((dealer % 5) - 1) * 7 * day).toISOString().slice(0, 10);
  return {
    learner: `demo-${padded(at + 1, 7)}`,
    name: `演示学员 ${padded(at + 1, 7)}`,
    dealer: dealerName(dealer),
    region: regionName(dealer),
    due,
  };
}

/** What a learner did: nothing, or one attempt, or two. */
export function attemptsOf(at: number, crowd: Crowd, stations: readonly Station[], plan: Plan): readonly RecordedAttempt[] {
  const chance = chanceOf(seedOf(crowd.seed, at));
  if (chance.happens(0.06)) return [];
  const { learner } = personOf(at, crowd);
  const dealer = Math.floor((at * crowd.dealers) / crowd.learners);
  const speaker: Speaker = { ability: chance.normal(), ...(dealer === plan.weak.dealer && { lacks: plan.weak.skill }) };
  const begun = crowd.until - (2 + 68 * chance.share()) * day;
  const first = attemptOf(learner, 1, begun, stations, speaker, plan, chance);
  if (first.standing !== 'failed' || chance.happens(0.5)) return [first];
  const better = { ...speaker, ability: speaker.ability + 1 };
  return [first, attemptOf(learner, 2, begun + day, stations, better, plan, chance)];
}

function attemptOf(
  learner: string,
  number: number,
  begun: number,
  stations: readonly Station[],
  speaker: Speaker,
  plan: Plan,
  chance: Chance,
): RecordedAttempt {
  const reached = chance.happens(0.1) ? Math.ceil(stations.length * chance.share()) : stations.length;
  const decisions = stations.slice(0, reached).flatMap((station) => decisionsAt(station, speaker, plan, chance));
  const seconds = Math.round(decisions.reduce((sum, one) => sum + (one.seconds ?? 0), 0) * 1.6);
  const judged = decisions.filter(({ right }) => right !== undefined);
  const score = Math.round((100 * judged.filter(({ right }) => right).length) / Math.max(1, judged.length));
  return {
    learner,
    number,
    standing: standingOf(reached === stations.length, score),
    ...(reached === stations.length && { score }),
    seconds,
    begun: new Date(begun).toISOString(),
    seen: new Date(begun + seconds * 1000 + (chance.happens(0.3) ? day : 0)).toISOString(),
    decisions,
  };
}

function standingOf(isDone: boolean, score: number): Standing {
  if (!isDone) return 'in-progress';
  return score >= 60 ? 'passed' : 'failed';
}

function decisionsAt(station: Station, speaker: Speaker, plan: Plan, chance: Chance): readonly RecordedDecision[] {
  const timed = (one: Omit<RecordedDecision, 'seconds'>) => ({ ...one, seconds: Math.round(60 + 440 * chance.share()) / 10 });
  if ('talk' in station) return decisionsOfTalk(station.talk, ledBy(station.talk, speaker, plan.tempting, chance).given).map(timed);
  const from = Math.floor(chance.share() * station.questions.length);
  const asked = [...station.questions.slice(from), ...station.questions.slice(0, from)].slice(0, station.asked);
  return (station.asked === station.questions.length ? station.questions : asked).map((one) => timed(answered(one, speaker, plan, chance)));
}

function answered({ id, meaning }: Question, { ability }: Speaker, { question }: Plan, chance: Chance): Omit<RecordedDecision, 'seconds'> {
  const ids = (given: readonly string[], right?: boolean) => ({
    interaction: id,
    response: given.map((one) => meaning.replies.find((reply) => reply.id === one)?.letter ?? one).join(','),
    ...(right !== undefined && { right }),
  });
  const [correct] = meaning.correct ?? [];
  if (!correct) return ids(spread(meaning, chance));
  if (id === question.id && chance.happens(question.share)) return ids([question.reply], false);
  const ease = 1 + (seedOf(0, id) % 100) / 50;
  if (chance.happens(likelihood(ability + ease))) return ids(correct, true);
  return ids(
    meaning.type === 'choice' ? wrongChoice(meaning, correct, chance) : swapped(correct, meaning.type === 'matching', chance),
    false,
  );
}

/** A reply to what has no right one; a sequence has all of them. */
function spread({ type, replies }: Meaning, chance: Chance): readonly string[] {
  if (type !== 'choice') return replies.map(({ id }) => id);
  const one = chance.pick(replies, (reply) => 1 + (seedOf(1, reply.id) % 5));
  return one ? [one.id] : [];
}

function wrongChoice({ replies }: Meaning, correct: readonly string[], chance: Chance): readonly string[] {
  const one = chance.pick(
    replies.filter(({ id }) => !correct.includes(id)),
    ({ id }) => 1 + (seedOf(1, id) % 5),
  );
  return one ? [one.id] : correct.slice(1);
}

/** Two neighbours that changed places; of pairs, those whose second parts did. */
function swapped(correct: readonly string[], isPairs: boolean, chance: Chance): readonly string[] {
  const at = Math.floor(chance.share() * (correct.length - 1));
  const [one = '', other = ''] = correct.slice(at, at + 2);
  const [a = '', b = ''] = one.split('.');
  const [c = '', d = ''] = other.split('.');
  const pair = isPairs ? [`${a}.${d === b ? 'a' : d}`, `${c}.${b}`] : [other, one];
  return [...correct.slice(0, at), ...pair, ...correct.slice(at + 2)];
}
