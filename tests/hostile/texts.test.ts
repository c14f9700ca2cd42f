import { describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { pathText } from '../../src/course/place.ts';
import { problemsOf } from '../courses/fixtures.ts';
import { folderOf, scripts } from './course.ts';
import { markup } from './payloads.ts';
import { survivors } from './survivors.ts';

const all = scripts();
const marked = all.flatMap(({ file, fields }) =>
  fields.filter(({ kind }) => kind !== 'plain').map(({ path }) => `${file} ${pathText(path)} markup.html`),
);

/** What is wrong with a course, whatever its texts are like to learn from, and whatever signs are shown as they stand or are not seen. */
const faultsOf = (folder: CourseFolder) =>
  problemsOf(folder).filter(({ code }) => !code.startsWith('learning.') && code !== 'markup.foreign' && code !== 'json.invisible');

describe('hostile texts', () => {
  it('are tried in every kind of text of every slide type', () => {
    expect(new Set(all.flatMap(({ fields }) => fields.map(({ kind }) => kind)))).toEqual(new Set(['line', 'text', 'plain']));
    expect(marked.length).toBeGreaterThan(150);
    expect(faultsOf(folderOf(all, (text) => text))).toEqual([]);
  });

  it.each(markup)('are told with their places: %s', (payload) => {
    const problems = faultsOf(folderOf(all, (text, { kind }) => (kind === 'plain' ? text : `${text} ${payload}`)));
    expect([...new Set(problems.map(({ file, path, code }) => `${file} ${path} ${code}`))].sort()).toEqual([...marked].sort());
    expect(problems.filter(({ line, column, severity }) => line < 2 || column < 2 || severity !== 'error')).toEqual([]);
  });

  it('are words where they cannot be anything else', () => {
    expect(faultsOf(survivors())).toEqual([]);
  });
});
