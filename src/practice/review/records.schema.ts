import { z } from 'zod';
import { knownAs, oneLine } from '../../review/learner.ts';
import { standings } from '../../review/standing.ts';
import { text } from './text.schema.ts';

const name = (least: number) => text(200).transform(oneLine).pipe(z.string().min(least));
const learner = text(200).transform(knownAs).pipe(z.string().min(1));

/** Whether a day or a moment, in UTC, is of the years in which there are courses, as the import reads them. */
const isOfOurTimes = (given: string) => given >= '1970' && given < '2200';
const years = 'expected a year from 1970 to 2199';

const day = z.iso.date().refine(isOfOurTimes, years);
const moment = z.iso
  .datetime({ offset: true })
  .transform((given) => new Date(given).toISOString())
  .refine(isOfOurTimes, years);

const amount = z.number().min(0).max(1e9);

const decision = z.strictObject({
  interaction: text(4000).pipe(z.string().min(1)),
  response: text(20_000),
  right: z.boolean().optional(),
  seconds: amount.optional(),
});

const attempt = z.strictObject({
  learner,
  number: z.int().min(1).max(1_000_000),
  standing: z.enum(standings),
  score: z.number().min(0).max(100).optional(),
  seconds: amount.optional(),
  begun: moment.optional(),
  seen: moment.optional(),
  decisions: z.array(decision).max(5000),
});

const person = z.strictObject({ learner, name: name(1), dealer: name(0), region: name(0), due: day.optional() });

/** At most so many attempts in one request: its transaction holds up who learns meanwhile. */
export const mostAttempts = 500;

/** A roster comes in one piece, so that who is not in it can be taken off. */
const mostPeople = 200_000;

/** What a request may hold. */
export const attemptsGiven = z.array(attempt).max(mostAttempts);
export const peopleGiven = z.array(person).max(mostPeople);
export const namedGiven = z.array(person.partial({ dealer: true, region: true })).max(mostPeople);
