import type { Path } from './place.ts';

/** A text of a script with the place it stands at. */
export interface Measured {
  path: Path;
  text: string;
}

/** The body texts of a script, a screen each, and its feedback. */
export function screensIn(value: unknown): { screens: readonly Measured[]; feedback: readonly Measured[] } {
  const all = textsIn(value, []);
  const named = (name: string) => all.filter(({ path }) => path.at(-1) === name);
  const own = all.filter(({ path }) => path.length === 1 && (path[0] === 'lead' || path[0] === 'body'));
  const first = own.at(0);
  const whole = first ? [{ path: first.path, text: own.map(({ text }) => text).join('') }] : [];
  const inner = all.filter(({ path }) => path.length === 3 && (path[2] === 'body' || (path[0] === 'scenes' && path[2] === 'text')));
  return { screens: [...whole, ...inner], feedback: [...named('feedback'), ...named('coaching')] };
}

/** All texts of a script. */
export function textsIn(value: unknown, path: Path = []): readonly Measured[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => textsIn(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => textsIn(item, [...path, name]));
}

/** The most that is read at a time: characters where a text is written in Chinese ones; else words, which in Korean are what stands between spaces. */
export interface Most {
  characters: number;
  words: number;
}

export const longestScreen: Most = { characters: 160, words: 90 };
/** Of a slide's title. */
export const longestTitle: Most = { characters: 18, words: 10 };
export const longestFeedback: Most = { characters: 100, words: 60 };

/** By how much a text is longer than that, in the unit that most of it is written in. */
export function overlong(text: string, most: Most): { found: number; limit: number; unit: keyof Most } | undefined {
  if (text.length <= Math.min(most.characters, 2 * most.words)) return undefined;
  const { characters, words } = wordsIn(text);
  const unit = characters > words ? 'characters' : 'words';
  const found = { characters, words }[unit];
  return found > most[unit] ? { found, limit: most[unit], unit } : undefined;
}

/** How many Han characters a text has, and how many words beside them. */
export function wordsIn(text: string): { characters: number; words: number } {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return { characters, words };
}
