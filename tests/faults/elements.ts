import type { Version } from '../../src/lms/api.ts';

/** Elements of both versions' data models that faults are about. */
const elements = {
  state: { '1.2': 'cmi.suspend_data', '2004': 'cmi.suspend_data' },
  place: { '1.2': 'cmi.core.lesson_location', '2004': 'cmi.location' },
  status: { '1.2': 'cmi.core.lesson_status', '2004': 'cmi.completion_status' },
  score: { '1.2': 'cmi.core.score.raw', '2004': 'cmi.score.raw' },
  exit: { '1.2': 'cmi.core.exit', '2004': 'cmi.exit' },
  mode: { '1.2': 'cmi.core.lesson_mode', '2004': 'cmi.mode' },
} as const satisfies Record<string, Record<Version, string>>;

/** An element by what it is for; `counts` are all elements that tell how many records there are. */
export type Part = keyof typeof elements | 'counts';

/** What a version calls a part. */
export const elementOf = (part: keyof typeof elements, version: Version): string => elements[part][version];

/** Whether an element is the part. */
export const isPart = (element: unknown, part: Part, version: Version): boolean =>
  part === 'counts' ? String(element).endsWith('._count') : element === elements[part][version];
