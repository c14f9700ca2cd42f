import type { Commit } from './commit.ts';
import type { Elements } from './elements.ts';

/** A commit as it came in; the token is in the body where no header can be sent. */
export type CommitBody = Commit & { token?: string };

/** Reads a commit from text; nothing when it is none. */
export function readCommit(text: string): CommitBody | undefined {
  const body = parse(text);
  if (!isRecord(body)) return undefined;
  const { sequence, closing, elements, token } = body;
  if (!isSequence(sequence) || !isElements(elements)) return undefined;
  return { sequence, closing: closing === true, elements: storable(elements), ...(typeof token === 'string' && { token }) };
}

/** Reads the JSON of a request; nothing where it is no JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSequence = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31;

const isElements = (value: unknown): value is Elements =>
  isRecord(value) && Object.entries(value).every(([name, one]) => /^cmi\.[a-z0-9_.]{1,120}$/.test(name) && typeof one === 'string');

/** PostgreSQL stores neither the character 0 nor half a character. */
function storable(elements: Elements): Elements {
  const clean = (value: string) => Buffer.from(value).toString().replaceAll('\0', '\uFFFD');
  return Object.fromEntries(Object.entries(elements).map(([name, value]) => [name, clean(value)]));
}
