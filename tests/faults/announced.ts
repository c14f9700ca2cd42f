import type { Given } from './given.ts';
import type { Notice, Reading, Receipt } from './sitting.ts';

/** What a learner read in one sitting. */
export interface Read {
  readings: readonly Reading[];
  notices: readonly Notice[];
}

/** Something that told the learner that answers are not in the LMS. */
export interface Announcement {
  words: string;
  at: number;
}

/** What says that the answers on screen are not in the LMS. */
export const warnings: readonly Receipt[] = ['unsaved', 'unkept', 'here', 'readonly'];

/** What says so of a whole sitting, or of those before it. */
const notices: readonly string[] = [
  'notice.browserOnly',
  'told.refused',
  'told.otherTab',
  'notice.readonly',
  'told.foreign',
  'told.damaged',
  'told.anew',
];

/**
 * What told the learner that something given is not in the LMS: while it was on screen or after it was given, and not taken back
 * by a “saved” in the same sitting; or in a later one.
 */
export function announcementOf({ sitting, at }: Given, all: readonly Read[]): Announcement | undefined {
  const { readings, notices: said } = all[sitting] ?? { readings: [], notices: [] };
  const shown = [
    ...readings.flatMap(({ at: from, receipt }, index) =>
      warnings.includes(receipt) ? [{ words: receipt, from, until: readings[index + 1]?.at ?? Infinity }] : [],
    ),
    ...said.flatMap(({ at: from, key }) => (notices.includes(key) ? [{ words: key, from, until: Infinity }] : [])),
  ];
  const claims = readings.filter(({ receipt }) => receipt === 'saved').map((reading) => reading.at);
  const standing = shown.find(({ from, until }) => until > at && !claims.some((claim) => claim >= Math.max(from, at)));
  if (standing) return { words: standing.words, at: Math.max(standing.from, at) };
  const later = all.slice(sitting + 1).flatMap((read) => read.notices);
  const told = later.find(({ at: from, key }) => notices.includes(key) && from >= at);
  return told && { words: told.key, at: told.at };
}
