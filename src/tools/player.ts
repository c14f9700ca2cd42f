import { join } from 'node:path';
import { root } from '../practice/root.ts';
import { build, playerBuild } from './build.ts';
import { readTree } from './files.ts';

/** The files of the player as Vite built it; builds it first where that was not done since the last change. */
export async function readPlayer(): Promise<Record<string, Uint8Array>> {
  await build(playerBuild);
  return readTree(join(root, 'dist/player'));
}
