import type { Hono } from 'hono';
import { migrate } from './database/migrate.ts';
import { openDatabase, type Home } from './database/open.ts';
import type { Person } from '../review/records.ts';
import { welcome } from './review/roster.ts';
import { practiceApp, type House } from './server/app.ts';
import { listen } from './server/listen.ts';

/** How the practice LMS is started. */
export interface PracticeOptions extends Home {
  /** 0 takes any free port. */
  port: number;
  /** Who is on the roster of a database that is new; nobody where it is left out. */
  roster?: readonly Person[];
  /** Makes the course and the assets ready; it runs while the database opens. */
  prepare(): Promise<Omit<House, 'database'>>;
}

/** A running practice LMS. */
export interface Practice {
  address: string;
  close(): Promise<void>;
}

/** Starts the practice LMS. The port and the database are claimed first, so that a start in vain ends at once. */
export async function startPractice({ port, url, folder, prepare, roster = [] }: PracticeOptions): Promise<Practice> {
  let app: Promise<Hono> | undefined;
  const server = await listen(async (request) => (await app)?.fetch(request) ?? new Response(null, { status: 503 }), port);
  const opening = openDatabase({ url, folder });
  const close = async () => {
    await server.close();
    await (await opening).close();
  };
  try {
    const database = opening.then(async (opened) => {
      await migrate(opened);
      await welcome(opened, roster);
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
