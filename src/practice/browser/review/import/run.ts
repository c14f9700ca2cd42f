import type { Dictionary } from '../../../../review/dictionary.ts';
import type { MinutesAhead } from '../../../../review/import/dates.ts';
import { importReport } from '../../../../review/import/import.ts';
import type { Mapping } from '../../../../review/import/mapping.ts';
import type { ImportMessage } from '../../../../review/import/messages.ts';
import { refused, type Imported, type MappingNeeded, type Rejected, type Watch } from '../../../../review/import/outcome.ts';
import { readRoster, type Roster } from '../../../../review/import/roster.ts';
import type { Person } from '../../../../review/records.ts';
import type { Intake, Taken, Work } from './intake.ts';
import type { Mappings } from './mappings.ts';

/** What came of a file. */
export type Result = TakenAttempts | TakenRoster | { is: 'refused'; why: ImportMessage } | Broken<'stopped'> | Broken<'failed'>;

interface Broken<Is> {
  is: Is;
  /** Whether part of it may have been stored. */
  halfway: boolean;
}

interface TakenIn {
  taken: Taken;
  rejected: readonly Rejected[];
  notes: readonly ImportMessage[];
}

interface TakenAttempts extends TakenIn {
  is: 'attempts';
  people: number;
  attempts: number;
  decisions: number;
}

interface TakenRoster extends TakenIn {
  is: 'roster';
  people: readonly Person[];
  /** Nobody else is on the roster. */
  isWhole?: boolean;
}

/** What somebody says a table is: a roster, or a report with these columns; nothing where they would rather not. */
export type Told = 'roster' | Mapping | null;

/** What taking in a file needs. */
export interface Means extends Work {
  dictionary: Dictionary;
  intake: Intake;
  mappings: Mappings;
  /** Asks what a table's columns hold. */
  ask(needed: MappingNeeded): Promise<Told>;
  /** The reader's clock. */
  minutesAhead: MinutesAhead;
}

/** Reads a file, recognises what it is, and takes it in. Never rejects. */
export async function takeFile(file: Pick<File, 'name' | 'arrayBuffer'>, means: Means): Promise<Result> {
  let halfway = false;
  try {
    const found = await read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, means);
    if (found.kind === 'refused')
      return found.why.key === 'import.stopped' ? { is: 'stopped', halfway } : { is: 'refused', why: found.why };
    means.signal.throwIfAborted();
    halfway = !means.intake.isHere;
    return await take(found, { ...means, progress: (share) => means.progress(0.5 + share / 2) });
  } catch (error) {
    if (means.signal.aborted) return { is: 'stopped', halfway };
    console.error(error);
    return { is: 'failed', halfway };
  }
}

async function read(file: { name: string; bytes: Uint8Array }, { dictionary, mappings, ask, minutesAhead, progress, signal }: Means) {
  const watch: Watch = { signal, tell: (share) => (progress(share / 2), breath()) };
  const found = await importReport(file, dictionary, { minutesAhead, ...watch });
  if (found.kind !== 'mapping needed') return found;
  const told = isRoster(found) ? 'roster' : (mappings.find(found.headings) ?? (await ask(found)));
  if (told === null) return refused('import.stopped');
  if (told === 'roster') {
    const roster = await readRoster(file, watch);
    if (roster.kind === 'roster') mappings.keep(found.headings, told);
    return roster;
  }
  mappings.keep(found.headings, told);
  const known = await importReport(file, dictionary, { minutesAhead, mapping: told, ...watch });
  return known.kind === 'mapping needed' ? refused('import.noTable') : known;
}

/** A table that names dealers, regions or due dates, and nothing that was done. */
function isRoster({ guess: { columns } }: MappingNeeded): boolean {
  const { dealer, region, due, interaction, response, score, status, attempt } = columns;
  const isPlaced = [dealer, region, due].some((heading) => heading !== undefined);
  return isPlaced && [interaction, response, score, status, attempt].every((heading) => heading === undefined);
}

async function take(found: Imported | Roster, { intake, ...work }: Means): Promise<Result> {
  const { people, rejected, notes } = found;
  if (found.kind === 'roster')
    return { is: 'roster', people: found.people, taken: await intake.takeRoster(found.people, false, work), rejected, notes };
  const taken = await intake.takeAttempts(found.attempts, people, work);
  const decisions = found.attempts.reduce((sum, one) => sum + one.decisions.length, 0);
  return { is: 'attempts', people: people.length, attempts: found.attempts.length, decisions, taken, rejected, notes };
}

/** Lets the page draw and hear its reader. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));
