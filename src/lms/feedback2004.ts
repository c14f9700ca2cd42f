import type { Report } from '../core/kind.ts';
import { words } from './cmi.ts';

type Type = Report['type'];

/** What was answered and what is right, in SCORM 2004's spelling (RTE 4th Edition, 4.2.9.1 and 4.2.9.2). */
export interface Feedback {
  type: Type;
  /** None where nothing was answered. */
  response: string | undefined;
  /** The right responses, each but once, and no more than every LMS takes. */
  patterns: readonly string[];
}

/** How a report's replies are spelled. A number that LMSs refuse is told as words. */
export function feedback2004({ type: asked, given, correct, also = [] }: Report): Feedback {
  const type = asked === 'numeric' && ![...given, ...correct, ...also].every(isNumber) ? 'fill-in' : asked;
  const spelled = (ids: readonly string[]) => ids.map(spellings[type]).join('[,]');
  const pattern = (ids: readonly string[]) => (type === 'numeric' ? `${spelled(ids)}[:]${spelled(ids)}` : spelled(ids));
  const rights = [correct, ...also.map((one) => [one])].filter((ids) => ids.length > 0);
  return {
    type,
    response: given.length > 0 ? spelled(given) : undefined,
    patterns: [...new Set(rights.map(pattern))].slice(0, mostPatterns[type]),
  };
}

/** Free words of which no LMS takes the beginning for the tag of a language. */
export const plain = (text: string, most: number) => words(text.startsWith('{') ? ` ${text}` : text, most);

/** Plain digits, no more of them than Moodle takes. */
const isNumber = (text: string) => /^-?\d{1,5}(\.\d{1,7})?$/.test(text);

/** Ids as every LMS takes them: letters, digits and `_`. */
const short = (id: string) => id.replaceAll('-', '_');

const spellings = {
  choice: short,
  likert: short,
  sequencing: short,
  matching: (pair) => short(pair).replace('.', '[.]'),
  numeric: (number) => number,
  'fill-in': (text) => `{lang=und}${plain(text.replaceAll('[,]', ', '), 240)}`,
} satisfies Record<Type, (reply: string) => string>;

const mostPatterns = { choice: 10, likert: 1, sequencing: 5, matching: 5, numeric: 1, 'fill-in': 5 } satisfies Record<Type, number>;
