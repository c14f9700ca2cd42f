import { z } from 'zod';
import { columns, type PeopleQuery, type Scope } from '../../review/counting.ts';
import { knownAs } from '../../review/learner.ts';
import { standings } from '../../review/standing.ts';
import { text } from './text.schema.ts';

const words = text(500);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const number = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().max(most));

const scope = { region: words.optional(), dealer: words.optional() };

const ofPlace = z.strictObject(scope).transform((given): { scope: Scope } => ({ scope: given }));

const ofPeople = z
  .strictObject({
    ...scope,
    text: words.default(''),
    standing: z.enum(standings).optional(),
    overdue: flag.optional(),
    sort: z.enum(columns).default('name'),
    descending: flag.default(false),
    from: number(10_000_000).default(0),
    count: number(5000).default(100),
  })
  .transform(({ region, dealer, ...rest }): PeopleQuery => ({ scope: { region, dealer }, ...rest }));

const ofReplies = z
  .strictObject({ ...scope, by: z.enum(['region', 'dealer']).optional() })
  .transform(({ by, ...given }) => ({ scope: given, by }));

const ofPaths = z
  .strictObject({ ...scope, slide: words.pipe(z.string().min(1)) })
  .transform(({ slide, ...given }) => ({ scope: given, slide }));

const ofPerson = z.strictObject({ learner: words.transform(knownAs) });

/** What may be asked of the counts, and how each question is written in an address. */
export const queries = { places: ofPlace, weeks: ofPlace, people: ofPeople, replies: ofReplies, paths: ofPaths, person: ofPerson };

/** What is wrong with a query or a request's body, as a sentence. */
export const complaint = (what: string, { issues }: z.ZodError): string => {
  const [first] = issues;
  const place = first && first.path.length > 0 ? ` (${first.path.join('.')})` : '';
  return `the ${what} cannot be used${place}: ${first?.message ?? 'it is not understood'}`;
};
