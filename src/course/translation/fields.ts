import { z } from 'zod';
import type { Path } from '../place.ts';

/** How a text is written: a line or paragraphs with markup, words without any, or a list of words (`wiper | wiper blade`). */
export type TextForm = 'line' | 'text' | 'plain' | 'words';

/** What stands between the words of a list. */
const between = ' | ';

/** The words of a list that is written as one text. */
export const wordsOf = (text: string): readonly string[] => text.split('|').flatMap((word) => word.trim() || []);

/** A text of a script that a translation may say in another language. */
export interface TextField {
  /** Its name in a translation: `scenes.d01-tofu.replies.own-it.text`. Entries of a list go by their id, others by their number from 1. */
  field: string;
  path: Path;
  form: TextForm;
  /** As the author wrote it, with its variables. */
  source: string;
}

/** The texts of a script, in the order in which they stand in it. `schema` tells which of its strings are texts. */
export function textFields(schema: unknown, value: unknown): readonly TextField[] {
  return fieldsIn([schema], value, [], []);
}

function fieldsIn(schemas: readonly unknown[], value: unknown, path: Path, names: readonly string[]): readonly TextField[] {
  const open = schemas.flatMap(opened);
  if (typeof value === 'string') {
    const form = open.map(formOf).find((one) => one !== undefined);
    return form ? [{ field: names.join('.'), path, form, source: value }] : [];
  }
  if (open.some((one) => formOf(one) === 'words')) {
    const source = Array.isArray(value) ? value.map(String).join(between) : '';
    return [{ field: names.join('.'), path, form: 'words', source }];
  }
  if (Array.isArray(value)) {
    const elements = open.flatMap((one) => (one instanceof z.ZodArray ? [one.element] : []));
    return value.flatMap((item: unknown, at) => fieldsIn(elements, item, [...path, at], [...names, nameIn(item, at)]));
  }
  if (typeof value !== 'object' || value === null) return [];
  const absent = open.flatMap((one) => (one instanceof z.ZodObject ? listsOfWords(one) : [])).filter((name) => !Object.hasOwn(value, name));
  const members = [...Object.entries(value), ...absent.map((name) => [name, undefined] as const)];
  return members.flatMap(([name, item]: readonly [string, unknown]) =>
    fieldsIn(
      open.flatMap((one) => memberOf(one, name)),
      item,
      [...path, name],
      [...names, name],
    ),
  );
}

/** What a schema says of a member of an object. */
export function memberOf(schema: unknown, name: string): readonly unknown[] {
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, unknown>> = schema.shape;
  return Object.hasOwn(shape, name) ? [shape[name]] : [];
}

/** Lists of words that another language may have although the source has none. */
const listsOfWords = ({ shape }: z.ZodObject): readonly string[] =>
  Object.entries(shape).flatMap(([name, member]) => (opened(member).some((one) => formOf(one) === 'words') ? [name] : []));

/** A schema without what makes it optional; of a union, its alternatives. */
export const opened = onceEach((schema): readonly unknown[] => {
  if (formOf(schema)) return [schema];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return opened(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(opened);
  return [schema];
});

const formOf = onceEach((schema) => (schema instanceof z.ZodType ? forms.find((form) => form === schema.meta()?.['text']) : undefined));

/** Schemas never change: what is known of one is found out once. */
function onceEach<T>(find: (schema: unknown) => T): (schema: unknown) => T {
  const known = new WeakMap<object, { found: T }>();
  return (schema) => {
    if (typeof schema !== 'object' || schema === null) return find(schema);
    const one = known.get(schema) ?? { found: find(schema) };
    known.set(schema, one);
    return one.found;
  };
}

const forms = ['line', 'text', 'plain', 'words'] as const satisfies readonly TextForm[];

function nameIn(item: unknown, at: number): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : String(at + 1);
}
