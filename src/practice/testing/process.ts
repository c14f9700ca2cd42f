import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Home } from '../database/open.ts';

/** A practice LMS in a process of its own. */
export interface Process {
  address: string;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL('./server.ts', import.meta.url));

/** Resolves once it answers, and rejects where it ends before. One whose database is to fail is better `quiet`. */
export async function startProcess({ folder, url = '' }: Home, quiet = false): Promise<Process> {
  const server = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', quiet ? 'ignore' : 'inherit'],
  });
  const ended = once(server, 'exit');
  const address = await Promise.race([once(server.stdout, 'data').then(String), ended.then(() => undefined)]);
  if (address === undefined) throw new Error('the server ended before it answered');
  return {
    address: address.trim(),
    async kill() {
      server.kill('SIGKILL');
      await ended;
    },
  };
}
