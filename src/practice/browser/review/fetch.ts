import type { Behind, Counting } from '../../../review/counting.ts';
import type { Dictionary } from '../../../review/dictionary.ts';
import { countedHeader } from '../../review/behind.ts';

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

const addressOf = (path: string, values: Values): string => {
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `/api/review/${path}?${new URLSearchParams(given)}`;
};

async function ask(path: string, values: Values = {}, behind?: Behind) {
  const response = await fetch(addressOf(path, values), { cache: 'no-store' });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const counted = response.headers.get(countedHeader);
  if (counted !== null) behind?.(Number(counted));
  return response.json();
}

/** Lets the practice LMS count. */
export function countByFetch(): Counting {
  return {
    places: (scope) => ask('places', { ...scope }),
    weeks: (scope) => ask('weeks', { ...scope }),
    people: ({ scope, ...query }) => ask('people', { ...scope, ...query }),
    replies: (scope, by, behind) => ask('replies', { ...scope, by }, behind),
    paths: (scope, slide, behind) => ask('paths', { ...scope, slide }, behind),
    person: async (learner) => (await ask('person', { learner })) ?? undefined,
  };
}

/** What the course's decisions mean. */
export const fetchDictionary = (): Promise<Dictionary> => ask('dictionary');
