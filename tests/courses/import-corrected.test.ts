import { describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { csvOf, readCsv } from '../../src/course/translation/csv.ts';
import { notedSegments } from '../../src/course/translation/exchange-notes.ts';
import { importSegments } from '../../src/course/translation/import.ts';
import { readXliff } from '../../src/course/translation/xliff-read.ts';
import { xliffOf } from '../../src/course/translation/xliff.ts';
import { edited, fixture, withText } from './fixtures.ts';
import { schemaBeside, translatedInto } from './translated.ts';

const english = translatedInto(fixture('small'), 'en', (text) => `‹${text}›`);
const hello = 'translations/en/slides/hello.json';
const exchange = { source: 'zh-CN', locale: 'en', segments: notedSegments(english, 'en') };
const [xliff, csv] = [xliffOf(exchange), csvOf(exchange)];
const total = exchange.segments.length;
const narration = 'basics/hello.json#narration.text';

const corrected = edited(english, hello, '‹大家好。›', 'Good morning all.');
const translated = (file: string) => file.replace('‹大家好。›', 'Hi all.').replace('‹先听›', 'Listen');

const read = (file: string) => (file.startsWith('<') ? readXliff(file) : readCsv(file));
const imported = (folder: CourseFolder, file: string, overwrite = false) =>
  importSegments(folder, 'en', read(file), { name: 'back', language: 'en', overwrite, schemaFor: schemaBeside });

/** Ways in which tools give a file back. */
const tools = [
  ['XLIFF', (file: string) => file],
  ['XLIFF without notes', (file: string) => file.replace(/ *<note.*<\/note>\n/g, '')],
  ['XLIFF without attributes it need not have', (file: string) => file.replace(/ (?:extradata|from)="[^"]*"/g, '')],
  ['CSV', () => csv],
] as const;

describe.each(tools)('a translation that was corrected in the course since the export as %s', (_, through) => {
  const file = through(xliff);

  it('is not written over: told with both texts, and the others are taken', () => {
    const { files, taken, rejected } = imported(corrected, translated(file));
    const { line } = read(file).segments.find(({ field }) => field === 'narration.text') ?? {};
    expect(taken).toEqual(['basics/hello.json#points.1.title']);
    expect(files[hello]).toBe(edited(corrected, hello, '‹先听›', 'Listen').texts[hello]);
    expect(rejected).toMatchObject([
      {
        code: 'exchange.corrected',
        file: 'back',
        line,
        path: narration,
        what: expect.stringMatching(/“Good morning all\.”.*“Hi all\.”/),
        advice: expect.stringContaining('--overwrite'),
      },
    ]);
  });

  it('is written over where that is asked for', () => {
    const { files, rejected } = imported(corrected, translated(file), true);
    expect(rejected).toEqual([]);
    expect(files[hello]).toBe(edited(edited(english, hello, '‹大家好。›', 'Hi all.'), hello, '‹先听›', 'Listen').texts[hello]);
  });

  it.each([false, true])('stays where the file has it as it was exported, with or without overwriting (%s)', (overwrite) => {
    const { files, rejected, older, unchanged } = imported(corrected, file, overwrite);
    expect({ files, rejected, older, unchanged }).toEqual({ files: {}, rejected: [], older: 1, unchanged: total - 1 });
  });

  it('is as it was where the file says the same', () => {
    expect(imported(corrected, file.replace('‹大家好。›', 'Good morning all.'))).toMatchObject({ files: {}, unchanged: total });
  });

  it('is taken again where it was lost', () => {
    expect(imported(withText(english, hello, undefined), file).rejected).toEqual([]);
    expect(imported(withText(english, hello, undefined), file).files[hello]).toBe(english.texts[hello]);
  });

  it('may be told with its characters put together in another way', () => {
    const accented = edited(english, hello, '‹大家好。›', '‹\u00e9›');
    const segments = notedSegments(accented, 'en');
    const again = file.startsWith('<') ? through(xliffOf({ ...exchange, segments })) : csvOf({ ...exchange, segments });
    expect(imported(corrected, again.normalize('NFD'))).toMatchObject({ files: {}, rejected: [], older: 1 });
  });
});

describe('a text that was translated in the course since the export', () => {
  it('is not written over either', () => {
    const untranslated = withText(english, hello, undefined);
    const empty = xliffOf({ ...exchange, segments: notedSegments(untranslated, 'en') });
    const back = empty.replace(
      '<source>大家好。</source>\n        <target state="needs-translation">',
      '<source>大家好。</source>\n        <target>Hi all.',
    );
    expect(imported(english, back)).toMatchObject({ files: {}, rejected: [{ code: 'exchange.corrected', path: narration }] });
  });
});

describe('a file that was exported without marks', () => {
  const old = (file: string) =>
    file
      .replace(/ extradata="[^"]*"/g, '')
      .replace(/ *<note from="parley">.*<\/note>\n/g, '')
      .replace(/,mark(?=\r)|,translation:\w+/g, '');

  it.each([xliff, csv])('is taken as it is, and tells how many it replaced', (file) => {
    expect(old(file)).not.toMatch(/translation:\w{8}/);
    const { files, replaced, rejected } = imported(corrected, translated(old(file)));
    expect({ replaced, rejected }).toEqual({ replaced: 2, rejected: [] });
    expect(files[hello]).toContain('"Hi all."');
  });
});
