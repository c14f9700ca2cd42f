import type { MinutesAhead } from '../../../../review/import/dates.ts';

/** The clock of the reader's computer, in summer and in winter. */
export const minutesAhead: MinutesAhead = (year, month, day, hour, minute) =>
  -new Date(year, month - 1, day, hour, minute).getTimezoneOffset();
