import { random, seedOf, shuffle } from '../../src/core/random.ts';
import type { Report } from '../../src/core/kind.ts';
import type { Version } from '../../src/lms/api.ts';
import type { Dictionary, Meaning } from '../../src/review/dictionary.ts';
import { isCorrect } from '../../src/review/meaning.ts';
import type { Person, RecordedAttempt, RecordedDecision } from '../../src/review/records.ts';
import { sceneId, talkIn } from '../../src/review/talk.ts';
import { reportsOf } from '../../src/slides/roleplay/reports.ts';
import type { RoleplaySlide, Scene } from '../../src/slides/roleplay/roleplay.schema.ts';
import { talkOf } from '../../src/slides/roleplay/story.ts';
import { spelled } from './spelled.ts';

/** What is wrong with some people, so that a review has something to find. */
export interface Faults {
  /** A question of which most do not know the answer. */
  question: string;
  /** A wrong reply that nearly all take who do not know the right one. */
  distractor: { question: string; reply: string };
  /** A question that only those answer rightly who know the rest as well. */
  telling: string;
  /** A line of a talk that most say. */
  line: { slide: string; scene: string; reply: string };
  /** A dealer whose people miss a skill. */
  weak: { dealer: string; skill: string };
}

const dealers = ['东门店', '西门店', '海港店', '山脚店'] as const;
/** How many questions the final check draws. */
const drawn = 10;

/** People who take a course once, each as able as chance has it; half of them in either version of SCORM. */
export function simulated(
  dictionary: Dictionary,
  faults: Faults,
  seed: number,
  count: number,
): { people: Person[]; attempts: RecordedAttempt[] } {
  const people = Array.from({ length: count }, (_, at): Person => {
    const dealer = dealers[at % dealers.length] ?? '';
    return { learner: `learner-${at}`, name: `${at}号`, dealer, region: at % 2 === 0 ? '东区' : '西区' };
  });
  return {
    people,
    attempts: people.map((person, at) => attemptOf(dictionary, faults, person, at % 2 === 0 ? '1.2' : '2004', seedOf(seed, at))),
  };
}

function attemptOf(dictionary: Dictionary, faults: Faults, { learner, dealer }: Person, version: Version, seed: number): RecordedAttempt {
  const next = random(seed);
  const able = 0.68 + 0.3 * next();
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];

  const answered = (id: string, meaning: Meaning): Report => {
    const [right] = meaning.correct ?? [[pick(meaning.replies)?.id ?? '']];
    const knows = next() < knowing(id);
    const given = meaning.correct && right && !knows ? wrong(id, meaning, right) : (right ?? []);
    const options = meaning.type === 'matching' ? {} : { options: meaning.replies.map((reply) => reply.id) };
    return { id, type: meaning.type, given, correct: right ?? [], right: isCorrect(meaning, given) ?? 'neutral', text: '', ...options };
  };
  const knowing = (id: string) => {
    if (id === faults.question) return 0.15;
    if (id === faults.telling) return able > 0.83 ? 0.95 : 0.1;
    return id === faults.distractor.question ? 0.6 : able;
  };
  const wrong = (id: string, { type, replies }: Meaning, right: readonly string[]): readonly string[] => {
    if (type === 'sequencing') return [...right.slice(1), ...right.slice(0, 1)];
    if (type === 'matching') {
      const places = right.map((pair) => pair.split('.')[1]);
      const other = pick(places.slice(1).filter((place) => place !== places[0])) ?? '';
      return right.map((pair, at) => (at === 0 ? `${pair.split('.')[0]}.${other}` : pair));
    }
    const { question, reply } = faults.distractor;
    if (id === question && next() < 0.95) return [reply];
    const others = replies.filter((one) => !right.includes(one.id));
    return [pick(others)?.id ?? ''];
  };
  const said = (script: RoleplaySlide, scene: Scene): number => {
    const find = (fits: (reply: Scene['replies'][number]) => boolean) => scene.replies.flatMap((reply, at) => (fits(reply) ? [at] : []));
    const { line, weak } = faults;
    const planted = find(({ id }) => script.id === line.slide && scene.id === line.scene && id === line.reply);
    if (planted.length > 0 && next() < 0.6) return planted[0] ?? 0;
    const missing = find(({ misses }) => misses.some((skill) => skill === weak.skill));
    if (dealer === weak.dealer && missing.length > 0 && next() < 0.7) return pick(missing) ?? 0;
    const best = find(({ verdict }) => verdict === 'best');
    return next() < able ? (pick(best) ?? 0) : Math.floor(next() * scene.replies.length);
  };
  const talked = (script: RoleplaySlide): readonly Report[] => {
    const replies: number[] = [];
    for (let talk = talkOf(script, replies); talk.scene; talk = talkOf(script, replies)) replies.push(said(script, talk.scene));
    return reportsOf(script, replies);
  };

  const asked = Object.entries(dictionary.decisions);
  const check = asked.filter(([, { slide }]) => slide === 'final-check').map(([id]) => id);
  const chosen = new Set(shuffle(check, seed).slice(0, drawn));
  const led = new Set<string>();
  const reports = asked.flatMap(([id, meaning]): readonly Report[] => {
    const script = talkIn(dictionary, meaning.slide, 'zh-CN');
    if (!script) return meaning.slide === 'final-check' && !chosen.has(id) ? [] : [answered(id, meaning)];
    if (led.has(script.id)) return [];
    led.add(script.id);
    return talked(script);
  });
  const decisions = reports.map((report): RecordedDecision => ({
    interaction: report.id,
    response: spelled(report, version),
    ...(report.right !== 'neutral' && { right: report.right }),
    seconds: Math.round(5 + 40 * next()),
  }));
  const share = decisions.filter(({ right }) => right).length / decisions.filter(({ right }) => right !== undefined).length;
  return { learner, number: 1, standing: share >= 0.8 ? 'passed' : 'failed', score: Math.round(share * 100), decisions };
}

/** The id of a scene of a talk as it is reported. */
export const lineId = ({ slide, scene }: Faults['line']) => sceneId({ id: slide }, { id: scene });
