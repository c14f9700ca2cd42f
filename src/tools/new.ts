import { nearest } from '../course/advice.ts';
import { kinds, type SlideType } from '../slides/kinds.ts';
import { courseNamed, demandFolder, readArguments } from './arguments.ts';
import { commands } from './commands.ts';
import { beginCourse, beginSection } from './new/course.ts';
import { outlineOf } from './new/outline.ts';
import { demandSection, demandSlug } from './new/place.ts';
import { sayings, type Said } from './new/said.ts';
import { beginSlide } from './new/slide.ts';
import { WrongUse } from './wrong-use.ts';

/** Begins a slide, a talk, a section or a course, and tells what was written. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.new, args);
  const said = sayings[language];
  const [what, first, second] = operands;
  const directory = courseNamed(values.course);
  const course = () => outlineOf(directory, demandFolder(directory, language), said);
  const slide = (type: SlideType, where: string | undefined) =>
    beginSlide(course(), { type, ...placeIn(where, said), title: values.title ?? said.slideTitle }, said);
  const begin: Readonly<Record<string, () => readonly string[]>> = {
    slide: () => slide(demandType(first, said), second),
    roleplay: () => slide('roleplay', first),
    section: () => beginSection(course(), demandSection(first, said), values.title ?? first ?? '', said),
    course: () => {
      if (first === undefined) throw new WrongUse(said.noFolder);
      return beginCourse(first, values.title, said);
    },
  };
  const chosen = what !== undefined && Object.hasOwn(begin, what) ? begin[what] : undefined;
  if (!chosen) throw new WrongUse(said.what);
  console.log(chosen().join('\n'));
  return 0;
}

const isType = (name: string): name is SlideType => Object.hasOwn(kinds, name);

function demandType(found: string | undefined, said: Said): SlideType {
  if (found !== undefined && isType(found)) return found;
  const types = Object.keys(kinds);
  throw new WrongUse(said.noType(found, types.join(' '), nearest(found ?? '', types)));
}

function placeIn(where: string | undefined, said: Said): { section: string; id: string } {
  const [section, id, ...more] = (where ?? '').split('/');
  if (!section || !id || more.length > 0) throw new WrongUse(said.noSlide);
  return { section, id: demandSlug(id, said) };
}
