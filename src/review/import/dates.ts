const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const named = '(?:[a-z]{3,9}\\.?|\\d{1,2}\\s*月|\\d{1,2}\\s*월)';

/** How a day is written, and which of its parts come first. */
const days: readonly { pattern: RegExp; order: readonly ['year' | 'month' | 'day', 'year' | 'month' | 'day', 'year' | 'month' | 'day'] }[] =
  [
    { pattern: /(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/, order: ['year', 'month', 'day'] },
    { pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|日|일)?\\s+(${named}),?\\s+(\\d{4})(?!\\d)`), order: ['day', 'month', 'year'] },
    { pattern: new RegExp(`(${named})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`), order: ['month', 'day', 'year'] },
  ];

interface Day {
  year: number;
  month: number;
  day: number;
}

function dayIn(text: string): Day | undefined {
  for (const { pattern, order } of days) {
    const [, ...parts] = pattern.exec(text) ?? [];
    const part = (name: keyof Day) => parts[order.indexOf(name)] ?? '';
    const day = { year: Number(part('year')), month: monthOf(part('month')), day: Number(part('day')) };
    if (parts.length === 3 && isDay(day)) return day;
  }
  return undefined;
}

const monthOf = (text: string) => Number(/^\d+/.exec(text)?.[0] ?? months.indexOf(text.slice(0, 3)) + 1);

function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1970 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const colons = /(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?/;
const signs = /(\d{1,2})\s*[时時시点]\s*(\d{1,2})\s*[分분](?:\s*(\d{1,2})\s*[秒초])?/;

/** Milliseconds after midnight; 0 where no time is told, nothing where it is none. */
function timeIn(text: string): number | undefined {
  const [whole, hours = '0', minutes = '0', seconds = '0', rest = '0'] = colons.exec(text) ?? signs.exec(text) ?? [];
  if (whole === undefined) return 0;
  const isAfternoon = /\bpm\b|p\.m\.|下午|晚上|오후/.test(text);
  const isMorning = /\bam\b|a\.m\.|上午|早上|오전/.test(text);
  const hour = isAfternoon ? (Number(hours) % 12) + 12 : isMorning ? Number(hours) % 12 : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Math.floor(Number(rest) * 1000);
}

/** Minutes ahead of UTC, where a moment says so. */
function zoneIn(text: string): number | undefined {
  const [whole, sign, hours, minutes] = /:\d{2}(?:\.\d+)? ?(?:z|([+-])(\d{2}):?(\d{2}))$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** How many minutes a clock is ahead of UTC when it shows this; the month is 1 to 12. */
export type MinutesAhead = (year: number, month: number, day: number, hour: number, minute: number) => number;

/** A clock that shows UTC. */
export const utc: MinutesAhead = () => 0;

const comparable = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * A moment as ISO 8601 in UTC, read from how English, Chinese or Korean write it: `21 November 2026, 9:56 PM`,
 * `2026年11月21日 星期六 21:56`, `토요일, 21 11월 2026, 09:56 오후`, `2026-11-21 21:56`. Where it tells no zone it is taken
 * to be what a clock so many minutes ahead of UTC showed. (Moodle's English dates were seen, the others are as its language packs lay them out.) Nothing where it is no moment, or could be two (`11/12/2026`).
 */
export function momentOf(text: string, minutesAhead: MinutesAhead): string | undefined {
  const plain = comparable(text);
  const [day, time] = [dayIn(plain), timeIn(plain.replace(/t(?=\d)/, ' '))];
  if (!day || time === undefined) return undefined;
  const minutes = Math.floor(time / 60_000);
  const zone = zoneIn(plain) ?? minutesAhead(day.year, day.month, day.day, Math.floor(minutes / 60), minutes % 60);
  return new Date(Date.UTC(day.year, day.month - 1, day.day) + time - zone * 60_000).toISOString();
}

/** A day such as `2026-12-01`, however it is written; nothing where it is none. */
export function dayOf(text: string): string | undefined {
  const day = dayIn(comparable(text));
  return day && new Date(Date.UTC(day.year, day.month - 1, day.day)).toISOString().slice(0, 10);
}
