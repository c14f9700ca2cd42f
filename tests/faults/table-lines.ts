import { isSound, type Tally } from './tally.ts';

const widths = [44, 9, 7, 8, 6, 6, 7] as const;
const row = (cells: readonly string[]) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at] ?? 0))).join('');

/** The columns: `told` and `lost` are not in the LMS, `false` counts the times that “saved” was not so. */
export const headings = row([
  '',
  'journeys',
  'given',
  'in LMS',
  'told',
  'lost',
  'false',
  '  the learner read, after seconds (median, at most)',
]);

/** What there is to say of a profile: a row, and a line for all that must not be. */
export function linesOf(tally: Tally): readonly string[] {
  const { profile, journeys, given, stored, told, lost, falseClaims } = tally;
  const read = tally.read.map(
    ({ words, median, most }) => `${words} ${most === 0 ? 'at once' : `${median.toFixed(1)}, ${most.toFixed(1)}`}`,
  );
  const numbers = [journeys, given, stored, told, lost, falseClaims].map(String);
  return [
    row([`${isSound(tally) ? ' ' : '!'} ${profile}`, ...numbers, `  ${read.join('; ')}`]),
    ...[...tally.violations, ...tally.results].slice(0, 4).map(([what, times]) => `      ${times} × ${what}`),
    ...(tally.seeds.length > 0 ? [`      ${tally.seeds.length} journeys: ${tally.seeds.slice(0, 4).join(' ')}`] : []),
  ];
}
