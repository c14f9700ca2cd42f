import { plainLine, type Inline } from '../core/text.ts';

/** Fields whose words are names for machines, or are met only by who gave a certain reply. */
const unsaid = new Set([
  'id',
  'type',
  'in',
  'of',
  'to',
  'person',
  'mood',
  'file',
  'audio',
  'customer',
  'advisor',
  'layout',
  'screens',
  'verdict',
  'outcome',
  'opening',
  'shows',
  'misses',
  'mustDo',
  'mode',
  'draw',
  'feedback',
  'topic',
  'tone',
  'unit',
  'reply',
  'skill',
  'reaction',
  'coaching',
  'names',
  'endings',
  'variant',
  'asked',
]);

/** Where words were found in a slide. */
export interface Found {
  before: string;
  words: string;
  after: string;
}

/** How much of the sentence is shown around what was found, in characters. */
const around = 24;

/** Everything a compiled slide says to everybody, a line each. */
export function linesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isLine(value)) return [plainLine(value)];
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => (unsaid.has(name) ? [] : linesIn(part)));
}

/** The first place where a slide says the words; upper and lower case are alike. */
export function findIn(slide: unknown, words: string): Found | undefined {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return undefined;
  for (const line of linesIn(slide)) {
    const at = line.toLowerCase().indexOf(wanted);
    if (at < 0) continue;
    const end = at + wanted.length;
    return {
      before: `${at > around ? '…' : ''}${line.slice(Math.max(0, at - around), at)}`,
      words: line.slice(at, end),
      after: `${line.slice(end, end + around)}${line.length > end + around ? '…' : ''}`,
    };
  }
  return undefined;
}

const isLine = (value: unknown): value is readonly Inline[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one: unknown) => typeof one === 'string' || isPiece(one)) &&
  value.some((one) => typeof one === 'string' || isPiece(one));

const isPiece = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ['strong', 'em', 'br', 'term'].some((name) => name in value);
