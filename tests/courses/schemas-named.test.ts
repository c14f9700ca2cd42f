import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkCourse } from '../../src/course/check.ts';
import { readCourseFolder } from '../../src/tools/files.ts';
import { mendFolder } from '../../src/tools/mend-folder.ts';
import { pathOf } from './fixtures.ts';
import { run } from './said.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-schemas-'));
afterAll(() => rmSync(folder, { recursive: true }));

let course = '';
let count = 0;
beforeEach(async () => {
  course = join(folder, `course-${(count += 1)}`);
  await run('new', 'course', course);
});

const slide = 'start/start-welcome.json';
const text = (file: string, directory = course) => readFileSync(join(directory, file), 'utf8');
const change = (file: string, from: string | RegExp, to: string) => writeFileSync(join(course, file), text(file).replace(from, to));
const named = (file: string, directory = course): string => JSON.parse(text(file, directory)).$schema;
const problems = (directory = course) => checkCourse(readCourseFolder(directory) ?? { texts: {}, media: {} }, 'en').problems;
const told = (directory = course) =>
  problems(directory).map(({ file, line, column, code, severity }) => `${severity} ${file}:${line}:${column} ${code}`);

describe('the schema that a script names', () => {
  it('is right in a course that “parley new course” wrote', () => expect(told()).toEqual([]));

  it('is asked for in none where course.json names none', () => expect(told(pathOf('small'))).toEqual([]));

  it('is asked for where the others name theirs, and --fix adds it as first line', () => {
    const [right, before] = [named(slide), text(slide)];
    change(slide, /\n.*"\$schema".*/, '');
    expect(told()).toEqual([`warning ${slide}:1:1 schema.missing`]);
    expect(problems()[0]?.advice).toContain(`"$schema": "${right}"`);
    expect(mendFolder(course).map(({ file, mended }) => [file, mended.map(({ code }) => code)])).toEqual([[slide, ['schema.missing']]]);
    expect(text(slide)).toBe(before);
    expect(text(`${slide}.bak`)).not.toContain('$schema');
    expect(told()).toEqual([]);
  });

  it('is told of where it is that of another type', () => {
    const right = named(slide);
    change(slide, 'slides/page.json', 'slides/quiz.json');
    expect(told()).toEqual([`warning ${slide}:2:14 schema.other`]);
    mendFolder(course);
    expect(named(slide)).toBe(right);
  });

  it('is told of where it leads to no file, as in a folder that was moved, and --fix finds it again', () => {
    const moved = join(folder, 'deeper', 'down', 'moved');
    cpSync(course, moved, { recursive: true });
    expect(told(moved)).toEqual(['warning course.json:2:14 schema.nowhere']);
    const fixed = mendFolder(moved);
    expect(fixed.length).toBeGreaterThan(5);
    expect(told(moved)).toEqual([]);
    expect(JSON.parse(readFileSync(resolve(dirname(join(moved, slide)), named(slide, moved)), 'utf8')).$schema).toContain(
      'json-schema.org',
    );
  });

  it('is mended along with slips of the keyboard, and not where it is not certain what was meant', () => {
    change(slide, /\n.*"\$schema".*/, '');
    const broken = text(slide);
    change(slide, '"type":', '"type"：');
    mendFolder(course);
    expect(told()).toEqual([]);
    writeFileSync(join(course, slide), broken.replace('"page"', 'yes'));
    expect(mendFolder(course)).toEqual([]);
  });
});
