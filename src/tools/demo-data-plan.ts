import { trainedIn } from '../slides/roleplay/story.ts';
import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';
import type { Skill } from '../slides/roleplay/skills.ts';
import { chanceOf } from './demo-data-chance.ts';
import type { Question, Station } from './demo-data-stations.ts';
import { ledBy, type Tempting } from './demo-data-talks.ts';

/** What is planted for the review to find. */
export interface Plan {
  /** A question most get wrong, by the id of a reply. */
  question: { id: string; reply: string; share: number };
  /** A reply that loses customers. */
  tempting: Tempting;
  /** A dealer whose people lack a skill, by its number from 0. */
  weak: { dealer: number; skill: Skill };
}

/** Plants faults; which ones depends on the course and the seed. */
export function planOf(stations: readonly Station[], dealers: number, seed: number): Plan {
  const chance = chanceOf(seed);
  const questions = stations.flatMap((station) => ('questions' in station ? station.questions : []));
  const plain = questions.filter(({ meaning }) => meaning.type === 'choice' && meaning.correct?.length === 1 && meaning.replies.length > 3);
  const question = chance.pick(
    plain.filter(({ id }) => isAlwaysAsked(stations, id)),
    () => 1,
  );
  const wrong = question && chance.pick(wrongOnes(question), () => 1);
  const talks = stations.flatMap((station) => ('talk' in station ? [station.talk] : []));
  const tempting = talks.flatMap((talk) => losing(talk, seed)).sort((a, b) => b.lost - a.lost)[0];
  const skill = talks[0] && trainedIn(talks[0])[0];
  if (!question || !wrong || !tempting || !skill) throw new Error('the course has no question and talk to plant faults in');
  return {
    question: { id: question.id, reply: wrong, share: 0.7 },
    tempting: tempting.tempting,
    weak: { dealer: Math.floor(chance.share() * dealers), skill },
  };
}

const wrongOnes = ({ meaning: { replies, correct } }: Question) =>
  replies.map(({ id }) => id).filter((id) => !correct?.some((ids) => ids.includes(id)));

const isAlwaysAsked = (stations: readonly Station[], id: string) =>
  stations.some(
    (station) => 'questions' in station && station.asked === station.questions.length && station.questions.some((one) => one.id === id),
  );

/** So many talks are tried with a reply, and that many learners are like this. */
const tries = 200;
const temptation = 0.5;

/** How many more customers each poor reply loses than the talk does without it. */
function losing(talk: RoleplaySlide, seed: number): readonly { tempting: Tempting; lost: number }[] {
  const usual = lostWith(talk, undefined, seed);
  return talk.scenes.flatMap(({ id: scene, replies }) =>
    replies
      .filter(({ verdict }) => verdict === 'poor')
      .map(({ id: reply }) => {
        const tempting = { slide: talk.id, scene, reply, share: temptation };
        return { tempting, lost: lostWith(talk, tempting, seed) - usual };
      }),
  );
}

function lostWith(talk: RoleplaySlide, tempting: Tempting | undefined, seed: number): number {
  const chance = chanceOf(seed);
  const endings = Array.from({ length: tries }, () => ledBy(talk, { ability: 1 }, tempting, chance).ending?.outcome);
  return endings.filter((outcome) => outcome === 'lost' || outcome === 'escalated').length;
}
