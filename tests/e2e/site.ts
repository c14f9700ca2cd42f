import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { answerFile, servedFiles } from '../../src/practice/server/files.ts';

/** A plain web server, such as an LMS's, for the files of a package under `/package/` and pages of our own beside it. */
export interface Site {
  address: string;
  close(): Promise<void>;
}

export async function serveFiles(
  files: Readonly<Record<string, Uint8Array>>,
  pages: Readonly<Record<string, string>>,
  policy: string,
): Promise<Site> {
  const app = new Hono();
  const served = servedFiles(files);
  for (const [path, page] of Object.entries(pages)) app.get(path, (context) => context.html(page));
  app.get('/package/:path{.+}', (context) => {
    context.header('content-security-policy', policy);
    return answerFile(context, served, context.req.param('path')) ?? context.notFound();
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({
        address: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
}
