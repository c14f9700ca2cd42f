import type { Decision } from './port.ts';

const types: readonly unknown[] = ['choice', 'sequencing', 'matching', 'fill-in', 'numeric', 'likert'] satisfies Decision['type'][];
const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isTextsOrNothing = (value: unknown) => value === undefined || isTexts(value);

const parts = {
  id: isText,
  type: (value) => types.includes(value),
  given: isTexts,
  correct: isTexts,
  right: (value) => typeof value === 'boolean' || value === 'neutral',
  text: isText,
  also: isTextsOrNothing,
  options: isTextsOrNothing,
  index: isNumber,
  at: isNumber,
  latency: isNumber,
} satisfies Record<keyof Required<Decision>, (value: unknown) => boolean>;

/** Whether something that was read back from storage is a decision. */
export function isDecision(found: unknown): found is Decision {
  if (typeof found !== 'object' || found === null) return false;
  const values = new Map<string, unknown>(Object.entries(found));
  return Object.entries(parts).every(([name, fits]) => fits(values.get(name)));
}
