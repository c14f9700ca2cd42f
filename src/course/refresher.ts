import { seedOf, shuffle } from '../core/random.ts';
import type { Slide } from '../slides/kinds.ts';
import { isKnown } from '../slides/known.ts';
import { secondsToRead } from './estimate.ts';
import { isFinished, type Journey } from './journey.ts';
import { questionsIn, type RefresherQuestion } from './refresher-questions.ts';

const most = 9;
const seconds = 180;
const secondsADecision = 8;

/** About three minutes of questions on what the learner has finished: first what went wrong, then others by chance. */
export function refresherOf(journey: Journey, slides: Readonly<Record<string, Slide>>, seed: number): readonly RefresherQuestion[] {
  const candidates = journey.outline.slides.flatMap(({ id, type }) => {
    const slide = slides[id];
    return slide && isKnown(type) && isFinished(journey, id) ? questionsIn(journey, slide) : [];
  });
  const shuffled = (missed: boolean) =>
    shuffle(
      candidates.filter((one) => one.missed === missed).map(({ question }) => question),
      seedOf(seed, String(missed)),
    );
  return inTime([...shuffled(true), ...shuffled(false)]);
}

/** As many as come nearest to three minutes. */
function inTime(questions: readonly RefresherQuestion[]): readonly RefresherQuestion[] {
  let spent = 0;
  return questions.slice(0, most).filter((question) => {
    const takes = secondsADecision + secondsToRead([question.question, question.options]);
    const fits = spent + takes / 2 <= seconds;
    if (fits) spent += takes;
    return fits;
  });
}
