import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { courseSchema } from '../../course/course.schema.ts';
import { root } from '../../practice/root.ts';
import { slug } from '../../slides/base.schema.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Said } from './said.ts';

const schemas = join(root, 'schema');

/** The way from a script to the schema that its editor completes by. */
export const schemaFor = (script: string, name: string): string =>
  relative(dirname(resolve(script)), resolve(schemas, name))
    .split(sep)
    .join('/');

/** Writes files that are not there yet; where one is, none is written. */
export function writeNew(files: Readonly<Record<string, string | Uint8Array>>, said: Said): void {
  const there = Object.keys(files).find((path) => existsSync(path));
  if (there !== undefined) throw new WrongUse(said.there(there));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
  }
}

/** The name of a section, which is also the name of its folder and of its file in a package. */
export function demandSection(name: string | undefined, said: Said): string {
  const found = demandSlug(name, said);
  if (!courseSchema.shape.sections.element.shape.id.safeParse(found).success) throw new WrongUse(said.badName(found));
  return found;
}

/** A name as files and reports can have it. */
export function demandSlug(name: string | undefined, said: Said): string {
  if (name === undefined || name === '') throw new WrongUse(said.noName);
  if (!slug.safeParse(name).success) throw new WrongUse(said.badName(name));
  return name;
}
