import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import type { Language } from '../course/check-messages.ts';
import { drawingsIn, editionOf, type Edition } from '../course/diff/edition.ts';
import { compileFolder } from './compile.ts';
import { readCourseFolder } from './files.ts';
import { report } from './report.ts';

/** An edition, or why there is none. */
export type ReadEdition = { edition: Edition } | { why: string };

/** Reads a course folder, or a package that was made of one. */
export function readEdition(path: string, language: Language): ReadEdition {
  const folder = readCourseFolder(path);
  if (!folder) return statSync(path, { throwIfNoEntry: false })?.isFile() ? readPackage(path, language) : { why: missing[language](path) };
  const { problems, compiled } = compileFolder(folder, language);
  if (compiled) return { edition: editionOf(compiled) };
  return { why: report(problems, path, Object.keys(folder.texts).length, language) };
}

const missing: Record<Language, (path: string) => string> = {
  en: (path) => `✗ ${path}: there is no such course folder or package`,
  'zh-CN': (path) => `✗ ${path}：没有这个课程文件夹或课程包`,
};
const foreign: Record<Language, (path: string) => string> = {
  en: (path) => `✗ ${path}: this is no package of Parley`,
  'zh-CN': (path) => `✗ ${path}：这不是 Parley 的课程包`,
};

const slide = z.object({
  id: z.string(),
  section: z.string(),
  type: z.string(),
  title: z.string(),
  possible: z.number(),
  weight: z.number(),
  required: z.boolean(),
  private: z.literal(true).optional(),
  attempts: z.number(),
  key: z.string(),
  tag: z.string(),
});
/** Packages from before there was a policy behave like this one. */
const policy = z
  .object({
    completes: z.enum(['required', 'all', 'score']),
    passes: z.enum(['score', 'never']),
    score: z.boolean(),
    exit: z.enum(['suspend', 'normal']),
  })
  .default({ completes: 'required', passes: 'score', score: true, exit: 'suspend' });
const outline = z.object({
  code: z.string(),
  edition: z.string(),
  title: z.string(),
  locale: z.string(),
  locales: z.array(z.string()),
  passMark: z.number(),
  counts: z.enum(['first', 'best']),
  navigation: z.enum(['linear', 'free']),
  policy,
  sections: z.array(z.object({ id: z.string(), title: z.string() })),
  content: z.string().default(''),
  slides: z.array(slide),
});
const section = z.object({ slides: z.record(z.string(), z.unknown()) });

function readPackage(path: string, language: Language): ReadEdition {
  try {
    return { edition: editionIn(unzipSync(new Uint8Array(readFileSync(path)))) };
  } catch {
    return { why: foreign[language](path) };
  }
}

function editionIn(files: Readonly<Record<string, Uint8Array>>): Edition {
  const text = (...names: readonly string[]) => new TextDecoder().decode(names.flatMap((name) => files[name] ?? [])[0]);
  const carried = /<script type="application\/json" id="outline">(.*?)<\/script>/s.exec(text('index.html'))?.[1] ?? '';
  const course = outline.parse(JSON.parse(carried));
  const folders = [course.locale.toLowerCase(), course.locale];
  const scripts = course.sections.map(
    ({ id }) => section.parse(JSON.parse(text(...folders.map((one) => `course/${one}/${id}.json`)))).slides,
  );
  const below = Object.entries(files).flatMap(([name, bytes]) =>
    name.startsWith('course/') ? [[name.slice('course/'.length), bytes] as const] : [],
  );
  return { ...course, scripts: Object.assign({}, ...scripts), drawings: drawingsIn(Object.fromEntries(below)) };
}
