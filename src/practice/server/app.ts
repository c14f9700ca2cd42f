import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { authorRoutes } from '../author/routes.ts';
import type { Course } from '../course.ts';
import type { Database } from '../database/database.ts';
import { notFound, pages, troubled } from '../pages/pages.ts';
import { api } from './api.ts';
import { answerFile, servedFiles } from './files.ts';
import { guard, packagePolicy } from './guard.ts';
import { launchPages } from './launch-page.ts';

/** What the practice LMS works with. `assets` are the built scripts and styles of its own pages. */
export interface House {
  database: Database;
  course: Course;
  assets: Readonly<Record<string, Uint8Array>>;
}

/** The practice LMS as a function from requests to answers. It keeps no state of its own. */
export function practiceApp({ database, course, assets }: House): Hono {
  const app = new Hono();
  const lessons = servedFiles(course.playable?.files ?? {});
  const launched = launchPages(course.playable?.files['index.html']);
  const own = servedFiles(assets);

  app.use(guard);
  app.use(compress());
  app.route('/api', api(database, course));
  app.get('/package/:path{.+}', (context) => {
    context.header('content-security-policy', packagePolicy);
    const files = launched.get(context.req.query('scorm') ?? '') ?? lessons;
    return answerFile(context, files, context.req.param('path')) ?? notFound(context);
  });
  app.get('/assets/:path{.+}', (context) => answerFile(context, own, context.req.param('path')) ?? notFound(context));
  app.get('/favicon.ico', (context) => answerFile(context, own, 'icon.svg') ?? notFound(context));
  if (course.workshop) app.route('/author', authorRoutes(course.workshop));
  app.route('/', pages(database, course));
  app.notFound(notFound);
  app.onError((error, context) => {
    console.error(error);
    return context.req.path.startsWith('/api/')
      ? context.json({ result: 'false', errorCode: 101, error: 'the server failed' }, 500)
      : troubled(context);
  });
  return app;
}
