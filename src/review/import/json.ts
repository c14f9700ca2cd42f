import type { Dictionary } from '../dictionary.ts';
import type { RecordedDecision } from '../records.ts';
import { momentIn, rightIn } from './cells.ts';
import { brief, learnerOf, longest } from './clean.ts';
import { cmiAttempt } from './cmi.ts';
import type { MinutesAhead } from './dates.ts';
import { elementsIn, isRecord } from './elements.ts';
import type { Gathering } from './gather.ts';
import type { Notes } from './notes.ts';
import { standingOf } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The entries of a JSON report: a list, a list under `attempts`, or one alone; nothing where the text is no JSON. */
export function entriesIn(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    return isRecord(value) && Array.isArray(value['attempts']) ? value['attempts'] : [value];
  } catch {
    return undefined;
  }
}

const text = (fields: Fields, ...names: readonly string[]): string => {
  const found = names
    .map((name) => fields[name])
    .find((value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number');
  return brief(found === undefined ? '' : String(found));
};

const positive = (value: unknown) => (typeof value === 'number' && value >= 0 && value <= 1e9 ? value : undefined);

const ordinal = (fields: Fields, ...names: readonly string[]): number | undefined => {
  const found = text(fields, ...names);
  return /^[1-9]\d{0,5}$/.test(found) ? Number(found) : undefined;
};

/**
 * Reads attempts as `/api/attempts/:id` of the practice LMS tells them, or as SCORM's elements with whoever learnt (`learner`,
 * `name`, `email`) beside them. Which attempt of a learner it is says `number` or `attempt`, else the `id`, so that the files
 * of two attempts stay two.
 */
export function jsonReader({ code }: Dictionary, minutesAhead: MinutesAhead, notes: Notes, gathering: Gathering) {
  return (entry: unknown, line: number): void => {
    if (!isRecord(entry)) return notes.reject(line, 'import.noAttempt');
    const cmi = cmiAttempt(elementsIn(entry), notes);
    const listed = Array.isArray(entry['decisions']) ? decisionsIn(entry['decisions'], notes) : [];
    const standing = standingOf(text(entry, 'status')) ?? cmi.standing;
    const decisions = cmi.decisions.length > 0 ? cmi.decisions : listed;
    const [score, seconds] = [positive(entry['score']) ?? cmi.score, positive(entry['seconds']) ?? cmi.seconds];
    if (standing === undefined && decisions.length === 0 && score === undefined) return notes.reject(line, 'import.noAttempt');
    const name = text(entry, 'name', 'learnerName', 'learner') || cmi.name;
    const learner = learnerOf(text(entry, 'email', 'learner', 'learnerId') || cmi.id || name);
    if (learner === '') return notes.reject(line, 'import.noLearner');
    if (Math.max(learner.length, name.length) > longest) return notes.reject(line, 'import.longName', { most: longest });
    const course = text(entry, 'course');
    if (course !== '' && course !== code) return notes.reject(line, 'import.otherCourse', { example: course.slice(0, 80) });
    if (score !== undefined && (score < 0 || score > 100)) return notes.reject(line, 'import.scoreRange', { value: score });
    gathering.person({ learner, name: name || learner });
    gathering.attempt(line, {
      learner,
      number: ordinal(entry, 'number', 'attempt', 'id'),
      standing,
      score,
      seconds,
      begun: momentIn(text(entry, 'started', 'begun'), minutesAhead, notes),
      seen: momentIn(text(entry, 'updated', 'seen'), minutesAhead, notes),
      decisions,
    });
  };
}

/** The decisions of the practice LMS, in the order they were made. */
function decisionsIn(listed: readonly unknown[], notes: Notes): readonly RecordedDecision[] {
  return listed.filter(isRecord).flatMap((fields): readonly RecordedDecision[] => {
    const interaction = text(fields, 'interaction', 'id');
    if (interaction === '') return [];
    const right = typeof fields['right'] === 'boolean' ? fields['right'] : rightIn(text(fields, 'result'), notes);
    const seconds = positive(fields['latency']) ?? positive(fields['seconds']);
    return [
      {
        interaction,
        response: text(fields, 'response'),
        ...(right === undefined ? {} : { right }),
        ...(seconds === undefined ? {} : { seconds }),
      },
    ];
  });
}
