import { Hono, type Context } from 'hono';
import { findAttempt, listAttempts } from '../attempts/attempts.ts';
import { readVersion } from '../attempts/data-model.ts';
import { readName } from '../attempts/learner.ts';
import type { Course } from '../course.ts';
import type { Database } from '../database/database.ts';
import { pagePolicy } from '../server/guard.ts';
import { authorPage, screensPage } from './author.ts';
import { homePage, type NameForm } from './home.ts';
import { languageOf } from './language.ts';
import { notice, type Piece } from './layout.ts';
import { learnPage } from './learn.ts';
import { personAddress, reviewPage } from './review.ts';
import { talkMapPage } from './talk-map.ts';
import { talkViewOf } from './talk/talk-view.ts';
import { pageTexts } from './texts.ts';
import { outlineIn, type View } from './view.ts';

/** How many attempts the home page lists. */
const newest = 50;

/** The pages people see. */
export function pages(database: Database, course: Course): Hono {
  const routes = new Hono();
  const viewOf = (context: Context) => viewFor(context, course);
  const home = async (context: Context, form: NameForm, status: 200 | 400 = 200) => {
    const view = viewOf(context);
    return show(context, homePage(view, await listAttempts(database, newest), form), status);
  };

  routes.get('/', (context) => home(context, { given: '', scorm: '1.2' }));

  routes.get('/learn', (context) => {
    const { learner: given, scorm: version, new: anew } = context.req.query();
    const view = viewOf(context);
    const scorm = readVersion(version);
    if (!scorm) return notFound(context);
    if (given === undefined || !view.outline) return home(context, { given: given ?? '', scorm });
    const checked = readName(given);
    if ('name' in checked) return show(context, learnPage(view, { learner: checked.name, scorm, fresh: anew === '1' }));
    return home(context, { given: checked.wrong === 'tooLong' ? given : '', scorm, error: view.texts[`${checked.wrong}Name`] }, 400);
  });

  routes.get('/review', (context) => show(context, reviewPage(viewOf(context))));

  routes.get('/review/:id{[0-9]{1,9}}', async (context) => {
    const attempt = await findAttempt(database, Number(context.req.param('id')));
    return attempt ? context.redirect(personAddress(attempt.learner)) : notFound(context);
  });

  routes.get('/author', (context) => {
    const view = viewOf(context);
    return show(context, authorPage(view, course.check(view.locale), course.workshop !== undefined));
  });

  routes.get('/author/screens', (context) => {
    const view = viewOf(context);
    return course.workshop && course.playable ? show(context, screensPage(view)) : notFound(context);
  });

  routes.get('/author/talks/:slide', (context) => {
    const view = viewOf(context);
    const { problems, talks } = course.check(view.locale);
    const talk = talks.find(({ slide }) => slide.id === context.req.param('slide'));
    if (talk)
      return show(
        context,
        talkMapPage(
          talkViewOf(view, talk, course.playable),
          problems.filter(({ file }) => file === talk.file),
        ),
      );
    return problems.some(({ severity }) => severity === 'error')
      ? show(context, authorPage(view, { problems, talks }, false))
      : notFound(context);
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
  const draft = course?.workshop?.draft();
  const isBehind = draft !== undefined && draft.live !== draft.number;
  return { locale, texts: pageTexts[locale], isBehind, ...(outline && { outline }) };
}

function show(context: Context, content: Piece, status: 200 | 400 | 404 | 500 = 200) {
  context.header('content-security-policy', pagePolicy);
  context.header('cache-control', 'no-store');
  context.header('vary', 'Accept-Language');
  return context.html(content, status);
}
