import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTree } from './files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = fileURLToPath(new URL('../../dist/player', import.meta.url));

/** The files of the player as Vite built it; builds it where that has not been done. */
export function readPlayer(): Record<string, Uint8Array> {
  if (!existsSync(`${built}/.vite/manifest.json`)) {
    const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('the player could not be built');
  }
  return readTree(built);
}
