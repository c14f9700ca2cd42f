import { join } from 'node:path';
import { slideFile } from '../../course/folder.ts';
import { readScript } from '../../course/json.ts';
import type { Path } from '../../course/place.ts';
import { referencesOf } from '../../course/references.ts';
import type { SlideType } from '../../slides/kinds.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Begun } from './begun.ts';
import { replaced, textAt, withoutMember } from './edit.ts';
import { demandFree, demandSection, list, type Outline } from './outline.ts';
import { schemaFor, writeNew } from './place.ts';
import type { Said } from './said.ts';
import { samplePicture, sampleSlide, slideTitles } from './samples.ts';

/** What is to begin, and where. */
export interface Asked {
  type: SlideType;
  section: string;
  id: string;
  title: string | undefined;
}

/**
 * Writes a slide that is ready to be changed: its type's example, in the language and with the people of this course. Where a section ends with a
 * pledge, that stays its last slide.
 */
export function beginSlide(course: Outline, { type, section, id, ...asked }: Asked, said: Said): Begun {
  const at = demandSection(course, section, said);
  demandFree(course, id, said);
  const file = join(course.directory, slideFile(section, id));
  const title = asked.title ?? slideTitles[course.language];
  const named = [
    { path: ['$schema'], value: schemaFor(file, `slides/${type}.json`) },
    { path: ['id'], value: id },
    { path: ['title'], value: title },
  ];
  const example = withOthers(course, section, withPeople(course, sampleSlide(type, course.language), said), said);
  const text = named.reduce((now, { path, value }) => replaced(now, path, value), example);
  const pictures = referencesOf(valueIn(text))
    .media.map(({ file: name }) => name)
    .filter((name) => !course.folder.media[`${section}/${name}`]);
  const files = {
    [file]: `${text}\n`,
    ...Object.fromEntries(pictures.map((name) => [join(course.directory, section, name), samplePicture(type, name)])),
  };
  const last = slidesOf(course, section).at(-1);
  const before = type !== 'pledge' && last !== undefined && typeOf(course, section, last) === 'pledge' ? last : undefined;
  writeNew(files, said);
  list(course, ['sections', at, 'slides'], id, before !== undefined);
  const begun = { began: 'slide', course: course.directory, section, slide: id, type, title, files: Object.keys(files) } as const;
  return before === undefined ? begun : { ...begun, before };
}

const valueIn = (text: string): unknown => readScript('', text).script?.value;

const slidesOf = (course: Outline, section: string) => course.sections.find(({ id }) => id === section)?.slides ?? [];

const typeOf = ({ folder }: Outline, section: string, id: string) => valueAt(folder.texts[slideFile(section, id)] ?? '{}', ['type']);

/** The people and moods of the example as they are called in this course: who is not known there becomes one who is. */
function withPeople({ persons, moods }: Outline, text: string, said: Said): string {
  const { faces } = referencesOf(valueIn(text));
  if (faces.length === 0) return text;
  if (persons.length === 0 || moods.length === 0) throw new WrongUse(said.noPeople);
  const others = new Map<unknown, string>();
  const meant = (person: unknown): string => {
    if (typeof person === 'string' && persons.includes(person)) return person;
    const free = persons.find((one) => ![...others.values()].includes(one));
    const one = others.get(person) ?? free ?? persons[0] ?? '';
    others.set(person, one);
    return one;
  };
  const speaking = advisors(text).map((path) => ({ path, person: valueAt(text, path) }));
  if (speaking.length > 0 && persons.length < 2) throw new WrongUse(said.fewPeople);
  const [mood = ''] = moods;
  const changes = [
    ...[...faces, ...speaking].map(({ path, person }) => ({ path, value: meant(person) })),
    ...faces.flatMap((face) => (typeof face.mood === 'string' && moods.includes(face.mood) ? [] : [{ path: face.moodPath, value: mood }])),
  ];
  return changes.reduce((now, { path, value }) => (valueAt(now, path) === value ? now : replaced(now, path, value)), text);
}

const advisors = (text: string): readonly Path[] => (valueAt(text, ['advisor']) === undefined ? [] : [['advisor']]);

function valueAt(text: string, path: Path): unknown {
  const written = textAt(text, path);
  return written === '' ? undefined : JSON.parse(written);
}

/** The slides that the example names: the results' quiz becomes the last one of the section; what answers a question is left out. */
function withOthers(course: Outline, section: string, text: string, said: Said): string {
  const pool = valueAt(text, ['pool']);
  const questions = Array.isArray(pool) ? pool.map((_, at): Path => ['pool', at, 'screens']) : [];
  const alone = questions.reduce((now, path) => (valueAt(now, path) === undefined ? now : withoutMember(now, path)), text);
  if (valueAt(alone, ['of']) === undefined) return alone;
  const quiz = slidesOf(course, section)
    .filter((id) => typeOf(course, section, id) === 'quiz')
    .at(-1);
  if (quiz === undefined) throw new WrongUse(said.noQuiz(section));
  return replaced(alone, ['of'], quiz);
}
