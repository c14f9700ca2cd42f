import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCourse, type CheckedCourse } from '../../src/course/check.ts';
import { checkMemory } from '../../src/course/check-memory.ts';
import { compileCourse, compileMemory } from '../../src/course/compile.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import { pathOf, withMedia, withText } from './fixtures.ts';
import { readCourseFolder } from '../../src/tools/files.ts';
import { translatedInto } from './translated.ts';

const folder = readCourseFolder(pathOf('small')) ?? { texts: {}, media: {} };
const glossary = '{ "terms": [{ "id": "slow", "term": "慢", "means": "不快" }] }';
const course = translatedInto(withText(folder, 'glossary.json', glossary), 'en', (source) => `‹${source}›`);
const scripts = Object.keys(course.texts).filter((file) => file.endsWith('.json'));

/** What an author does to a folder: a piece of a file becomes another, a file goes, comes back, or is copied; a picture changes. */
type Edit = (now: CourseFolder) => CourseFolder;

const pieces = ['"', ',', '{', '欢迎', '{{brand}}', '{{brnd}}', '"en"', '"angry"', '"pan"', 'right', '慢', '7', ' ', 'hello', 'feedback'];
const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const file = fc.constantFrom(...scripts);

const replaced = fc.tuple(file, at, fc.nat(3), fc.constantFrom('', ...pieces)).map(([name, where, length, piece]): Edit => (now) => {
  const text = now.texts[name] ?? '';
  const from = Math.floor(where * text.length);
  return withText(now, name, text.slice(0, from) + piece + text.slice(from + length));
});
const renamed = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces), file).map(
  ([from, to, name]): Edit =>
    (now) =>
      withText(
        now,
        name,
        (now.texts[name] ?? '').replace(from, () => to),
      ),
);
const gone = file.map(
  (name): Edit =>
    (now) =>
      withText(now, name, undefined),
);
const back = file.map(
  (name): Edit =>
    (now) =>
      withText(now, name, course.texts[name]),
);
const copied = fc.tuple(file, fc.constantFrom('basics/copy.json', 'test/car.json', 'translations/en/slides/copy.json')).map(
  ([from, to]): Edit =>
    (now) =>
      withText(now, to, now.texts[from]),
);
const picture = fc.constantFrom('basics/hello.mp3', 'basics/Car Front.svg', 'basics/new.png').chain((name) =>
  fc.option(fc.uint8Array({ maxLength: 12 })).map(
    (bytes): Edit =>
      (now) =>
        withMedia(now, name, bytes ?? undefined),
  ),
);
const edits = fc.array(fc.oneof({ weight: 3, arbitrary: replaced }, renamed, gone, { weight: 4, arbitrary: back }, copied, picture), {
  minLength: 1,
  maxLength: 12,
});

/** Everything a check says, without the functions in it. */
const said = ({ problems, findings, proofs, authored }: CheckedCourse): unknown =>
  JSON.parse(JSON.stringify({ problems, findings, proofs, authored: authored ?? null }));

test('a check that remembers says what one afresh says, after any edits', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const [memory, compiled] = [checkMemory(), compileMemory()];
      const draw = () => new Uint8Array();
      let now = course;
      checkCourse(now, 'en', memory);
      for (const edit of all) {
        now = edit(now);
        const [kept, afresh] = [checkCourse(now, 'en', memory), checkCourse(now, 'en')];
        expect(said(kept)).toEqual(said(afresh));
        if (kept.authored && afresh.authored)
          expect(compileCourse(kept.authored, draw, compiled)).toEqual(compileCourse(afresh.authored, draw));
      }
    }),
    { numRuns: 25 },
  );
});

test('the course that is edited is sound to begin with', () => {
  expect(checkCourse(course, 'en').authored?.translations.map(({ locale }) => locale)).toEqual(['en']);
});
