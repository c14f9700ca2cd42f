import { readFileSync } from 'node:fs';
import type { CompiledCourse } from '../../../src/course/compiled.ts';
import type { CourseFolder } from '../../../src/course/folder.ts';
import { compileFolder } from '../../../src/tools/compile.ts';
import { translatedInto } from '../../courses/translated.ts';
import type { Course } from '../../journeys/course.ts';
import { exampleOf, examplePictures, types } from '../../walks.ts';

const sectionSize = 3;
const exampleSlide = (type: (typeof types)[number]) => exampleOf(type).slide;

/** The examples of all slide types, then a pop-up of steps and a private slide; three in a section, all open from the start. */
export function everyTypeFolder(): CourseFolder {
  const scripts = [
    ...types.map(exampleSlide),
    { ...exampleSlide('steps'), id: 'walk-in-a-popup', layout: 'popup' },
    { ...exampleSlide('reveal'), id: 'for-yourself', private: true },
  ];
  const sections = scripts.flatMap((_, at) =>
    at % sectionSize === 0 ? [{ id: `part-${at / sectionSize + 1}`, scripts: scripts.slice(at, at + sectionSize) }] : [],
  );
  const course = {
    code: 'CUTS-1',
    edition: '1',
    title: '样例',
    locales: ['zh-CN'],
    passMark: 80,
    navigation: 'free',
    weights: { [exampleSlide('choice').id]: 25, [exampleSlide('quiz').id]: 75 },
    sections: sections.map(({ id, scripts: listed }) => ({ id, title: '一节', slides: listed.map((script) => script.id) })),
  };
  const slides = sections.flatMap(({ id, scripts: listed }) => listed.map((script) => [`${id}/${script.id}.json`, JSON.stringify(script)]));
  const people = readFileSync(new URL('../../../course/people.json', import.meta.url), 'utf8');
  const seen = sections.find(({ scripts: listed }) => listed.some(({ type }) => type === 'hotspots'));
  const pictures = examplePictures(`${seen?.id}/`);
  const texts = { ...pictures.texts, 'course.json': JSON.stringify(course), 'people.json': people, ...Object.fromEntries(slides) };
  return { texts, media: pictures.media };
}

/** A course with every slide type, compiled, and as tests ask for it; in a further language where one is named, each text said by `say`. */
export function everyType(further?: { locale: string; say(source: string): string }): { compiled: CompiledCourse; course: Course } {
  const written = everyTypeFolder();
  const { problems, compiled } = compileFolder(further ? translatedInto(written, further.locale, further.say) : written, 'en');
  const locale = compiled?.locales[further?.locale ?? 'zh-CN'];
  if (!compiled || !locale || locale.outline.untranslated) throw new Error(problems.map((problem) => JSON.stringify(problem)).join('\n'));
  return {
    compiled,
    course: { outline: locale.outline, slides: Object.assign({}, ...Object.values(locale.sections).map(({ slides }) => slides)) },
  };
}
