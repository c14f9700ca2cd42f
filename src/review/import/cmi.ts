import type { RecordedDecision, Standing } from '../records.ts';
import { rightIn } from './cells.ts';
import { brief } from './clean.ts';
import type { Notes } from './notes.ts';
import { numberOf, secondsOf, standingOf } from './values.ts';

/** What SCORM's elements tell of an attempt, of version 1.2 and of 2004. */
export interface CmiAttempt {
  id: string;
  name: string;
  standing: Standing | undefined;
  score: number | undefined;
  seconds: number | undefined;
  decisions: readonly RecordedDecision[];
}

/** Reads an attempt from SCORM's elements. */
export function cmiAttempt(elements: ReadonlyMap<string, string>, notes: Notes): CmiAttempt {
  const read = (...names: readonly string[]) => brief(names.map((name) => elements.get(name)).find((value) => value?.trim()) ?? '');
  const scaled = numberOf(read('cmi.score.scaled'));
  return {
    id: read('cmi.core.student_id', 'cmi.learner_id'),
    name: read('cmi.core.student_name', 'cmi.learner_name'),
    standing: standingIn(read),
    score: numberOf(read('cmi.core.score.raw', 'cmi.score.raw')) ?? (scaled === undefined ? undefined : Math.round(scaled * 10_000) / 100),
    seconds: secondsIn(read),
    decisions: decisionsIn(elements, notes),
  };
}

type Read = (...names: readonly string[]) => string;

/** Success says more than completion. */
function standingIn(read: Read): Standing | undefined {
  const [success, completion] = [
    standingOf(read('cmi.success_status')),
    standingOf(read('cmi.core.lesson_status', 'cmi.completion_status')),
  ];
  return success === 'passed' || success === 'failed' ? success : completion;
}

/** The total time leaves out the session that is under way. */
function secondsIn(read: Read): number | undefined {
  const [total, session] = [
    secondsOf(read('cmi.core.total_time', 'cmi.total_time')),
    secondsOf(read('cmi.core.session_time', 'cmi.session_time')),
  ];
  return total === undefined ? session : total === 0 ? (session ?? 0) : total;
}

function decisionsIn(elements: ReadonlyMap<string, string>, notes: Notes): readonly RecordedDecision[] {
  const numbers = new Set<number>();
  for (const name of elements.keys()) {
    const [, number] = /^cmi\.interactions\.(\d{1,6})\.id$/.exec(name) ?? [];
    if (number !== undefined) numbers.add(Number(number));
  }
  return [...numbers]
    .sort((one, other) => one - other)
    .flatMap((number): readonly RecordedDecision[] => {
      const read = (name: string) => brief(elements.get(`cmi.interactions.${number}.${name}`) ?? '');
      const right = rightIn(read('result'), notes);
      const seconds = secondsOf(read('latency'));
      if (read('id') === '') return [];
      return [
        {
          interaction: read('id'),
          response: read('student_response') || read('learner_response'),
          ...(right === undefined ? {} : { right }),
          ...(seconds === undefined ? {} : { seconds }),
        },
      ];
    });
}
