import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { fixture } from './fixtures.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/coverage.md', import.meta.url)), 'utf8');
const { texts } = fixture('../../course');
const scripts: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(texts).flatMap(([file, text]) =>
    /^[^/]+\/[^/]+\.json$/.test(file) ? [[file.replace(/^.*\/|\.json$/g, ''), JSON.parse(text)]] : [],
  ),
);

/** The rows of the tables: what is asked, the slides, what must be counted, and what must be said. */
const rows = page
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .filter(([, , slides = '']) => slides.startsWith('`'))
  .map(([, asked = '', slides = '', counts = '', says = '']) => ({
    asked,
    slides: quoted(slides),
    counts: quoted(counts),
    says: says.split(';').flatMap((words) => words.trim() || []),
  }));

function quoted(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const at = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** What `slide.list`, `slide.list[group]`, `slide.list.field` or `slide.field` stands for: a number, or the values of a field. */
function valueOf(term: string): number | readonly unknown[] {
  const [, id = '', name = '', group, field] = /^([\w-]+)\.(\w+)(?:\[([\w-]+)\])?(?:\.(\w+))?$/.exec(term) ?? [];
  const value = at(scripts[id], name);
  if (typeof value === 'number') return value;
  if (!Array.isArray(value)) throw new Error(`${term}: no such list`);
  if (field) return value.map((one: unknown) => at(one, field));
  return group ? value.filter((one: unknown) => at(one, 'in') === group || at(one, group) === true).length : value.length;
}

const sum = (terms: string) =>
  terms.split('+').reduce((total, term) => {
    const value = valueOf(term);
    if (typeof value !== 'number') throw new Error(`${term} is no number`);
    return total + value;
  }, 0);

describe('the course covers its brief', () => {
  test('the tables can be read', () => expect(rows.length).toBeGreaterThan(50));

  test.each(rows)('$asked', ({ slides, counts, says }) => {
    expect(slides.filter((id) => !Object.hasOwn(scripts, id))).toEqual([]);
    for (const count of counts) {
      const [, terms = '', sign = '', number = ''] = /^(.+?)(>?=)(.+)$/.exec(count) ?? [];
      if (/^[\w-]+\.\w+\.\w+$/.test(terms)) expect([count, valueOf(terms)]).toEqual([count, number.split(',').map(Number)]);
      else if (sign === '=') expect([count, sum(terms)]).toEqual([count, Number(number)]);
      else expect(sum(terms)).toBeGreaterThanOrEqual(Number(number));
    }
    const said = slides.map((id) => JSON.stringify(scripts[id]).replaceAll('**', '')).join('\n');
    for (const words of says) expect(said).toContain(words);
  });

  test('every slide of the course has its place in a table, and each section ends with an action', () => {
    const named = new Set(rows.flatMap(({ slides }) => slides));
    const others = Object.keys(scripts).filter((id) => !named.has(id));
    expect(others.filter((id) => at(scripts[id], 'type') !== 'pledge')).toEqual([]);
    const sections: readonly unknown[] = JSON.parse(texts['course.json'] ?? '').sections;
    for (const section of sections.slice(0, -1)) {
      const slides = at(section, 'slides');
      expect(Array.isArray(slides) && at(scripts[String(slides.at(-1))], 'type')).toBe('pledge');
    }
  });
});
