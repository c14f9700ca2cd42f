import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { languages, type Language } from '../../course/check-messages.ts';
import { memo } from '../../course/memo.ts';
import { isRecord, parse } from '../attempts/body.ts';
import { languageOf } from '../pages/language.ts';
import { answerFile, servedFiles } from '../server/files.ts';
import { packagePolicy } from '../server/guard.ts';
import { answersIn } from './answers.ts';
import { ownPage } from './own-page.ts';
import { scenesOf } from './scenes.ts';
import { sheetOf, type SheetSlide } from './sheet.ts';
import type { Workshop } from './workshop.ts';

/** What the author's page asks for, below `/author`. */
export function authorRoutes(workshop: Workshop): Hono {
  const routes = new Hono();
  const known = memo<SheetSlide>();
  const sheetFor = (context: Context) => {
    const asked = context.req.query('language') ?? languageOf(context.req.header('accept-language'));
    const language: Language = languages.find((one) => one === asked) ?? 'en';
    return sheetOf(workshop.draft(), language, (file) => workshop.isMendable(file), known);
  };
  routes.use(ownPage);
  routes.use(bodyLimit({ maxSize: 10_000 }));

  routes.get('/live/:path{.+}', (context) => {
    const path = context.req.param('path');
    const bytes = workshop.live(path);
    const answer = bytes && answerFile(context, servedFiles({ [path]: bytes }), path);
    if (!answer) return context.notFound();
    answer.headers.set('content-security-policy', packagePolicy);
    if (path.startsWith('assets/')) answer.headers.set('cache-control', 'max-age=31536000, immutable');
    return answer;
  });

  routes.get('/sheet', (context) => context.json(sheetFor(context)));

  routes.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const tell = () => stream.writeSSE({ data: JSON.stringify(sheetFor(context)) });
      const leave = workshop.follow(() => void tell());
      const left = new Promise<void>((resolve) => stream.onAbort(resolve));
      await tell();
      await left;
      leave();
    }),
  );

  routes.get('/slides/:section/:id', (context) => {
    const { section, id } = context.req.param();
    const found = workshop.draft().checked.slides.find((one) => one.section === section && one.id === id);
    if (!found) return context.json({ error: 'there is no such slide' }, 404);
    const { slide, script } = found;
    return context.json({
      answers: answersIn(script?.value),
      scenes: slide?.type === 'roleplay' && found.findings.length === 0 ? scenesOf(slide) : [],
    });
  });

  routes.get('/package', (context) => {
    const packed = workshop.pack(context.req.query('scorm') ?? '');
    if (!packed) return context.json({ error: 'the course has errors and cannot be packaged' }, 409);
    return context.body(new Uint8Array(packed.bytes), 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${packed.name}"`,
      'cache-control': 'no-store',
    });
  });

  routes.post('/mend', async (context) => {
    const body = parse(await context.req.text());
    const file = isRecord(body) ? body.file : undefined;
    const mended = typeof file === 'string' && workshop.mend(file);
    return context.json({ mended }, mended ? 200 : 409);
  });
  return routes;
}
