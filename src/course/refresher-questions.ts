import type { Report } from '../core/kind.ts';
import { linesOf, type Line, type Text } from '../core/text.ts';
import type { Slide, SlideType } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';
import type { Option, Question } from '../slides/question.schema.ts';
import type { QuizQuestion } from '../slides/quiz/quiz.schema.ts';
import { enter, workOf, type Journey } from './journey.ts';
import { shareOf } from './result.ts';

/** A question of the refresher, and the slide that answers it. */
export interface RefresherQuestion extends Question {
  slide: string;
  id: string;
  /** What is wanted: the right replies, a better line, the place of a card, or what to say to somebody. */
  asks: 'mark' | 'rewrite' | 'place' | 'say';
  /** Who says what is to be replied to, where it has a name. */
  who?: string;
}

/** A question that may be asked, and whether the learner got it wrong before. */
export interface Candidate {
  question: RefresherQuestion;
  missed: boolean;
}

/** The types of slides that questions are taken from. */
export const askedTypes = ['choice', 'quiz', 'rewrite', 'sort', 'place', 'roleplay'] as const satisfies readonly SlideType[];

type Of<T extends SlideType> = Extract<Slide, { type: T }>;

/** Every question that a slide can be asked about. */
export function questionsIn(journey: Journey, slide: Slide): readonly Candidate[] {
  switch (slide.type) {
    case 'choice':
      return [{ question: { ...asked(slide), slide: slide.id, id: slide.id }, missed: choseWrong(journey, slide) }];
    case 'quiz':
      return quizzed(journey, slide);
    case 'rewrite':
      return rewritten(journey, slide);
    case 'sort':
      return placed(journey, slide, slide.groups);
    case 'place':
      return placed(journey, slide, slide.fields);
    case 'roleplay':
      return talked(journey, slide);
    default:
      return [];
  }
}

function asked({ question, variant, many, options }: Question) {
  return { question: variant ?? question, many, options, asks: 'mark' as const };
}

/** The decisions on a slide in the try at hand. */
function decisions(journey: Journey, slide: Slide): readonly Report[] {
  const { answer, done } = workOf(enter(journey, slide), slide.id);
  return kindOf(slide).reports?.(slide, answer, done) ?? [];
}

/** A choice that is being tried again was not right the last time. */
function choseWrong(journey: Journey, slide: Of<'choice'>): boolean {
  const { done, best } = workOf(journey, slide.id);
  return done ? decisions(journey, slide).some(({ right }) => right === false) : best !== undefined && shareOf(best) < 1;
}

function quizzed(journey: Journey, slide: Of<'quiz'>): readonly Candidate[] {
  const { answer } = workOf(enter(journey, slide), slide.id);
  const missed = kindOf(slide).missed?.(slide, answer) ?? [];
  const wasMissed = ({ question }: QuizQuestion) => missed.some(({ text }) => text === linesOf(question)[0]);
  return slide.pool.map((one) => ({
    question: { ...asked(one), slide: one.screens[0] ?? slide.id, id: `${slide.id}-${one.id}` },
    missed: wasMissed(one),
  }));
}

function rewritten(journey: Journey, slide: Of<'rewrite'>): readonly Candidate[] {
  const made = decisions(journey, slide);
  return slide.items.map(({ id: item, when, said, options }) => {
    const id = `${slide.id}-${item}`;
    const question: Text = [...(when ? [{ p: when }] : []), { p: said }];
    return {
      question: { slide: slide.id, id, asks: 'rewrite', question, many: false, options },
      missed: made.some((one) => one.id === id && one.right === false),
    };
  });
}

interface Group {
  id: string;
  name: Line;
}

/** Each card is asked for alone; where any place is good, there is nothing to ask. */
function placed(journey: Journey, slide: Of<'sort' | 'place'>, groups: readonly Group[]): readonly Candidate[] {
  if (!slide.scored) return [];
  const wrong = decisions(journey, slide).flatMap(({ given, correct }) => given.filter((pair) => !correct.includes(pair)));
  return slide.cards.map((card, at) => ({
    question: {
      slide: slide.id,
      id: `${slide.id}-${card.id}`,
      asks: 'place',
      question: [{ p: card.text }],
      many: false,
      options: groups.map(({ id, name }) => ({ id, text: name, right: id === card.in, feedback: card.feedback ?? [] })),
    },
    missed: wrong.some((pair) => pair.startsWith(`${at + 1}.`)),
  }));
}

/** The scenes of the first talk; of several best replies only one is offered, for one is to be marked. */
function talked(journey: Journey, slide: Of<'roleplay'>): readonly Candidate[] {
  const made = decisions(journey, slide);
  return slide.scenes.flatMap((scene) => {
    const id = `${slide.id}-${scene.id}`;
    const here = made.filter((one) => one.id === id || one.id.startsWith(`${id}_`));
    const best = scene.replies.find(({ verdict }) => verdict === 'best');
    const offered = scene.replies.filter((reply) => reply === best || reply.verdict !== 'best');
    if (here.length === 0 || offered.length < 2) return [];
    const options: readonly Option[] = offered.map((reply) => ({
      id: reply.id,
      text: reply.text,
      right: reply === best,
      feedback: reply.coaching,
    }));
    const who = slide.names[scene.person ?? slide.customer];
    const question: Text = [...(scene.narration ?? []), { p: scene.says }];
    return [
      {
        question: { slide: slide.id, id, asks: 'say', ...(who ? { who } : {}), question, many: false, options },
        missed: here.some(({ right }) => right === false),
      },
    ];
  });
}
