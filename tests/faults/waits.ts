import { warnings } from './announced.ts';
import type { Watched } from './watched.ts';

/** Something the learner read, and how old the oldest answer was then of which nothing had been said. */
export interface Wait {
  words: string;
  seconds: number;
}

/** All that a learner read in a sitting beside that all is well: notices as it began, and each time the save light changed to a warning. */
export function waitsOf({ readings, notices, moments }: Watched): readonly Wait[] {
  let since = -Infinity;
  const waits: Wait[] = notices.map(({ key }) => ({ words: key, seconds: 0 }));
  for (const [index, { at, receipt, isTrue }] of readings.entries()) {
    const isNew = warnings.includes(receipt) && receipt !== readings[index - 1]?.receipt;
    const oldest = moments.find((moment) => moment >= since && moment <= at) ?? at;
    if (isNew) waits.push({ words: receipt, seconds: (at - oldest) / 1000 });
    if (warnings.includes(receipt) || (receipt === 'saved' && isTrue)) since = at;
  }
  return waits;
}
