import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { authorRoutes } from '../author/routes.ts';
import type { Course } from '../course.ts';
import type { Database } from '../database/database.ts';
import { notFound, pages, troubled } from '../pages/pages.ts';
import { api } from './api.ts';
import { answerFile, servedFiles } from './files.ts';
import { guard, packagePolicy } from './guard.ts';
import { packagesOf } from './packages.ts';

/** What the practice LMS works with. `assets` are the built scripts and styles of its own pages. */
export interface House {
  database: Database;
  course: Course;
  assets: Readonly<Record<string, Uint8Array>>;
}

/** The practice LMS as a function from requests to answers. It keeps no state of its own, but for the packages that are being played. */
export function practiceApp({ database, course, assets }: House): Hono {
  const app = new Hono();
  const packages = packagesOf(course);
  const own = servedFiles(assets);

  app.use(guard);
  app.use(compress());
  app.route('/api', api(database, course, packages));
  app.on('GET', ['/package/launched/:mark/:path{.+}', '/package/:path{.+}'], (context) => {
    context.header('content-security-policy', packagePolicy);
    const { mark, path = '' } = context.req.param();
    return answerFile(context, packages.files(mark, context.req.query('scorm')), path) ?? notFound(context);
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
