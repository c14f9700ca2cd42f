import type { Person } from '../records.ts';
import { isWhole } from './cells.ts';
import { namedReader } from './generic.ts';
import { guessMapping, placed } from './mapping.ts';
import { noting } from './notes.ts';
import { refused, type Refused, type Rejected, type ReportFile, type Watch } from './outcome.ts';
import { contentOf, tableIn } from './table.ts';
import type { ImportMessage } from './messages.ts';

/** Who is on a roster. */
export interface Roster {
  kind: 'roster';
  people: readonly Person[];
  rejected: readonly Rejected[];
  notes: readonly ImportMessage[];
}

/** Reads a roster: learner (or e-mail, or name alone), name, dealer, region and due date, by headings in English, Chinese or Korean. */
export async function readRoster(file: Pick<ReportFile, 'bytes'>, watch?: Watch): Promise<Roster | Refused> {
  const table = await tableIn(contentOf(file.bytes));
  if (table.kind === 'refused') return table;
  const { at } = placed(guessMapping(table.headings), table.headings);
  if (at.learner === undefined && at.name === undefined) return refused('import.rosterHeadings');
  const notes = noting();
  if (table.damaged) notes.say('import.damaged');
  const nameIn = namedReader(at, notes);
  const people = new Map<string, { line: number; person: Person }>();
  const isComplete = await table.each((row) => {
    const named = isWhole(row, table.headings.length, notes) ? nameIn(row) : undefined;
    if (!named) return;
    const known = people.get(named.learner);
    if (known) notes.reject(row.line, 'import.twiceOnRoster', { line: known.line });
    else people.set(named.learner, { line: row.line, person: { dealer: '', region: '', ...named } });
  }, watch);
  if (!isComplete) return refused('import.stopped');
  return { kind: 'roster', people: [...people.values()].map(({ person }) => person), rejected: notes.rejected(), notes: notes.said() };
}
