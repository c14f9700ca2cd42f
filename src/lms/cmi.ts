import type { Launch } from './port.ts';

/** Whether an element belongs to a part an LMS need not have: refusing it is no failure. */
export const isOptional = (element: string) => /^cmi\.(interactions|objectives)\./.test(element);

/** Whether an element tells the status or the score of the whole course. */
export const isResult = (element: string) =>
  /^cmi\.(?:core\.)?(?:lesson_status|completion_status|success_status|score\.(?:raw|scaled))$/.test(element);

/** Whether an element holds the save text. */
export const isState = (element: string) => element === 'cmi.suspend_data';

/** Whether a change of the element alone is no reason to commit. */
export const isClock = (element: string) => element.endsWith('session_time');

type Read = (element: string) => string;

/** How many interactions the LMS holds; none where it does not say. */
export function decisionsIn(read: Read): number | undefined {
  const count = read('cmi.interactions._count');
  return /^\d+$/.test(count) ? Number(count) : undefined;
}

/** The ids of the objectives the LMS holds, by index; an LMS may have some of its own. */
export function objectivesIn(read: Read): readonly string[] {
  const count = read('cmi.objectives._count');
  const size = /^\d{1,3}$/.test(count) ? Number(count) : 0;
  return Array.from({ length: size }, (_, index) => read(`cmi.objectives.${index}.id`));
}

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
