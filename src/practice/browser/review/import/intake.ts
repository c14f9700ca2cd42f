import type { Named } from '../../../../review/import/outcome.ts';
import type { Person, RecordedAttempt } from '../../../../review/records.ts';

/** What came of records that were taken in: how many attempts or people were new, changed, or known as they are. */
export interface Taken {
  added: number;
  changed: number;
  unchanged: number;
}

/** How far the work is, and whether it is still wanted. */
export interface Work {
  /** Called with 0 to 1. */
  progress(share: number): void;
  signal: AbortSignal;
}

/** Where the records of a report go. Taking in the same ones twice changes nothing. */
export interface Intake {
  /** Whether they stay on the reader's computer. */
  isHere: boolean;
  /** Files that were dropped while another view was looked at; each is given but once. */
  dropped?(): readonly File[];
  /** Attempts, and those of the people in them whose names the report tells. */
  takeAttempts(attempts: readonly RecordedAttempt[], named: readonly Named[], work: Work): Promise<Taken>;
  /** With `replace` nobody else is on the roster afterwards. */
  takeRoster(people: readonly Person[], replace: boolean, work: Work): Promise<Taken>;
}
