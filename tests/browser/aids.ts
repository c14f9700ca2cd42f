import { compileCourse } from '../../src/course/compile.ts';
import { courseSchema } from '../../src/course/course.schema.ts';
import { act, begin, enter, stamped, submit, type Journey } from '../../src/course/journey.ts';
import { sectionUrl, type Outline } from '../../src/course/outline.ts';
import { local } from '../../src/lms/local.ts';
import type { Session } from '../../src/player/afterwards.ts';
import { openDesk } from '../../src/player/aids/desk.ts';
import { speakOfAids } from '../../src/player/aids/texts.ts';
import { kinds, type Slide } from '../../src/slides/kinds.ts';
import { know } from '../../src/slides/known.ts';
import { loadTheme } from './mount.ts';

/** A course of one section whose files this page fetches as a package's. */
export interface Lesson {
  outline: Outline;
  slides: Readonly<Record<string, Slide>>;
  start: Journey;
}

/** Makes a course of slides, and answers what is fetched of it. */
export function lessonOf(all: readonly Slide[], weights: Readonly<Record<string, number>> = {}): Lesson {
  know(kinds);
  const slides = Object.fromEntries(all.map((slide) => [slide.id, slide]));
  const sections = [{ id: 'one', title: '一节', slides: Object.keys(slides) }];
  const course = courseSchema.parse({
    code: 'EX-1',
    edition: '2026.1',
    title: '服务理念与客户应对',
    locales: ['zh-CN'],
    passMark: 80,
    sections,
    weights,
  });
  const compiled = compileCourse(
    { course, slides, people: { moods: {}, people: [] }, glossary: [], faces: [], media: {}, translations: [] },
    () => new Uint8Array(),
  );
  const outline = compiled.locales['zh-CN']?.outline;
  if (!outline) throw new Error('the course has no language');
  const beyond = window.fetch;
  window.fetch = (input, init) =>
    input === sectionUrl(outline, 'one') ? Promise.resolve(Response.json({ slides })) : beyond.call(window, input, init);
  return { outline, slides, start: begin(outline, 1) };
}

/** The same course in another language, or edited: the page fetches `slides` then. */
export function inWords({ outline, start }: Lesson, other: Partial<Pick<Outline, 'locale' | 'content'>>, all: readonly Slide[]): Lesson {
  const slides = Object.fromEntries(all.map((slide) => [slide.id, slide]));
  const there = { ...outline, ...other };
  const beyond = window.fetch;
  window.fetch = (input, init) =>
    input === sectionUrl(there, 'one') ? Promise.resolve(Response.json({ slides })) : beyond.call(window, input, init);
  return { outline: there, slides, start: { ...start, outline: there } };
}

/** The journey after events on a slide and its confirmation, at some minute since 1970. */
export function played({ slides }: Lesson, journey: Journey, id: string, events: readonly unknown[], minute = 29_500_000): Journey {
  const slide = slides[id];
  if (!slide) throw new Error(`no slide ${id}`);
  const acted = events.reduce<Journey>((now, event) => act(now, slide, event), enter(journey, slide));
  return stamped(journey, submit(acted, slide), id, minute * 60_000);
}

/** A session without an LMS, for a learner with a name. */
export async function sessionOf({ outline }: Lesson, name = ''): Promise<Session> {
  await Promise.all([speakOfAids(), loadTheme()]);
  const port = local(localStorage, outline.code);
  const session: Session = {
    port,
    launch: { ...port.open(), learner: { id: 'a', name } },
    place: `parley/${outline.code}/1.2/a`,
    writes: true,
    context: () => {
      throw new Error('an aid knows its journey');
    },
    replay: () => {
      throw new Error('an aid begins nothing anew');
    },
  };
  openDesk(session);
  return session;
}

/** Resolves once something is there. */
export async function until<T>(there: () => T | null | undefined | false): Promise<T> {
  for (let tried = 0; tried < 100; tried += 1) {
    const found = there();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came: ${String(there)}`);
}
