import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { translationMark } from '../../src/course/translation/exchange-mark.ts';
import { csvOf, readCsv } from '../../src/course/translation/csv.ts';
import { notedSegments } from '../../src/course/translation/exchange-notes.ts';
import type { NotedSegment } from '../../src/course/translation/exchange.ts';
import { importSegments } from '../../src/course/translation/import.ts';
import { readXliff } from '../../src/course/translation/xliff-read.ts';
import { xliffOf } from '../../src/course/translation/xliff.ts';
import { fixture } from './fixtures.ts';
import { hostileText } from './hostile-texts.ts';
import { schemaBeside } from './translated.ts';
import { xliffFaults } from './xliff-schema.ts';

const formats = [
  ['XLIFF', xliffOf, readXliff],
  ['CSV', csvOf, readCsv],
] as const;

const hostileSegment = fc
  .record({
    field: fc.constantFrom('title', 'points.1.body', 'scenes.a.replies.b.text'),
    form: fc.constantFrom('line', 'text', 'plain', 'words'),
    source: hostileText,
    target: hostileText,
    state: fc.constantFrom('translated', 'needs-review', 'new'),
    notes: fc.array(hostileText, { maxLength: 2 }),
  } as const)
  .map((segment): NotedSegment => ({ ...segment, file: 'm1/a.json', id: `m1/a.json#${segment.field}`, path: [] }));
const segmentsOf = fc.uniqueArray(hostileSegment, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });

describe.each(formats)('%s', (name, write, read) => {
  it('gives back what was written, whatever the texts are', () => {
    const inTable = (text: string) => (name === 'CSV' ? text.replace(/\r\n?/g, '\n') : text);
    fc.assert(
      fc.property(segmentsOf, (segments) => {
        const { locale, segments: back, faults } = read(write({ source: 'zh-CN', locale: 'ko', segments }));
        expect({ locale, faults }).toEqual({ locale: 'ko', faults: [] });
        expect(back).toEqual(
          segments.map(({ file, field, source, target, state }) => ({
            file,
            field,
            source: inTable(source),
            target: inTable(target),
            done: state === 'translated',
            mark: translationMark(target),
            line: expect.any(Number),
          })),
        );
      }),
      { numRuns: 400 },
    );
  });

  it.each(['en', 'ko'])('takes the shipped course to %s and back without a change', (locale) => {
    const folder = fixture('../../course');
    const told = { name: 'course', language: 'en', schemaFor: schemaBeside } as const;
    const back = read(write({ source: 'zh-CN', locale, segments: notedSegments(folder, locale) }));
    expect(importSegments(folder, locale, back, told)).toEqual({
      files: {},
      taken: [],
      unchanged: back.segments.length,
      empty: 0,
      older: 0,
      replaced: 0,
      absent: [],
      warnings: [],
      rejected: [],
    });
    expect(back.segments.length).toBeGreaterThan(3000);
    const translated = Object.entries(folder.texts).filter(([file]) => file.startsWith(`translations/${locale}/`));
    const untranslated: CourseFolder = {
      ...folder,
      texts: Object.fromEntries(Object.entries(folder.texts).filter(([file]) => !file.startsWith(`translations/${locale}/`))),
    };
    const { files, rejected } = importSegments(untranslated, locale, back, told);
    expect(rejected.map(({ path, what }) => `${path} ${what}`)).toEqual([]);
    const written = Object.fromEntries(translated.filter(([file]) => Object.hasOwn(files, file)));
    expect(Object.keys(files).length).toBeGreaterThan(80);
    const glossary = `translations/${locale}/glossary.json`;
    expect({ ...files, [glossary]: '' }).toEqual({ ...written, [glossary]: '' });
    expect(JSON.parse(files[glossary] ?? '')).toEqual(JSON.parse(written[glossary] ?? ''));
  });
});

describe('XLIFF', () => {
  it('is as the standard has it, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(segmentsOf, async (segments) => {
        expect(await xliffFaults(xliffOf({ source: 'zh-CN', locale: 'ko', segments }))).toEqual([]);
      }),
      { numRuns: 5 },
    );
    expect(await xliffFaults(xliffOf({ source: 'zh-CN', locale: 'ko', segments: notedSegments(fixture('../../course'), 'ko') }))).toEqual(
      [],
    );
    const twice = notedSegments(fixture('small'), 'ko').slice(0, 1);
    expect(await xliffFaults(xliffOf({ source: 'zh-CN', locale: 'ko', segments: [...twice, ...twice] }))).not.toEqual([]);
  });
});
