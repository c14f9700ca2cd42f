import { constants, copyFileSync, existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkSchemas } from '../course/check-schemas.ts';
import { valueAt } from '../course/check-values.ts';
import type { Finding } from '../course/finding.ts';
import { isScript } from '../course/folder.ts';
import { readScript } from '../course/json.ts';
import { isWritten, mendScript, type Mended } from '../course/mend.ts';
import { decoded } from './encoding.ts';
import { hidden, readCourseFolder, readTree } from './files.ts';
import { replaced } from './new/edit.ts';

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
  const schemas = schemasIn(directory);
  return Object.entries(scripts).flatMap(([file, bytes]) => mendFile(directory, file, bytes, schemas.get(file)) ?? []);
}

/** What is wrong with the schemas that scripts name, by file. */
function schemasIn(directory: string): ReadonlyMap<string, Finding> {
  const folder = readCourseFolder(directory);
  const typeOf = (file: string) => valueAt(readScript(file, folder?.texts[file] ?? '').script?.value, ['type']);
  return new Map((folder ? checkSchemas(folder, typeOf) : []).map((finding) => [finding.place.file, finding]));
}

/** Mends one file of a course folder that holds these bytes. */
export function mendFile(directory: string, file: string, bytes: Uint8Array, schema?: Finding): MendedFile | undefined {
  const right = mendedText(file, bytes, schema);
  return right && { file, backup: replace(directory, file, right.text), mended: right.mended };
}

/** What a file of a course folder shall hold, and what was wrong with it; nothing where it is right, or where it is not certain what was meant. */
export function mendedText(file: string, bytes: Uint8Array, schema?: Finding): MendedText | undefined {
  const mended = isScript(file) ? mendedBytes(bytes) : undefined;
  return schema ? withSchema(mended ?? { text: decoded(bytes)?.text ?? '', mended: [] }, schema, mended) : mended;
}

/** A script that names its schema, where nothing else is wrong with its writing. */
function withSchema({ text, mended }: MendedText, { code, place, values = {} }: Finding, otherwise: MendedText | undefined) {
  if (!isWritten(text)) return otherwise;
  return {
    text: replaced(text, ['$schema'], values['right']),
    mended: [...mended, { code, line: place.line, column: place.column, values }],
  };
}

interface MendedText {
  text: string;
  mended: readonly Mended[];
}

function mendedBytes(bytes: Uint8Array): MendedText | undefined {
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
