import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { csvOf, readCsv } from '../../src/course/translation/csv.ts';
import { translationMark } from '../../src/course/translation/exchange-mark.ts';
import { notedSegments } from '../../src/course/translation/exchange-notes.ts';
import { lines, sameText } from '../../src/course/translation/exchange-read.ts';
import { segmentId } from '../../src/course/translation/exchange.ts';
import { importSegments } from '../../src/course/translation/import.ts';
import { readXliff } from '../../src/course/translation/xliff-read.ts';
import { xliffOf } from '../../src/course/translation/xliff.ts';
import { csvDamages, xliffDamages, type Damage } from './damages.ts';
import { fixture, problemsOf, withText } from './fixtures.ts';
import { hostileText } from './hostile-texts.ts';
import { schemaBeside, translatedInto } from './translated.ts';

const glossary = '{ "terms": [{ "id": "slow", "term": "慢慢", "also": ["慢"], "means": "不快" }] }';
const english = translatedInto(withText(fixture('small'), 'glossary.json', glossary), 'en', (text) => `‹é ${text}›`);
const segments = notedSegments(english, 'en');
const exchange = { source: 'zh-CN', locale: 'en', segments };

const changes = (damages: Readonly<Record<string, Damage>>) =>
  fc.array(
    fc.record({
      name: fc.constantFrom(...Object.keys(damages)),
      at: fc.nat(),
      words: fc.oneof(hostileText, fc.constantFrom('Hello', 'Wait 20 minutes', '{{brand}} **now**', '{{brandd}}', '', ' | ')),
    }),
    { minLength: 1, maxLength: 6 },
  );

const imported = (folder: CourseFolder, file: string) => {
  const read = file.trimStart().startsWith('<') ? readXliff(file.trimStart()) : readCsv(file);
  return { read, ...importSegments(folder, 'en', read, { name: 'back', language: 'en', schemaFor: schemaBeside }) };
};

const linesOf = (folder: CourseFolder, taken: readonly string[]) =>
  Object.entries(folder.texts).map(([file, text]) => {
    const own = taken.filter((id) => file.endsWith(`/${(id.split('#')[0] ?? '').split('/').at(-1)}`)).map((id) => id.split('#')[1]);
    return [file, text.split('\n').filter((line) => !own.some((field) => line.startsWith(`  "${field}":`)))];
  });

describe.each([
  ['CSV', csvOf(exchange), csvDamages],
  ['XLIFF', xliffOf(exchange), xliffDamages],
] as const)('%s, however it was damaged', (_, file, damages) => {
  const run = (check: (back: string) => void, numRuns = 150) =>
    fc.assert(
      fc.property(changes(damages), (some) =>
        check(some.reduce((text, { name, at, words }) => damages[name]?.(text, at, words) ?? text, file)),
      ),
      { numRuns },
    );
  const after = (files: Readonly<Record<string, string>>) => ({ ...english, texts: { ...english.texts, ...files } });

  it('brings nothing into the course that is wrong', () => {
    run((back) => {
      const errors = problemsOf(after(imported(english, back).files)).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    }, 50);
  });

  it('is told of where it was not taken, with its place', () => {
    run((back) => {
      const { read, files, rejected, absent } = imported(english, back);
      const now = new Map(notedSegments(after(files), 'en').map(({ id, target }) => [id, target]));
      const found = read.segments.map((one) => ({ ...one, id: segmentId(one.file, one.field) }));
      for (const { id, target, mark, fault } of found) {
        if (!fault && (lines(target) === '' || mark === translationMark(target) || sameText(now.get(id) ?? '', target))) continue;
        expect(rejected.map(({ path }) => path)).toContain(id);
      }
      for (const { line, column, what, advice } of rejected) {
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(back.split(/\r\n?|\n/).length);
        expect(what && advice).toBeTruthy();
      }
      const told = [...found.map(({ id }) => id), ...absent];
      expect(segments.map(({ id }) => id).filter((id) => !told.includes(id) && rejected.length === 0)).toEqual([]);
    });
  });

  it('leaves what was not taken byte for byte', () => {
    run((back) => {
      const { files, taken } = imported(english, back);
      expect(linesOf(after(files), taken)).toEqual(linesOf(english, taken));
    });
  });

  it('is the same when it is imported again', () => {
    run((back) => {
      const { files, rejected, absent } = imported(english, back);
      const again = imported(after(files), back);
      expect({ files: again.files, taken: again.taken, absent: again.absent }).toEqual({ files: {}, taken: [], absent });
      expect(again.rejected).toEqual(rejected);
    });
  });
});
