import type { Values } from '../check-messages.ts';
import { overlong, longestFeedback, longestScreen, type Most } from '../learning-texts.ts';
import type { Path } from '../place.ts';
import { withVariables, type Variables } from '../variables.ts';

/** A language that is translated into, and the words that stand for variables in it. */
export interface Target {
  locale: string;
  variables: Variables | undefined;
}

/** How many letters have room on a line, or how much is read at a time, by the last part of a field's name. */
const limits: Readonly<Record<string, number | Most>> = {
  title: 60,
  name: 60,
  heading: 60,
  high: 60,
  low: 60,
  label: 40,
  open: 30,
  feedback: longestFeedback,
  coaching: longestFeedback,
  lead: longestScreen,
  body: longestScreen,
};

function limitOf(path: Path): number | Most | undefined {
  const name = path.filter((part) => typeof part === 'string').at(-1);
  return name !== undefined && Object.hasOwn(limits, name) ? limits[name] : undefined;
}

/** How long the text at a path may be, in words for a translator. */
export function limitNote(path: Path): string | undefined {
  const limit = limitOf(path);
  if (limit === undefined) return undefined;
  if (typeof limit === 'number') return `At most ${limit} letters; a Chinese, Japanese or Korean character counts as two`;
  return `At most ${limit.words} words, or ${limit.characters} Chinese characters`;
}

/** By how much a text is over the limit of its path, as learners read it. */
export function overLimit(path: Path, text: string, { locale, variables = {} }: Target): Values | undefined {
  const limit = limitOf(path);
  if (limit === undefined) return undefined;
  const read = text.includes('{{') ? withVariables(text, variables, locale) : text;
  return typeof limit === 'number' ? tooWide(read, limit) : overlong(read, limit);
}

const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/gu;

function tooWide(text: string, limit: number): Values | undefined {
  const letters = text.normalize('NFC').replace(/\p{M}|\*/gu, '');
  const found = [...letters].length + (letters.match(wide)?.length ?? 0);
  return found > limit ? { found, limit, unit: 'letters' } : undefined;
}
