import type { Hono } from 'hono';
import { migrate } from './database/migrate.ts';
import { openFolder } from './database/pglite.ts';
import { practiceApp, type House } from './server/app.ts';
import { listen } from './server/listen.ts';

/** How the practice LMS is started. */
export interface PracticeOptions {
  /** 0 takes any free port. */
  port: number;
  /** Where the data is kept. */
  folder: string;
  /** Makes the course and the assets ready; it runs while the database opens. */
  prepare(): Promise<Omit<House, 'database'>>;
}

/** A running practice LMS. */
export interface Practice {
  address: string;
  close(): Promise<void>;
}

/** Starts the practice LMS. The port and the data folder are claimed first, so that a start in vain ends at once. */
export async function startPractice({ port, folder, prepare }: PracticeOptions): Promise<Practice> {
  let app: Promise<Hono> | undefined;
  const server = await listen(async (request) => (await app)?.fetch(request) ?? new Response(null, { status: 503 }), port);
  const opening = openFolder(folder);
  const close = async () => {
    await server.close();
    await (await opening).close();
  };
  try {
    const database = opening.then(async (opened) => {
      await migrate(opened);
      return opened;
    });
    app = Promise.all([database, prepare()]).then(([opened, rest]) => practiceApp({ database: opened, ...rest }));
    await app;
    return { address: server.address, close };
  } catch (error) {
    await Promise.allSettled([close()]);
    throw error;
  }
}
