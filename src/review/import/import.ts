import type { Dictionary } from '../dictionary.ts';
import { utc, type MinutesAhead } from './dates.ts';
import { gathering } from './gather.ts';
import { genericReader } from './generic.ts';
import { entriesIn, jsonReader } from './json.ts';
import { guessMapping, isEnough, placed, type Mapping } from './mapping.ts';
import { moodleReader, moodleReport } from './moodle.ts';
import { noting } from './notes.ts';
import { refused, type Outcome, type ReportFile, type Watch } from './outcome.ts';
import { contentOf, tableIn, type Table } from './table.ts';
import { inSlices } from './workbook.ts';

/** How a file is to be read. */
export interface ImportOptions extends Watch {
  /** What the columns hold, as somebody confirmed it; not asked of reports that are recognised. */
  mapping?: Mapping;
  /** The clock of the LMS, for moments that do not say their zone; UTC where it is not given. */
  minutesAhead?: MinutesAhead;
}

/**
 * Reads a report of an LMS: Moodle's interactions report, any table with a column mapping, or JSON.
 * 1. Bytes become text or a sheet. 2. The report is recognised, refused with advice, or asked about. 3. Its rows are read in
 * slices; those that cannot be are listed. 4. A file of which no decision belongs to the course is refused.
 */
export async function importReport(file: ReportFile, dictionary: Dictionary, options: ImportOptions = {}): Promise<Outcome> {
  const content = contentOf(file.bytes);
  if (content.kind === 'text' && isJson(content.text)) return importJson(content.text, dictionary, options);
  const table = await tableIn(content);
  return table.kind === 'table' ? importTable(table, dictionary, options) : table;
}

/** Whether text begins as an object does, or a list of such. */
const isJson = (text: string) => /^\s*(?:\{|\[\s*[[{\]])/.test(text);

async function importJson(text: string, dictionary: Dictionary, { minutesAhead = utc, ...watch }: ImportOptions): Promise<Outcome> {
  const entries = entriesIn(text);
  if (!entries) return refused('import.brokenJson');
  const notes = noting();
  const gathered = gathering(dictionary, notes);
  const read = jsonReader(dictionary, minutesAhead, notes, gathered);
  const isWhole = await inSlices([...entries.entries()], ([at, entry]) => read(entry, at + 1), watch);
  if (!isWhole) return refused('import.stopped');
  const outcome = gathered.outcome();
  if (outcome.kind === 'refused' && outcome.why.key === 'import.noRows') return refused('import.unknownJson');
  if (outcome.kind === 'refused' || outcome.people.length > 0) return outcome;
  const [other] = outcome.rejected.filter(({ why }) => why.key === 'import.otherCourse');
  return other ? { kind: 'refused', why: other.why } : refused('import.unknownJson');
}

async function importTable(table: Table, dictionary: Dictionary, options: ImportOptions): Promise<Outcome> {
  const { mapping, minutesAhead = utc, ...watch } = options;
  const moodle = moodleReport(table.headings, dictionary);
  if (moodle?.kind === 'refused') return moodle;
  const notes = noting();
  const gathered = gathering(dictionary, notes);
  if (table.damaged) notes.say('import.damaged');
  if (!moodle && !fits(mapping, table)) return mappingNeeded(table, mapping);
  const read = moodle
    ? moodleReader(moodle, minutesAhead, notes, gathered)
    : genericReader(mapping ?? guessMapping(table.headings), table.headings, minutesAhead, notes, gathered);
  return (await table.each(read, watch)) ? gathered.outcome() : refused('import.stopped');
}

const fits = (mapping: Mapping | undefined, { headings }: Table) =>
  mapping !== undefined && isEnough(mapping) && placed(mapping, headings).missing.length === 0;

function mappingNeeded({ headings, sample }: Table, given: Mapping | undefined): Outcome {
  return {
    kind: 'mapping needed',
    headings,
    sample: sample.slice(0, 5).map(({ cells }) => cells),
    guess: guessMapping(headings),
    missing: given ? placed(given, headings).missing : [],
  };
}
