import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import type { Behind, Counting } from '../../review/counting.ts';
import type { Dictionary } from '../../review/dictionary.ts';
import { parse } from '../attempts/body.ts';
import type { Course } from '../course.ts';
import type { Database } from '../database/database.ts';
import { countedHeader } from './behind.ts';
import { countBySql } from './counting.ts';
import { complaint, queries } from './queries.ts';
import { record, type Recorded } from './record.ts';
import { attemptsGiven, namedGiven, peopleGiven } from './records.schema.ts';
import { enroll, enrollNamed } from './roster.ts';

/** A request with attempts or people may be so large, in bytes. */
const mostBytes = 32 * 1024 * 1024;

/** What the review asks: the counts of everyone's attempts at the course, its dictionary; roster and import. */
export function reviewApi(database: Database, course: Course): Hono {
  const routes = new Hono();

  routes.use(bodyLimit({ maxSize: mostBytes, onError: (context) => context.json({ error: 'the request is too large' }, 413) }));
  routes.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });

  routes.put('/roster', (context) => take(context, peopleGiven, (people) => enroll(database, people, true)));
  routes.post('/roster', (context) => take(context, peopleGiven, (people) => enroll(database, people, false)));
  routes.post('/named', (context) => take(context, namedGiven, (people) => enrollNamed(database, people)));

  type Reviewed = (context: Context, dictionary: Dictionary) => Response | Promise<Response>;

  /** Answers with what the course means as it is now. */
  const reviewed = (answer: Reviewed) => (context: Context) =>
    course.playable
      ? answer(context, course.playable.dictionary)
      : context.json({ error: 'the course has errors and cannot be reviewed' }, 409);

  routes.post(
    '/import',
    reviewed((context, { code }) => take(context, attemptsGiven, (attempts) => record(database, code, attempts))),
  );
  routes.get(
    '/dictionary',
    reviewed((context, dictionary) => context.json(dictionary)),
  );

  type Answer<Query> = (counting: Counting, query: Query, behind: Behind, dictionary: Dictionary) => Promise<object | undefined>;

  /** Answers a question that is read from the address, and says where not everything is counted yet. */
  const ask = <Query>(name: string, schema: z.ZodType<Query>, answer: Answer<Query>) =>
    routes.get(
      `/${name}`,
      reviewed(async (context, dictionary) => {
        const { success, data, error } = schema.safeParse(context.req.query());
        if (!success) return context.json({ error: complaint('query', error) }, 400);
        const behind: Behind = (share) => context.header(countedHeader, String(share));
        const found = await answer(countBySql(database, dictionary.code, today()), data, behind, dictionary);
        return context.json(found ?? null);
      }),
    );

  ask('places', queries.places, (counting, { scope }) => counting.places(scope));
  ask('weeks', queries.weeks, (counting, { scope }) => counting.weeks(scope));
  ask('people', queries.people, (counting, query) => counting.people(query));
  ask('replies', queries.replies, (counting, { scope, by }, behind) => counting.replies(scope, by, behind));
  ask('paths', queries.paths, async (counting, { scope, slide }, behind, { talks }) =>
    Object.hasOwn(talks, slide) ? counting.paths(scope, slide, behind) : [],
  );
  ask('person', queries.person, (counting, { learner }) => counting.person(learner));
  return routes;
}

/** Answers a request that brings records: how many of them were new, changed, and known. */
async function take<Given>(context: Context, schema: z.ZodType<Given>, keep: (given: Given) => Promise<Recorded>): Promise<Response> {
  const { success, data, error } = schema.safeParse(parse(await context.req.text()));
  return success ? context.json(await keep(data)) : context.json({ error: complaint('request', error) }, 400);
}

/** The day it is where the server stands. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
