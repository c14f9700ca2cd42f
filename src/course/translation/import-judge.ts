import { valueAt } from '../check-values.ts';
import { courseSketch } from '../course.schema.ts';
import type { Finding } from '../finding.ts';
import type { CourseFolder } from '../folder.ts';
import { translationMark } from './exchange-mark.ts';
import { lines, sameText, type ReadSegment } from './exchange-read.ts';
import { segmentId, segmentsIn, type Segment } from './exchange.ts';
import { segmentFaults } from './import-faults.ts';
import type { TranslationFile } from './import-write.ts';

export type Fault = Pick<Finding, 'code' | 'values'>;

/** What becomes of a segment: it is new or changed, as it was, not translated, older than what the course has, or cannot be taken. */
export type Judged =
  | { is: 'taken'; segment: Segment; file: TranslationFile; text: string }
  | { is: 'unchanged' | 'empty' | 'older' }
  | { is: 'rejected'; fault: Fault };

/** What an import goes by. */
interface Given {
  folder: CourseFolder;
  locale: string;
  files: readonly TranslationFile[];
  /** Scripts of the course that cannot be read. */
  unreadable: readonly string[];
  /** Whether the file wins where a text was changed both in it and in the course. */
  overwrite: boolean;
}

/** Judges the segments of a file, one after the other: of two translations of a text the first is taken. */
export function segmentJudge({ folder, locale, files, unreadable, overwrite }: Given): (one: ReadSegment) => Judged {
  const segments = files.flatMap((file) => segmentsIn(folder, locale, file.script).map((segment) => ({ segment, file })));
  const known = new Map(segments.map((one) => [one.segment.id, one]));
  const course = files.find(({ script }) => script.source.is === 'course')?.script.value;
  const { variables } = courseSketch.parse({ variables: valueAt(course, ['variables']) });
  const seen = new Map<string, string>();
  return (one) => {
    const id = segmentId(one.file, one.field);
    const reject = (fault: Fault): Judged => ({ is: 'rejected', fault });
    const found = known.get(id);
    if (one.fault) return reject(one.fault);
    if (unreadable.includes(one.file)) return reject({ code: 'exchange.file', values: { found: one.file } });
    if (!found) return reject({ code: 'exchange.unknown', values: { found: id } });
    const text = lines(one.target);
    if (text === '') return { is: 'empty' };
    if ((seen.get(id) ?? text) !== text) return reject({ code: 'exchange.twice', values: { found: id } });
    seen.set(id, text);
    if (isAsItWas(found.segment, one)) return { is: 'unchanged' };
    const isCorrected = correctedSince(found.segment, one);
    if (isCorrected && one.mark === translationMark(text)) return { is: 'older' };
    if (found.file.isBroken) return reject({ code: 'exchange.file', values: { found: found.file.path } });
    const [fault] = segmentFaults(found.segment, one, variables, locale);
    if (fault) return reject(fault);
    if (isCorrected && !overwrite) return reject({ code: 'exchange.corrected', values: { found: text, right: found.segment.target } });
    return { is: 'taken', ...found, text };
  };
}

/** It is what the course has, and nobody says that a translation of an earlier source still holds. */
const isAsItWas = ({ source, target, state }: Segment, one: ReadSegment) =>
  lines(target) === lines(one.target) && sameText(source, one.source) && (state === 'translated' || !one.done);

/** The course has another translation than the one that the segment was exported with. */
const correctedSince = ({ target }: Segment, { mark, target: text }: ReadSegment) =>
  target !== '' && mark !== undefined && mark !== translationMark(target) && !sameText(target, text);
