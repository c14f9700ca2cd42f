import { translationMark } from './exchange-mark.ts';
import { asRead, sameText, type ReadFault, type ReadSegment } from './exchange-read.ts';
import { segmentId, type Segment } from './exchange.ts';
import { isSource, segmentFaults } from './import-faults.ts';
import type { TranslationFile } from './import-write.ts';
import type { Target } from './limits.ts';

/** What becomes of a segment: it is new or changed, as it was, not translated, older than what the course has, or cannot be taken. */
export type Judged =
  | { is: 'taken'; segment: Segment; file: TranslationFile; text: string }
  | { is: 'unchanged' | 'empty' | 'older' }
  | { is: 'rejected'; fault: ReadFault };

/** A text of the course with the file of its translation. */
export interface Known {
  segment: Segment;
  file: TranslationFile;
}

/** What an import goes by. */
interface Given {
  /** The texts of the course, by their ids, and the files of their translations. */
  known: ReadonlyMap<string, Known>;
  into: Target;
  /** Scripts of the course that cannot be read. */
  unreadable: readonly string[];
  /** Whether the file wins where a text was changed both in it and in the course. */
  overwrite: boolean;
}

/** Judges the segments of a file, one after the other: of two translations of a text the first is taken. */
export function segmentJudge({ known, into, unreadable, overwrite }: Given): (one: ReadSegment) => Judged {
  const seen = new Map<string, string>();
  const judged = (one: ReadSegment, id: string, text: string): Judged => {
    const reject = (fault: ReadFault): Judged => ({ is: 'rejected', fault });
    const found = known.get(id);
    if (one.fault) return reject(one.fault);
    if (unreadable.includes(one.file)) return reject({ code: 'exchange.file', values: { found: one.file } });
    if (!found) return reject({ code: 'exchange.unknown', values: { found: id } });
    if (text === '') return { is: 'empty' };
    if ((seen.get(id) ?? text) !== text) return reject({ code: 'exchange.twice', values: { found: id } });
    if (isAsItWas(found.segment, one)) return { is: 'unchanged' };
    const isCorrected = correctedSince(found.segment, one);
    if (isCorrected && one.mark === translationMark(text)) return { is: 'older' };
    if (found.file.isBroken) return reject({ code: 'exchange.file', values: { found: found.file.path } });
    const [fault] = segmentFaults(found.segment, { ...one, target: text }, into);
    if (fault) return reject(fault);
    if (isCorrected && !overwrite) return reject({ code: 'exchange.corrected', values: { found: text, right: found.segment.target } });
    return { is: 'taken', ...found, text };
  };
  return (one) => {
    const [id, text] = [segmentId(one.file, one.field), asRead(one.target)];
    const is = judged(one, id, text);
    if (is.is !== 'rejected' && is.is !== 'empty') seen.set(id, text);
    return is;
  };
}

/** It is what the course has, and nobody says that a translation of an earlier source still holds. */
const isAsItWas = ({ source, target, state }: Segment, one: ReadSegment) =>
  sameText(target, one.target) && isSource(source, one.source) && (state === 'translated' || !one.done);

/** The course has another translation than the one that the segment was exported with. */
const correctedSince = ({ target }: Segment, { mark, target: text }: ReadSegment) =>
  target !== '' && mark !== undefined && mark !== translationMark(target) && !sameText(target, text);
