import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian's packages put PostgreSQL's programs, one folder a version. */
const packages = '/usr/lib/postgresql';

/** The folder that holds PostgreSQL's programs, if they are on this machine: the newest of the packages, or one of the PATH. */
export function findPrograms(): string | undefined {
  const versions = existsSync(packages) ? readdirSync(packages).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => join(packages, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))));
}

/** As whom to run PostgreSQL, which refuses to run as root. */
export function runner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid = 65534, gid = 65534] = ['-u', '-g'].map((option) => idOf(option)).filter((id) => id !== undefined);
  return { uid, gid };
}

function idOf(option: string): number | undefined {
  try {
    return Number(execFileSync('id', [option, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}
