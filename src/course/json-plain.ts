import { deepest } from './json-faults.ts';
import { hasInvisible } from './json-invisible.ts';

/** The value of a text that is JSON without any fault, read the quick way; undefined where the text has to be looked at. */
export function plainJson(text: string): object | undefined {
  if (/[\uFFFD\0]/.test(text) || hasInvisible(text)) return undefined;
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return namesIn(value, 1) === namesWritten(text) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A name that stands twice in an object is lost in reading. */
const namesWritten = (text: string) => [...text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*(:?)/gs)].filter(([, colon]) => colon).length;

/** How many names a value has; no number where it is too deep, or has the one name that no object can have. */
function namesIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > deepest || Object.hasOwn(value, '__proto__')) return Number.NaN;
  const items: readonly unknown[] = Object.values(value);
  return items.reduce<number>((sum, item) => sum + namesIn(item, depth + 1), Array.isArray(value) ? 0 : items.length);
}
