import { z } from 'zod';
import type { Path } from '../place.ts';
import { memberOf, opened } from './fields.ts';

/** What a schema says of the value at a path, or else of the object that it belongs to. */
export function aboutField(schema: unknown, path: Path): string | undefined {
  let [about, schemas]: [string | undefined, readonly unknown[]] = [undefined, [schema]];
  for (const part of path) {
    const open = schemas.flatMap(opened);
    const isItem = typeof part === 'number';
    schemas = isItem ? open.flatMap((one) => (one instanceof z.ZodArray ? [one.element] : [])) : open.flatMap((one) => memberOf(one, part));
    about = schemas.map(descriptionOf).find((one) => one !== undefined) ?? (isItem && path.at(-1) !== part ? undefined : about);
  }
  return about;
}

function descriptionOf(schema: unknown): string | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return schema.description ?? (isWrapped ? descriptionOf(schema.unwrap()) : undefined);
}
