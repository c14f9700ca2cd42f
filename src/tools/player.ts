import { fileURLToPath } from 'node:url';
import { build, playerBuild } from './build.ts';
import { readTree } from './files.ts';

/** The files of the player as Vite built it; builds it first where that was not done since the last change. */
export async function readPlayer(): Promise<Record<string, Uint8Array>> {
  await build(playerBuild);
  return readTree(fileURLToPath(new URL('../../dist/player', import.meta.url)));
}
