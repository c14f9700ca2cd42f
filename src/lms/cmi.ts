import type { Launch } from './port.ts';

/** Whether the answers, the status and the score are safe without an element, or the LMS need not have it: refusing it is no failure. */
export const isOptional = (element: string) =>
  /^cmi\.(?:(?:interactions|objectives)\.|progress_measure|.*(?:location|session_time|score\.(?:min|max))$)/.test(element);

/** The score an element is a part of, as far as its point; the element itself where it is of none. */
export const scoreOf = (element: string) => /^.*\bscore\./.exec(element)?.[0] ?? element;

/** Whether an element holds the save text. */
export const isState = (element: string) => element === 'cmi.suspend_data';

/** Whether an element begins an objective. */
export const isObjectiveId = (element: string) => /^cmi\.objectives\.\d+\.id$/.test(element);

/** Whether a change of the element alone is no reason to commit. */
export const isClock = (element: string) => element.endsWith('session_time');

type Read = (element: string) => string;

/** How many interactions the LMS holds; none where it does not say. */
export function decisionsIn(read: Read): number | undefined {
  const count = read('cmi.interactions._count');
  return /^\d+$/.test(count) ? Number(count) : undefined;
}

/**
 * The ids of the objectives the LMS holds, by index, an empty one where it lost one; none where it does not count them:
 * it could not be known which index is free.
 */
export function objectivesIn(read: Read): readonly string[] | undefined {
  const count = read('cmi.objectives._count');
  if (!/^\d{1,3}$/.test(count)) return undefined;
  const ids: string[] = [];
  let left = Number(count);
  for (let index = 0; left > 0 && index < Number(count) + mostLost; index += 1) {
    const id = read(`cmi.objectives.${index}.id`);
    ids.push(id);
    if (id !== '') left -= 1;
  }
  return ids;
}

/** How many objectives an LMS may have lost between others. */
const mostLost = 8;

export function modeOf(text: string): Launch['mode'] {
  return text === 'browse' || text === 'review' ? text : 'normal';
}

/** Free words on one line: at most so many characters, none of them a control character or half a pair. */
export function words(text: string, most: number): string {
  let fitting = '';
  for (const character of text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')) {
    if (fitting.length + character.length > most) break;
    fitting += character;
  }
  return fitting;
}

/** A number of digits at least, with zeros before it. */
export const padded = (value: number, width = 2) => String(Math.floor(value)).padStart(width, '0');

/** What SCORM 1.2 calls a reply: one character for its place. */
export const letterOf = (position: number) => 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(position);
