import type { Values } from '../check-messages.ts';
import { overlong, longestFeedback, longestScreen, longestTitle, type Most } from '../learning-texts.ts';
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

/** What holds for the text at a path; the title of a slide or of the course is short in words, too. */
function limitsOf(path: Path): readonly (number | Most)[] {
  const name = path.filter((part) => typeof part === 'string').at(-1);
  const limit = name !== undefined && Object.hasOwn(limits, name) ? limits[name] : undefined;
  if (limit === undefined) return [];
  return name === 'title' && path.length === 1 ? [limit, longestTitle] : [limit];
}

/** How long the text at a path may be, in words for a translator. */
export function limitNote(path: Path): string | undefined {
  const notes = limitsOf(path).map((limit) =>
    typeof limit === 'number'
      ? `At most ${limit} letters; a Chinese, Japanese or Korean character counts as two`
      : `At most ${limit.words} words, or ${limit.characters} Chinese characters`,
  );
  return notes.length > 0 ? notes.join('. ') : undefined;
}

/** By how much a text is over the limit of its path, as learners read it. */
export function overLimit(path: Path, text: string, { locale, variables = {} }: Target): Values | undefined {
  const all = limitsOf(path);
  if (all.length === 0) return undefined;
  const read = text.includes('{{') ? withVariables(text, variables, locale) : text;
  return all.map((limit) => (typeof limit === 'number' ? tooWide(read, limit) : overlong(read, limit))).find((one) => one !== undefined);
}

const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/gu;

function tooWide(text: string, limit: number): Values | undefined {
  const letters = text.normalize('NFC').replace(/\p{M}|\*/gu, '');
  const found = [...letters].length + (letters.match(wide)?.length ?? 0);
  return found > limit ? { found, limit, unit: 'letters' } : undefined;
}
