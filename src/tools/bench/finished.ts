import { act, begin, enter, go, submit, type Journey } from '../../course/journey.ts';
import { actsOn } from '../../course/acts.ts';
import type { CompiledLocale } from '../../course/compiled.ts';
import { scoreOf, shareDone, statusOf } from '../../course/progress.ts';
import { writeSave } from '../../course/save.ts';
import type { Progress } from '../../lms/port.ts';
import type { Slide } from '../../slides/kinds.ts';

/** What an LMS holds of a learner who has finished everything but one slide, and stands on the slide before it. */
export function allButOne({ outline, sections }: CompiledLocale, open: string): Progress {
  const slides: Readonly<Record<string, Slide>> = Object.assign({}, ...Object.values(sections).map((section) => section.slides));
  const played = outline.slides.reduce(
    (journey, { id }) => {
      const slide = slides[id];
      if (!slide) return journey;
      const there = enter(journey, slide);
      return id === open
        ? there
        : submit(
            actsOn(slide).reduce<Journey>((now, event) => act(now, slide, event), there),
            slide,
          );
    },
    begin(outline, 1),
  );
  const before = outline.slides[outline.slides.findIndex(({ id }) => id === open) - 1]?.id;
  const journey = before === undefined ? played : go(played, before);
  return {
    status: statusOf(journey),
    complete: true,
    exit: 'suspend',
    score: scoreOf(journey),
    place: journey.at,
    state: writeSave(journey, { saves: outline.slides.length, sent: 0 }, (id) => slides[id]),
    share: shareDone(journey),
    seconds: 0,
    objectives: [],
    decisions: [],
  };
}
