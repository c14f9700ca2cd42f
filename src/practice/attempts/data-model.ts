import type { Version } from '../../lms/api.ts';
import { timespan12 } from '../../lms/cmi12.ts';
import { timespan2004 } from '../../lms/cmi2004.ts';
import type { Elements } from './elements.ts';

/** What the LMS itself says at a launch. */
export interface Facts {
  id: string;
  name: string;
  entry: string;
  /** What all launches so far took. */
  seconds: number;
}

/** Where a version of SCORM keeps what an attempt is known by. */
export interface DataModel {
  location: string;
  score: string;
  exit: string;
  sessionTime: string;
  /** The fields of an interaction that hold what was answered, and when. */
  response: string;
  moment: string;
  /** The elements that tell how far an attempt is. */
  statuses: readonly string[];
  /** How far an attempt is, in SCORM 1.2's words; nothing where its elements do not say. */
  statusOf(elements: Elements): string | undefined;
  /** The same of an objective. */
  objectiveStatusOf(elements: Elements, objective: string): string | undefined;
  /** Whether an attempt goes on at the next launch although its session was not suspended. */
  outlivesSessions: boolean;
  elementsOf(facts: Facts): Elements;
}

export const dataModels: Readonly<Record<Version, DataModel>> = {
  '1.2': {
    location: 'cmi.core.lesson_location',
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    response: 'student_response',
    moment: 'time',
    statuses: ['cmi.core.lesson_status'],
    statusOf: (elements) => elements['cmi.core.lesson_status'],
    objectiveStatusOf: (elements, objective) => elements[`${objective}.status`],
    outlivesSessions: true,
    elementsOf: ({ id, name, entry, seconds }) => ({
      'cmi.core.student_id': id,
      'cmi.core.student_name': name,
      'cmi.core.credit': 'credit',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.entry': entry,
      'cmi.core.total_time': timespan12(seconds * 1000),
    }),
  },
  '2004': {
    location: 'cmi.location',
    score: 'cmi.score.raw',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    response: 'learner_response',
    moment: 'timestamp',
    statuses: ['cmi.success_status', 'cmi.completion_status'],
    statusOf: (elements) => joined(elements['cmi.success_status'], elements['cmi.completion_status']),
    objectiveStatusOf: (elements, objective) => joined(elements[`${objective}.success_status`], elements[`${objective}.completion_status`]),
    outlivesSessions: false,
    elementsOf: ({ id, name, entry, seconds }) => ({
      'cmi.learner_id': id,
      'cmi.learner_name': name,
      'cmi.credit': 'credit',
      'cmi.mode': 'normal',
      'cmi.entry': entry,
      'cmi.total_time': timespan2004(seconds * 1000),
    }),
  },
};

/** Success says more than completion. */
function joined(success: string | undefined, completion: string | undefined): string | undefined {
  if (success === 'passed' || success === 'failed') return success;
  return completion === 'unknown' ? undefined : completion;
}

/** A version of SCORM as a request names it: 1.2 where it names none, nothing where there is no such version. */
export function readVersion(given: unknown): Version | undefined {
  if (given === undefined || given === '1.2') return '1.2';
  return given === '2004' ? '2004' : undefined;
}
