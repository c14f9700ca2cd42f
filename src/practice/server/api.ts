import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findAttempt, listAttempts, listDecisions, listObjectives } from '../attempts/attempts.ts';
import { isRecord, parse, readCommit } from '../attempts/body.ts';
import { isLaunch, store } from '../attempts/commit.ts';
import { readVersion } from '../attempts/data-model.ts';
import { launch, type Launched } from '../attempts/launch.ts';
import { readName } from '../attempts/learner.ts';
import type { Course } from '../course.ts';
import type { Database } from '../database/database.ts';
import { reviewApi } from '../review/routes.ts';
import type { Packages } from './packages.ts';

/** The header that carries a launch token. */
export const tokenHeader = 'x-launch-token';

/** The answer of which there are most. It tells its length, so that nothing tries to compress it. */
const acknowledged = JSON.stringify({ result: 'true', errorCode: 0 });
const acknowledgement = { 'content-type': 'application/json', 'content-length': String(acknowledged.length) };

const refusal = (error: string) => ({ result: 'false', errorCode: 101, error });

/** What programs may ask: attempts, launches, and commits under a launch token. */
export function api(database: Database, course: Course, packages: Packages): Hono {
  const routes = new Hono();
  routes.route('/review', reviewApi(database, course));
  routes.use(bodyLimit({ maxSize: 1024 * 1024, onError: (context) => context.json(refusal('the request is too large'), 413) }));

  routes.get('/attempts', async (context) => context.json({ attempts: await listAttempts(database) }));

  routes.get('/attempts/:id{[0-9]{1,9}}', async (context) => {
    const attempt = await findAttempt(database, idOf(context));
    if (!attempt) return context.json({ error: 'there is no such attempt' }, 404);
    const [decisions, objectives] = [await listDecisions(database, attempt.id), await listObjectives(database, attempt.id)];
    return context.json({ ...attempt, decisions, objectives });
  });

  routes.post('/launches', async (context) => {
    const [outline] = course.playable?.outlines ?? [];
    const folder = packages.launch();
    if (!outline || folder === undefined) return context.json({ error: 'the course has errors and cannot be launched' }, 409);
    const body = parse(await context.req.text());
    const { learner, fresh, scorm: wanted } = isRecord(body) ? body : {};
    const scorm = readVersion(wanted);
    if (!scorm) return context.json({ error: 'there is no such version of SCORM here' }, 400);
    const checked = readName(typeof learner === 'string' ? learner : '');
    if ('wrong' in checked) return context.json({ error: 'the name of the learner is missing or cannot be used' }, 400);
    const request = { learner: checked.name, course: outline.code, edition: outline.edition, scorm, fresh: fresh === true };
    const launched: Launched = { ...(await launch(database, request)), folder };
    return context.json(launched);
  });

  routes.post('/attempts/:id{[0-9]{1,9}}/commit', async (context) => {
    const commit = readCommit(await context.req.text());
    const token = context.req.header(tokenHeader) ?? commit?.token;
    if (!token) return context.json(refusal('the launch token is missing'), 403);
    const stored = commit ? await store(database, idOf(context), token, commit) : await isLaunch(database, idOf(context), token);
    if (!stored) return context.json(refusal('the launch token is not valid'), 403);
    return commit ? context.body(acknowledged, 200, acknowledgement) : context.json(refusal('this is no commit'), 400);
  });

  routes.all('*', (context) => context.json({ error: 'there is nothing here' }, 404));
  return routes;
}

const idOf = (context: Context) => Number(context.req.param('id'));
