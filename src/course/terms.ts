import type { Block, Inline, Line, Text } from '../core/text.ts';
import type { Term } from './glossary.schema.ts';

/** Fields that hold running text: nothing in them is pressed. */
const running = new Set(['lead', 'body', 'after', 'text']);

/** Parts of a slide that stand beside its text. */
const apart = new Set(['narration', 'aside']);

/** A slide whose running texts carry the words of the glossary as terms, each where it comes first. */
export function withTerms<S extends object>(slide: S, terms: readonly Term[]): S {
  const left = patternsOf(terms);
  const met = new Set<string>();
  const marked = (line: Line): Line => line.flatMap((piece) => (typeof piece === 'string' ? split(piece) : [piece]));
  const split = (words: string): readonly Inline[] => {
    const found = left.find((one) => !met.has(one.id) && one.pattern.test(words));
    const hit = found?.pattern.exec(words);
    if (!found || !hit) return [words];
    met.add(found.id);
    const [before, after] = [words.slice(0, hit.index), words.slice(hit.index + hit[0].length)];
    return [...(before ? split(before) : []), { term: found.id, words: hit[0] }, ...(after ? split(after) : [])];
  };
  const block = (one: Block): Block => {
    if ('p' in one) return { p: marked(one.p) };
    return 'ul' in one ? { ul: one.ul.map(marked) } : { ol: one.ol.map(marked) };
  };
  return mapped(slide, (text) => text.map(block));
}

interface TermPattern {
  id: string;
  length: number;
  pattern: RegExp;
}

const patterns = new WeakMap<readonly Term[], readonly TermPattern[]>();

/** The words of a glossary, the longest first; made once, since every slide of a course asks for them. */
function patternsOf(terms: readonly Term[]): readonly TermPattern[] {
  const made =
    patterns.get(terms) ??
    terms
      .flatMap(({ id, term, also }) => [term, ...also].map((words) => ({ id, length: words.length, pattern: patternOf(words) })))
      .sort((a, b) => b.length - a.length);
  patterns.set(terms, made);
  return made;
}

/** Latin words are found whole, and at the start of a sentence too; Chinese and Korean ones wherever they stand. */
function patternOf(words: string): RegExp {
  const plain = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^[\p{Script=Latin}\d]/u.test(words) ? new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'iu') : new RegExp(plain, 'u');
}

function mapped<T extends object>(value: T, change: (text: Text) => Text): T {
  const copy = { ...value };
  for (const [name, part] of Object.entries(value)) Object.assign(copy, { [name]: changed(name, part, change) });
  return copy;
}

function changed(name: string, part: unknown, change: (text: Text) => Text): unknown {
  if (running.has(name) && isText(part)) return change(part);
  if (Array.isArray(part)) return part.map((one: unknown) => (isPlainObject(one) ? mapped(one, change) : one));
  return !apart.has(name) && isPlainObject(part) ? mapped(part, change) : part;
}

const isPlainObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is Text =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one: unknown) => isPlainObject(one) && ('p' in one || 'ul' in one || 'ol' in one));
