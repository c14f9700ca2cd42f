import { begunAnew, workOf, type Journey, type Work } from '../course/journey.ts';
import type { Outline } from '../course/outline.ts';
import { answerText } from '../course/save.ts';
import type { Slide } from '../slides/kinds.ts';
import { arrived, slideAt, type Situation } from './situation.ts';

/**
 * What becomes of a situation when the course is another: in another language, or edited. `slides` are those of the loaded sections.
 * Place, answers, decisions and what was told stay; slides whose structure changed start anew, as they do in a saved journey.
 */
export const recast =
  (outline: Outline, slides: Readonly<Record<string, Slide>>, now: number) =>
  <S extends Situation>(before: S): S => {
    const { journey, told } = before;
    const isThere = outline.slides.some(({ id }) => id === journey.at);
    const there: Journey = {
      ...journey,
      outline,
      at: isThere ? journey.at : (outline.slides[0]?.id ?? ''),
      works: worksIn(outline, slides, before),
    };
    const after = arrived({ ...before, journey: there, slides: {}, broken: {} }, slides, now);
    const isHere = tagAt(journey) === tagAt(there);
    const isToldOf = told?.journey === journey && isSame(journey, after.journey);
    return {
      ...after,
      since: isHere ? before.since : now,
      told: told && isToldOf ? { ...told, journey: after.journey } : told,
    };
  };

function worksIn({ slides: entries }: Outline, slides: Readonly<Record<string, Slide>>, before: Situation): Journey['works'] {
  const { journey } = before;
  const tags = new Map(journey.outline.slides.map(({ id, tag }) => [id, tag]));
  const workIn = (id: string, tag: string): Work => {
    const work = workOf(journey, id);
    if (tags.get(id) !== tag) return begunAnew(work);
    const slide = slideAt(before, id);
    return slide && !Object.hasOwn(slides, id) ? packed(journey, slide) : work;
  };
  const touched = entries.filter(({ id }) => Object.hasOwn(journey.works, id));
  return Object.fromEntries(touched.map(({ id, tag }) => [id, workIn(id, tag)]));
}

/** The work on a slide that is put away: its answer becomes its saved text. */
function packed(journey: Journey, slide: Slide): Work {
  const { answer, ...rest } = workOf(journey, slide.id);
  return answer === undefined ? rest : { ...rest, text: answerText(journey, slide, { ...rest, answer }) };
}

const tagAt = ({ outline, at }: Journey) => `${at} ${outline.slides.find(({ id }) => id === at)?.tag}`;

/** Whether two journeys say the same to an LMS. */
function isSame(one: Journey, other: Journey): boolean {
  const ids = Object.keys(one.works);
  return one.at === other.at && ids.length === Object.keys(other.works).length && ids.every((id) => one.works[id] === other.works[id]);
}
