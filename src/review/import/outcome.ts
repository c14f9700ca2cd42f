import type { Person, RecordedAttempt } from '../records.ts';
import type { Mapping } from './mapping.ts';
import type { ImportKey, ImportMessage } from './messages.ts';

/** A file as it was dropped on the page. */
export interface ReportFile {
  name: string;
  bytes: Uint8Array;
}

/** Who waits for a long import. */
export interface Watch {
  /** Told how far it is, 0 to 1, between slices of work; the next slice waits for it. */
  tell?(share: number): void | Promise<void>;
  /** Asked between slices; an `AbortSignal` will do. */
  signal?: { readonly aborted: boolean };
}

/** A row that could not be taken. */
export interface Rejected {
  /** The row as a spreadsheet counts it, the headings' being 1; of JSON the position of the entry. */
  line: number;
  why: ImportMessage;
}

/** Somebody a report names, and what it says of them beyond that. */
export type Named = Pick<Person, 'learner' | 'name'> & Partial<Person>;

/** There is nothing to take from a file, and why. */
export interface Refused {
  kind: 'refused';
  why: ImportMessage;
}

/** What a file held. The same file always gives the same attempts. */
export interface Imported {
  kind: 'attempts';
  attempts: readonly RecordedAttempt[];
  /** Everyone named, also those who have not begun. */
  people: readonly Named[];
  rejected: readonly Rejected[];
  notes: readonly ImportMessage[];
}

/** The columns' meaning is not known yet: ask, starting from the guess, and import again with what was confirmed. */
export interface MappingNeeded {
  kind: 'mapping needed';
  headings: readonly string[];
  /** The first rows. */
  sample: readonly (readonly string[])[];
  guess: Mapping;
  /** Columns a given mapping names that are not in this file. */
  missing: readonly string[];
}

export type Outcome = Imported | MappingNeeded | Refused;

export const refused = (key: ImportKey, values?: ImportMessage['values']): Refused => ({
  kind: 'refused',
  why: values ? { key, values } : { key },
});
