import { withoutInvisible } from '../json-invisible.ts';
import type { Finding } from '../finding.ts';

/** What is wrong with how something is written, and where that is known more closely than by its segment. */
export interface ReadFault extends Pick<Finding, 'code' | 'values'> {
  line?: number;
  column?: number;
}

/** A segment as it came back. */
export interface ReadSegment {
  file: string;
  field: string;
  source: string;
  target: string;
  /** Whether it says that nobody needs to look at it again. */
  done: boolean;
  /** The mark of the translation that it was exported with; none in a file that does not tell. */
  mark?: string | undefined;
  /** Where it stands in the file that was read: a line, or a row of the table. */
  line: number;
  /** What is wrong with how it is written. */
  fault?: ReadFault;
}

/** What a translator's file holds. */
export interface ReadExchange {
  /** The language it says that it translates into. */
  locale?: string | undefined;
  segments: readonly ReadSegment[];
  /** What is wrong with the file outside its segments. */
  faults: readonly ReadFault[];
}

/** A text with line breaks as scripts have them, and nothing around it. */
export const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** A text as a script that holds it is read: without signs that cannot be seen, its characters put together in one way. */
export const asRead = (text: string): string => lines(withoutInvisible(text)).normalize('NFC');

/** Whether two texts say the same, however their characters are put together. */
export const sameText = (one: string, other: string): boolean => asRead(one) === asRead(other);
