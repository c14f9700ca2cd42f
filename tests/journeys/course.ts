import type { Journey } from '../../src/course/journey.ts';
import { compileCourse } from '../../src/course/compile.ts';
import { courseSchema } from '../../src/course/course.schema.ts';
import type { Outline } from '../../src/course/outline.ts';
import type { Slide, SlideType } from '../../src/slides/kinds.ts';
import { exampleOf, slideOf, types } from '../walks.ts';

/** A compiled course and its slides by id. */
export interface Course {
  outline: Outline;
  slides: Readonly<Record<string, Slide>>;
}

type Rules = Partial<Pick<Outline, 'counts' | 'navigation' | 'passMark'>> & { weights?: Readonly<Record<string, number>> };

/** The id of a type's example slide. */
export const idOf = (type: SlideType): string => exampleOf(type).slide.id;

const sectionSize = 3;

/** A course made of the examples of all slide types, three in a section; none is private, so that its save text tells everything. */
export function exampleCourse(rules: Rules = {}): Course {
  const all = Object.fromEntries(types.map((type) => [idOf(type), slideOf(type)]));
  const { outline, slides } = courseOf(all, { weights: { [idOf('choice')]: 25, [idOf('quiz')]: 75 }, ...rules });
  const told = outline.slides.map((entry) => {
    const { private: _, ...rest } = entry;
    return rest;
  });
  return { slides, outline: { ...outline, slides: told } };
}

/** A course made of any slides. */
export function courseOf(slides: Readonly<Record<string, Slide>>, rules: Rules = {}): Course {
  const ids = Object.keys(slides);
  const sections = ids.flatMap((_, at) =>
    at % sectionSize === 0 ? [{ id: `part-${at / sectionSize + 1}`, title: '一节', slides: ids.slice(at, at + sectionSize) }] : [],
  );
  const course = courseSchema.parse({ code: 'EX-1', edition: '1', title: '样例', locales: ['zh-CN'], passMark: 80, sections, ...rules });
  const compiled = compileCourse(
    { course, slides, people: { moods: {}, people: [] }, glossary: [], faces: [], media: {}, translations: [] },
    () => new Uint8Array(),
  );
  const locale = compiled.locales['zh-CN'];
  if (!locale) throw new Error('the course has no language');
  return { outline: locale.outline, slides };
}

/** The slide with this id, or the one on screen. */
export function slideIn({ slides }: Course, journey: Journey, id = journey.at): Slide {
  const slide = slides[id];
  if (!slide) throw new Error(`no slide ${id}`);
  return slide;
}
