import { defineKind } from '../../core/kind.ts';
import { onScreen, type RoleplayAnswer } from './answer.ts';
import { decisionsOf, reportsOf } from './reports.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import { codecOf } from './save.ts';
import { earnedOf, isBetter, linesOf, skillsOf, talkOf, trainedIn } from './story.ts';
import { structureOf } from './structure.ts';

export type { RoleplayAnswer } from './answer.ts';

/** `on`: the next line of the example, the talk itself, its debrief; `skip`: the example is left out; `recall`: back to the first talk. */
export type RoleplayEvent =
  { type: 'on' } | { type: 'skip' } | { type: 'say'; reply: number } | { type: 'rewind'; turn: number } | { type: 'recall' };

export const kind = defineKind<RoleplaySlide, RoleplayAnswer, RoleplayEvent>({
  start: (slide) => ({ screen: slide.model ? 'model' : 'opening', watched: 0, first: [], best: undefined, practice: undefined }),
  reduce(slide, answer, event) {
    switch (event.type) {
      case 'on':
        return goneOn(slide, answer);
      case 'skip':
        return answer.screen === 'model' ? { ...answer, screen: 'opening' } : answer;
      case 'say':
        return answer.screen === 'talk' ? said(slide, answer, event.reply) : answer;
      case 'rewind': {
        const replies = onScreen(answer);
        const there = Number.isInteger(event.turn) && event.turn >= 0 && event.turn < replies.length;
        return there && answer.screen === 'debrief' ? { ...answer, screen: 'talk', practice: replies.slice(0, event.turn) } : answer;
      }
      case 'recall':
        return answer.practice && !waits(slide, answer) ? { ...answer, screen: 'debrief', practice: undefined } : answer;
      default:
        return answer;
    }
  },
  judge(slide, answer) {
    if (answer.screen === 'model') return { is: 'open', why: { key: 'roleplay.watchFirst' } };
    if (answer.screen === 'opening') return { is: 'open', why: { key: 'roleplay.beginFirst' } };
    const talk = talkOf(slide, onScreen(answer));
    if (!talk.ending) return { is: 'open', why: { key: 'roleplay.finishFirst' } };
    if (answer.screen === 'talk') return { is: 'open', why: { key: 'roleplay.debriefFirst' } };
    return { is: 'scored', earned: earnedOf(talk), possible: 100, passed: talk.passed, skills: skillsOf(talk) };
  },
  possible: () => 100,
  asking: (_, answer) => `${answer.screen} ${onScreen(answer).length}`,
  structure: structureOf,
  save: codecOf,
  advance(slide, answer) {
    const event: RoleplayEvent = { type: 'on' };
    if (answer.screen === 'model') {
      return { label: { key: answer.watched < linesOf(slide) ? 'roleplay.nextLine' : 'roleplay.yourTurn' }, event };
    }
    if (answer.screen === 'opening') return { label: { key: 'roleplay.begin' }, event };
    if (answer.screen === 'debrief') return undefined;
    const label = { key: 'roleplay.debrief' } as const;
    if (talkOf(slide, onScreen(answer)).ending) return { label, event };
    return { label, event, why: { key: 'roleplay.finishFirst' } };
  },
  skills: trainedIn,
  achieved(slide, { first, best }, counts) {
    const talk = talkOf(slide, counts === 'best' ? (best ?? first) : first);
    return talk.ending ? skillsOf(talk) : undefined;
  },
  decisions: decisionsOf,
  reports: (slide, { first }) => reportsOf(slide, first),
});

/** Whether a talk has ended and its debrief was not opened yet. */
const waits = (slide: RoleplaySlide, answer: RoleplayAnswer) =>
  answer.screen === 'talk' && talkOf(slide, onScreen(answer)).ending !== undefined;

function goneOn(slide: RoleplaySlide, answer: RoleplayAnswer): RoleplayAnswer {
  const { screen, watched, first, best, practice } = answer;
  if (screen === 'model') return watched < linesOf(slide) ? { ...answer, watched: watched + 1 } : { ...answer, screen: 'opening' };
  if (screen === 'opening') return { ...answer, screen: 'talk' };
  if (!waits(slide, answer)) return answer;
  const isBest = practice && isBetter(talkOf(slide, practice), talkOf(slide, best ?? first));
  return { ...answer, screen: 'debrief', best: isBest ? practice : best };
}

function said(slide: RoleplaySlide, answer: RoleplayAnswer, reply: number): RoleplayAnswer {
  const replies = [...onScreen(answer), reply];
  if (talkOf(slide, replies).turns.length < replies.length) return answer;
  return answer.practice ? { ...answer, practice: replies } : { ...answer, first: replies };
}
