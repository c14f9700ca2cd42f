import { graphOf } from '../slides/roleplay/graph.ts';
import { waysFrom, waysIn } from '../slides/roleplay/reached.ts';
import { kind as talk, type RoleplayAnswer } from '../slides/roleplay/roleplay.ts';
import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';
import { linesOf } from '../slides/roleplay/story.ts';
import type { Slide, SlideType } from '../slides/kinds.ts';
import { actsOn, mostOptions } from './acts.ts';
import { act, enter, submit, workOf, type Journey } from './journey.ts';

/** Something a learner can come to see on a slide. */
export interface Screen {
  /** How one gets there: a scene and the number of the reply, or a way of answering and how many steps of it were taken; empty at the start. */
  by: string;
  journey: Journey;
  /** The slide as it is asked: all the questions of a quiz instead of those drawn. */
  slide: Slide;
}

/** Types that show another thing at each step. */
const turnsPages: readonly SlideType[] = ['steps', 'hotspots', 'quiz', 'rewrite', 'story'];
/** Types whose cards can lie right or wrong: any wrong place shows what another does. */
const arranged: readonly SlideType[] = ['match', 'sort', 'place', 'order', 'pick'];

/**
 * What can be seen on a slide of a journey: its start, each option taken once, each question of a quiz, each reply of a talk in each scene with
 * all its endings, and all of it confirmed. The kinds of slides must be known.
 */
export function screensOf(journey: Journey, slide: Slide): readonly Screen[] {
  const whole = slide.type === 'quiz' ? { ...slide, draw: slide.pool.length } : slide;
  const screens = whole.type === 'roleplay' ? talkScreens(journey, whole) : answeredScreens(journey, whole);
  const seen = new Set<string>();
  return screens.filter((screen) => {
    const key = JSON.stringify(workOf(screen.journey, slide.id));
    return !seen.has(key) && seen.add(key);
  });
}

/** The journey of a learner who has been through a slide, and was wrong there at first. */
export function through(journey: Journey, slide: Slide): Journey {
  const acted = actsOn(slide, 1).reduce<Journey>((now, event) => act(now, slide, event), afresh(journey, slide));
  return submit(acted, slide);
}

function answeredScreens(journey: Journey, slide: Slide): readonly Screen[] {
  const ways = arranged.includes(slide.type) ? 2 : mostOptions;
  return Array.from({ length: ways }, (_, way) => {
    const [start, ...steps] = answered(journey, slide, actsOn(slide, way));
    const shown = turnsPages.includes(slide.type) ? steps : steps.slice(-1);
    const at = (one: Journey, step: number): Screen => ({ by: `${way + 1} › ${step + 1}`, journey: one, slide });
    const end = submit(steps.at(-1) ?? start, slide);
    return [{ by: '', journey: start, slide }, ...shown.map(at), at(end, steps.length)];
  }).flat();
}

/** A journey at the start of a slide and after each step; what was only marked is no step. */
function answered(journey: Journey, slide: Slide, events: readonly unknown[]): readonly [Journey, ...Journey[]] {
  const start = afresh(journey, slide);
  const steps: Journey[] = [];
  let now = start;
  for (const event of events) {
    const next = act(now, slide, event);
    if (next !== now && !isMark(event)) steps.push(next);
    now = next;
  }
  return (steps.at(-1) ?? start) === now ? [start, ...steps] : [start, ...steps, now];
}

const isMark = (event: unknown) => typeof event === 'object' && event !== null && 'type' in event && event.type === 'toggle';

function talkScreens(journey: Journey, slide: RoleplaySlide): readonly Screen[] {
  const start = talk.start(slide, 0);
  const graph = graphOf(slide);
  const ways = waysIn(graph);
  const show = (by: string, answer: RoleplayAnswer): Screen => ({
    by,
    journey: { ...journey, at: slide.id, works: { ...journey.works, [slide.id]: { tries: 0, done: false, answer } } },
    slide,
  });
  const example = Array.from({ length: linesOf(slide) + 1 }, (_, watched) => show(watched > 0 ? `${watched}` : '', { ...start, watched }));
  const replied = slide.scenes.flatMap(({ id }, node) => {
    const way = ways.find(({ standing }) => standing.node === node);
    const talks = way ? waysFrom(graph, way) : [];
    return talks.flatMap(({ replies }) => {
      const said = show(`${id} › ${(replies.at(-1) ?? 0) + 1}`, { ...start, screen: 'talk', first: replies });
      const debriefed = submit(act(said.journey, slide, { type: 'on' }), slide);
      return debriefed === said.journey ? [said] : [said, { ...said, journey: debriefed }];
    });
  });
  const again = ways.at(-1)?.replies ?? [];
  return [
    ...(slide.model ? example : []),
    show('', { ...start, screen: 'opening' }),
    show('', { ...start, screen: 'talk' }),
    ...replied,
    show('', { ...start, screen: 'talk', first: again, practice: again }),
  ];
}

/** The journey on a slide on which nothing was done. */
function afresh(journey: Journey, slide: Slide): Journey {
  const { [slide.id]: _, ...works } = journey.works;
  return enter({ ...journey, at: slide.id, works }, slide);
}
