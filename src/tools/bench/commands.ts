import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../practice/root.ts';

const run = promisify(execFile);

/** Runs a command of the project in a process of its own and says how long it took, in milliseconds. */
async function timed(tool: string, given: readonly string[], measured: () => void): Promise<number> {
  const began = performance.now();
  await run(process.execPath, ['bin/parley.js', tool, ...given], { cwd: root });
  const time = performance.now() - began;
  measured();
  return time;
}

export const timeCheck = (measured: () => void) => timed('check', ['course'], measured);

export async function timePackage(measured: () => void): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    return await timed('package', ['course', '--scorm', '1.2', '--out', join(folder, 'course.zip')], measured);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
