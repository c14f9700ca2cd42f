import { z } from 'zod';
import type { Path } from '../../src/course/place.ts';

/** A text in a script: where it stands, and whether markup, one line of it or words alone may stand there. */
export interface TextField {
  path: Path;
  kind: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every text that stands in a script, told by its schema. */
export function textFields(schema: z.ZodType, script: unknown): readonly TextField[] {
  return within(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), script, []);
}

function within(schema: unknown, value: unknown, path: Path): readonly TextField[] {
  if (!isFields(schema)) return [];
  if (Array.isArray(schema.anyOf)) return schema.anyOf.filter((one) => fits(one, value)).flatMap((one) => within(one, value, path));
  if (typeof value === 'string') return typeof schema.text === 'string' ? [{ path, kind: schema.text }] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => within(schema.items, item, [...path, at]));
  if (!isFields(value)) return [];
  const properties = isFields(schema.properties) ? schema.properties : {};
  return Object.entries(value).flatMap(([name, item]) => within(properties[name] ?? schema.additionalProperties, item, [...path, name]));
}

/** Whether a value is of that kind: of a union each object has fields of its own. */
function fits(schema: unknown, value: unknown): boolean {
  if (!isFields(schema)) return false;
  if (isFields(value)) return Array.isArray(schema.required) && schema.required.every((name) => String(name) in value);
  return schema.type === (Array.isArray(value) ? 'array' : typeof value);
}
