import { Hono, type Context } from 'hono';
import { findAttempt, listAttempts, listDecisions } from '../attempts/attempts.ts';
import { readName } from '../attempts/learner.ts';
import type { Course } from '../course.ts';
import type { Database } from '../database/database.ts';
import { pagePolicy } from '../server/guard.ts';
import { authorPage } from './author.ts';
import { homePage, type NameForm } from './home.ts';
import { languageOf } from './language.ts';
import { notice, type Piece } from './layout.ts';
import { learnPage } from './learn.ts';
import { attemptPage, reviewPage } from './review.ts';
import { pageTexts } from './texts.ts';
import { outlineIn, type View } from './view.ts';

/** The pages people see. */
export function pages(database: Database, course: Course): Hono {
  const routes = new Hono();
  const viewOf = (context: Context) => viewFor(context, course);
  const home = async (context: Context, form: NameForm, status: 200 | 400 = 200) => {
    const view = viewOf(context);
    return show(context, homePage(view, await listAttempts(database), form), status);
  };

  routes.get('/', (context) => home(context, { given: '' }));

  routes.get('/learn', (context) => {
    const given = context.req.query('learner');
    const view = viewOf(context);
    if (given === undefined || !view.outline) return home(context, { given: given ?? '' });
    const checked = readName(given);
    if ('name' in checked) return show(context, learnPage(view, checked.name, context.req.query('new') === '1'));
    return home(context, { given: checked.wrong === 'tooLong' ? given : '', error: view.texts[`${checked.wrong}Name`] }, 400);
  });

  routes.get('/review', async (context) => show(context, reviewPage(viewOf(context), await listAttempts(database))));

  routes.get('/review/:id{[0-9]{1,9}}', async (context) => {
    const attempt = await findAttempt(database, Number(context.req.param('id')));
    if (!attempt) return notFound(context);
    return show(context, attemptPage(viewOf(context), attempt, await listDecisions(database, attempt.id)));
  });

  routes.get('/author', (context) => {
    const view = viewOf(context);
    return show(context, authorPage(view, course.check(view.locale)));
  });
  return routes;
}

/** The page for an address that leads nowhere. */
export function notFound(context: Context) {
  const view = viewFor(context);
  return show(context, notice(view, view.texts.notFound, view.texts.notFoundLead), 404);
}

/** The page for a failure of the server itself. */
export function troubled(context: Context) {
  const view = viewFor(context);
  return show(context, notice(view, view.texts.trouble, view.texts.troubleLead), 500);
}

function viewFor(context: Context, course?: Course): View {
  const locale = languageOf(context.req.header('accept-language'));
  const outline = outlineIn(course?.playable, locale);
  return { locale, texts: pageTexts[locale], ...(outline && { outline }) };
}

function show(context: Context, content: Piece, status: 200 | 400 | 404 | 500 = 200) {
  context.header('content-security-policy', pagePolicy);
  context.header('cache-control', 'no-store');
  context.header('vary', 'Accept-Language');
  return context.html(content, status);
}
