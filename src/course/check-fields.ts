import { z } from 'zod';
import type { Path } from './place.ts';

/** The fields that may stand in the object a path leads to. */
export interface Fields {
  /** Those that may always stand there. */
  shared: readonly string[];
  /** Those of which only one may stand there, as an object may be of one kind or another. */
  either: readonly string[];
}

/** What may stand in the object a path leads to. */
export function fieldsAt(schema: unknown, path: Path): Fields {
  const kinds = objectsAt(schema, path).map((one) => Object.keys(one.shape).filter((name) => isAuthored(name, one.shape[name])));
  const all = [...new Set(kinds.flat())];
  const shared = all.filter((field) => kinds.every((fields) => fields.includes(field)));
  return { shared, either: all.filter((field) => !shared.includes(field)) };
}

/** Whether an author may write a field, and would. */
function isAuthored(name: string, schema: unknown): boolean {
  return name !== '$schema' && !(schema instanceof z.ZodType && schema.meta()?.['filled'] === true);
}

function objectsAt(schema: unknown, path: Path): readonly z.ZodObject[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return objectsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option: unknown) => objectsAt(option, path));
  const [first, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (first === undefined) return [schema];
    const shape: Readonly<Record<string, unknown>> = schema.shape;
    return objectsAt(shape[first], rest);
  }
  if (schema instanceof z.ZodArray && first !== undefined) return objectsAt(schema.element, rest);
  if (schema instanceof z.ZodRecord && first !== undefined) return objectsAt(schema.valueType, rest);
  return [];
}
