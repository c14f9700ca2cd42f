import { isBlank, isWhole, momentIn, readCell, rightIn } from './cells.ts';
import { brief, clean, learnerOf, longest, remembering } from './clean.ts';
import type { Gathering } from './gather.ts';
import type { Role } from './headings.ts';
import { placed, type Mapping } from './mapping.ts';
import type { Notes } from './notes.ts';
import type { Named } from './outcome.ts';
import type { Row } from './table.ts';
import { dayOf, type MinutesAhead } from './dates.ts';
import { attemptOf, scoreOf, secondsOf, standingOf } from './values.ts';

/** Who a row is about; nothing where it says so badly, which is told. */
export function namedReader(at: Partial<Record<Role, number>>, notes: Notes) {
  const told = remembering(clean);
  return ({ line, cells }: Row): Named | undefined => {
    const cell = (role: Role) => told(cells[at[role] ?? -1] ?? '');
    const name = cell('name');
    const learner = learnerOf(isBlank(cell('learner')) ? name : cell('learner'));
    const [dealer, region] = [cell('dealer'), cell('region')];
    if (isBlank(learner)) return void notes.reject(line, 'import.noLearner');
    if (Math.max(learner.length, name.length, dealer.length, region.length) > longest) {
      return void notes.reject(line, 'import.longName', { most: longest });
    }
    const due = readCell(cells[at.due ?? -1], dayOf, (value) => notes.reject(line, 'import.notADay', { value }));
    if (!due.fine) return undefined;
    return {
      learner,
      name: name || learner,
      ...(dealer === '' ? {} : { dealer }),
      ...(region === '' ? {} : { region }),
      ...(due.value === undefined ? {} : { due: due.value }),
    };
  };
}

/** Reads rows as a mapping says. */
export function genericReader(
  mapping: Mapping,
  headings: readonly string[],
  minutesAhead: MinutesAhead,
  notes: Notes,
  gathering: Gathering,
) {
  const { at } = placed(mapping, headings);
  const nameIn = namedReader(at, notes);
  const told = remembering(brief);
  const isByDecision = mapping.rows === 'interactions';
  if (isByDecision && at.result === undefined) notes.say('import.judgedByKey');

  return (row: Row): void => {
    const { line, cells } = row;
    if (!isWhole(row, headings.length, notes)) return;
    const named = nameIn(row);
    if (!named) return;
    const cell = (role: Role) => cells[at[role] ?? -1];
    const column = (role: Role) => headings[at[role] ?? -1] ?? '';
    const number = readCell(cell('attempt'), attemptOf, (value) => notes.reject(line, 'import.notAnAttempt', { value }));
    const score = readCell(cell('score'), scoreOf, (value) => notes.reject(line, 'import.notANumber', { column: column('score'), value }));
    const standing = readCell(cell('status'), standingOf, (value) => notes.reject(line, 'import.unknownStatus', { value }));
    const seconds = readCell(cell('seconds'), secondsOf, (value) =>
      notes.reject(line, 'import.notATime', { column: column('seconds'), value }),
    );
    if (![number, score, standing, seconds].every(({ fine }) => fine)) return;
    if (score.value !== undefined && (score.value < 0 || score.value > 100)) {
      return notes.reject(line, 'import.scoreRange', { value: score.value });
    }
    const shared = {
      learner: named.learner,
      number: number.value,
      standing: standing.value,
      score: score.value,
      begun: momentIn(cell('begun'), minutesAhead, notes),
      seen: momentIn(cell('seen'), minutesAhead, notes),
    };
    if (!isByDecision) {
      gathering.person(named);
      if (standing.value === 'not-started' && score.value === undefined) return;
      gathering.attempt(line, { ...shared, seconds: seconds.value, decisions: [] });
      return;
    }
    const interaction = told(cell('interaction') ?? '');
    if (isBlank(interaction)) return notes.reject(line, 'import.noInteraction');
    const response = told(cell('response') ?? '');
    if (response === '') notes.count('import.noResponses');
    const right = rightIn(cell('result'), notes);
    gathering.person(named);
    const decision = {
      interaction,
      response,
      ...(right === undefined ? {} : { right }),
      ...(seconds.value === undefined ? {} : { seconds: seconds.value }),
    };
    gathering.decision(line, { ...shared, decisions: [decision] });
  };
}
