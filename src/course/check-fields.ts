import { z } from 'zod';
import type { Path } from './place.ts';

/** The fields that may stand in the object a path leads to. */
export function fieldsAt(schema: unknown, path: Path): readonly string[] {
  return objectsAt(schema, path).flatMap((one) => Object.keys(one.shape));
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
