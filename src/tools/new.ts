import { nearest } from '../course/advice.ts';
import { courseSchema } from '../course/course.schema.ts';
import { kinds, type SlideType } from '../slides/kinds.ts';
import { courseNamed, demandFolder, readArguments } from './arguments.ts';
import { commands } from './commands.ts';
import { nextSteps, type Begun } from './new/begun.ts';
import { beginCourse, beginSection } from './new/course.ts';
import { outlineOf } from './new/outline.ts';
import { demandSection, demandSlug } from './new/place.ts';
import { sayings, type Said } from './new/said.ts';
import { beginSlide } from './new/slide.ts';
import { shown, typed } from './terminal.ts';
import { WrongUse } from './wrong-use.ts';

/** Begins a slide, a talk, a section or a course, and tells what was written. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.new, args);
  const said = sayings[language];
  const [what, first, second] = operands;
  const { title, locale = language } = values;
  const directory = courseNamed(values.course);
  const course = () => outlineOf(directory, demandFolder(directory, language), said);
  const slide = (type: SlideType, where: string | undefined) => beginSlide(course(), { type, ...placeIn(where, said), title }, said);
  const begin: Readonly<Record<string, { names: number; run: () => Begun }>> = {
    slide: { names: 2, run: () => slide(demandType(first, said), second) },
    roleplay: { names: 1, run: () => slide('roleplay', first) },
    section: { names: 1, run: () => beginSection(course(), demandSection(first, said), title ?? first ?? '', said) },
    course: { names: 1, run: () => beginCourse(demandNew(first, said), { title, locale: demandLocale(locale, said) }, said) },
  };
  const chosen = what !== undefined && Object.hasOwn(begin, what) ? begin[what] : undefined;
  if (!chosen) throw new WrongUse(said.what);
  const extra = operands[chosen.names + 1];
  if (extra !== undefined) throw new WrongUse(said.tooMany(extra));
  if (what === 'course' && values.course !== undefined) throw new WrongUse(said.noCourse);
  if (what !== 'course' && values.locale !== undefined) throw new WrongUse(said.onlyCourse);
  const begun = chosen.run();
  console.log(values.json ? JSON.stringify({ ...begun, next: nextSteps(begun) }, null, 2) : linesOf(begun, said).map(shown).join('\n'));
  return 0;
}

function linesOf(begun: Begun, said: Said): readonly string[] {
  const { section, before, files } = begun;
  const listed = section === undefined ? [] : [before === undefined ? said.listed(section) : said.listedBefore(section, before)];
  const [check = '', serve = ''] = nextSteps(begun).map((words) => words.map(typed).join(' '));
  return [...files.map(said.made), ...listed, said.next(check, serve)];
}

const isType = (name: string): name is SlideType => Object.hasOwn(kinds, name);

function demandType(found: string | undefined, said: Said): SlideType {
  if (found !== undefined && isType(found)) return found;
  const types = Object.keys(kinds);
  throw new WrongUse(said.noType(found, types.join(' '), nearest(found ?? '', types)));
}

function demandNew(folder: string | undefined, said: Said): string {
  if (folder === undefined || folder === '') throw new WrongUse(said.noFolder);
  return folder;
}

function demandLocale(locale: string, said: Said): string {
  if (!courseSchema.shape.locales.element.safeParse(locale).success) throw new WrongUse(said.badLocale(locale));
  return locale;
}

function placeIn(where: string | undefined, said: Said): { section: string; id: string } {
  const [section, id, ...more] = (where ?? '').split('/');
  if (!section || !id || more.length > 0) throw new WrongUse(said.noSlide);
  return { section, id: demandSlug(id, said) };
}
