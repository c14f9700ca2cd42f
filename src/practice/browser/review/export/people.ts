import { t } from '../../../../i18n/i18n.ts';
import type { Counting, PeopleQuery, PersonRow } from '../../../../review/counting.ts';
import type { Cell, Sheet } from './sheet.ts';
import type { Work } from '../import/intake.ts';
import { wordOf } from '../mark.ts';

/** How many lines are asked for at once. */
const portion = 2000;

/** Everybody a query finds, in its order, whatever part of them is on screen. */
export async function peopleSheet(counting: Counting, query: PeopleQuery, { progress, signal }: Work): Promise<Sheet> {
  const rows: PersonRow[] = [];
  for (let total = 1; rows.length < total;) {
    const page = await counting.people({ ...query, from: rows.length, count: portion });
    signal.throwIfAborted();
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
    total = page.total;
    progress(Math.min(1, rows.length / total));
  }
  return {
    name: t('export.people'),
    columns: columns().map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((row) => columns().map(({ cell }) => cell(row))),
  };
}

const columns = (): readonly { heading: string; width: number; cell: (row: PersonRow) => Cell }[] => [
  { heading: t('export.name'), width: 18, cell: ({ name }) => name },
  { heading: t('export.learner'), width: 28, cell: ({ learner }) => learner },
  { heading: t('export.region'), width: 14, cell: ({ region }) => region },
  { heading: t('export.dealer'), width: 24, cell: ({ dealer }) => dealer },
  { heading: t('export.standing'), width: 12, cell: ({ standing }) => wordOf(standing) },
  { heading: t('export.overdue'), width: 10, cell: ({ overdue }) => (overdue ? t('export.yes') : '') },
  { heading: t('export.score'), width: 8, cell: ({ score }) => score },
  { heading: t('export.attempts'), width: 10, cell: ({ attempts }) => attempts },
  { heading: t('export.minutes'), width: 14, cell: ({ seconds }) => (seconds === undefined ? undefined : Math.round(seconds / 6) / 10) },
  { heading: t('export.seen'), width: 18, cell: ({ seen }) => (seen === undefined ? undefined : localMoment(seen)) },
  { heading: t('export.due'), width: 12, cell: ({ due }) => due },
];

/** A moment of the reader's time zone as tables sort it: `2026-11-22 21:56`. */
function localMoment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
