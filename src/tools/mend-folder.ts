import { constants, copyFileSync, existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isScript } from '../course/folder.ts';
import { isWritten, mendScript, type Mended } from '../course/mend.ts';
import { decoded } from './encoding.ts';
import { hidden, readTree } from './files.ts';

/** A file of the course folder that was mended, and where its old text is kept. */
export interface MendedFile {
  file: string;
  backup: string;
  mended: readonly Mended[];
}

/** Mends the writing of the scripts in a course folder, of each wholly or not at all. The old files stay beside them. */
export function mendFolder(directory: string): readonly MendedFile[] {
  if (!existsSync(join(directory, 'course.json'))) return [];
  const scripts = readTree(directory, (path) => !hidden.test(path) && (!path.includes('.') || isScript(path)));
  return Object.entries(scripts).flatMap(([file, bytes]) => mendFile(directory, file, bytes) ?? []);
}

/** Mends one file of a course folder that holds these bytes. */
export function mendFile(directory: string, file: string, bytes: Uint8Array): MendedFile | undefined {
  const right = isScript(file) ? mendedBytes(bytes) : undefined;
  return right && { file, backup: replace(directory, file, right.text), mended: right.mended };
}

/** What a file shall hold, and what was wrong with it; nothing where it is right, or where it is not certain what was meant. */
export function mendedBytes(bytes: Uint8Array): { text: string; mended: readonly Mended[] } | undefined {
  const written = decoded(bytes);
  if (!written) return undefined;
  const { text, encoding } = written;
  const right = mendScript(text);
  if (encoding === 'utf-8') return right;
  const mended: readonly Mended[] = [{ code: 'file.notUtf8', line: 1, column: 1 }];
  if (right) return { text: right.text, mended: [...mended, ...right.mended.filter(({ code }) => code !== 'file.bom')] };
  return isWritten(text) ? { text, mended } : undefined;
}

function replace(directory: string, file: string, text: string): string {
  const path = join(directory, file);
  const backup = keep(path);
  const beside = join(dirname(path), `.${basename(path)}.new`);
  writeFileSync(beside, text, { mode: statSync(path).mode });
  renameSync(beside, path);
  return join(dirname(file), backup).replaceAll('\\', '/');
}

/** Copies a file to a name beside it that is free. */
function keep(path: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${path}.bak${number === 1 ? '' : `.${number}`}`;
    if (existsSync(name)) continue;
    copyFileSync(path, name, constants.COPYFILE_EXCL);
    return basename(name);
  }
}
