import type { z } from 'zod';
import { nearest } from './advice.ts';
import { fieldsAt, type Fields } from './check-fields.ts';
import type { Values } from './check-messages.ts';
import { kindNameOf, valueAt } from './check-values.ts';
import { isCode, type Finding } from './finding.ts';
import type { Path, Script } from './place.ts';

type Issue = z.core.$ZodIssue;

/** What a schema says against a script, as findings with their places. */
export function findingsOf(script: Script, schema: z.ZodType, issues: readonly Issue[], base: Path = []): readonly Finding[] {
  return issues.flatMap((issue): readonly Finding[] => {
    const path = [...base, ...plainPath(issue.path)];
    const place = script.place(path);
    const value = valueAt(script.value, path);
    const found = typeof value === 'string' || typeof value === 'number' ? value : kindNameOf(value);
    if (value === undefined && issue.code !== 'unrecognized_keys') return [missing(place, path)];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((field) => unknownField(script, path, field, fieldsAt(schema, path)));
      case 'invalid_union': {
        const { either } = fieldsAt(schema, path);
        const best = bestBranch(issue.errors);
        if (kindNameOf(value) !== 'object' || either.length === 0 || either.some((field) => valueAt(value, [field]) !== undefined))
          return findingsOf(script, schema, best, path);
        const rest = best.filter((one) => !either.includes(String(one.path[0])));
        return [{ code: 'field.neither', place, values: { either } }, ...findingsOf(script, schema, rest, path)];
      }
      case 'invalid_type':
        if (issue.expected === 'int') return [{ code: 'field.whole', place, values: { found } }];
        if (value === null) return [{ code: 'field.null', place, values: { expected: issue.expected } }];
        return [{ code: 'field.type', place, values: { expected: issue.expected, found: kindNameOf(value) } }];
      case 'invalid_value': {
        const among = issue.values.map(String);
        return [{ code: 'field.value', place, values: { found, among }, nearest: nearest(String(found), among) }];
      }
      case 'too_small':
        if (Array.isArray(value)) return [{ code: 'field.few', place, values: { found: value.length, limit: Number(issue.minimum) } }];
        if (typeof value === 'string') return [{ code: 'field.short', place }];
        return [{ code: 'field.small', place, values: { found, limit: Number(issue.minimum) } }];
      case 'too_big':
        if (Array.isArray(value)) return [{ code: 'field.many', place, values: { found: value.length, limit: Number(issue.maximum) } }];
        if (typeof value === 'string') return [{ code: 'field.long', place, values: { limit: Number(issue.maximum) } }];
        return [{ code: 'field.large', place, values: { found, limit: Number(issue.maximum) } }];
      case 'invalid_key':
        return [named(issue.issues[0]?.message ?? issue.message, script.placeOfName(path), { found: String(path.at(-1)) })];
      case 'custom':
        return [custom(script, path, issue.message, issue.params ?? {})];
      default:
        return [named(issue.message, place, { found })];
    }
  });
}

function unknownField(script: Script, path: Path, field: string, { shared, either }: Fields): Finding {
  const absent = (one: string) => valueAt(script.value, [...path, one]) === undefined;
  const both = either.filter((one) => !absent(one));
  const place = script.placeOfName([...path, field]);
  if (both.includes(field)) return { code: 'field.both', place, values: { both, either } };
  const open = [...shared, ...(both.length > 0 ? [] : either)].filter(absent);
  const values = { field, among: shared, either };
  return { code: either.length > 0 ? 'field.unknownEither' : 'field.unknown', place, values, nearest: nearest(field, open) };
}

function custom(script: Script, path: Path, message: string, params: Readonly<Record<string, unknown>>): Finding {
  const { at } = params;
  const told = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  );
  return named(message, script.place(path, typeof at === 'number' ? at : undefined), { found: message, ...Object.fromEntries(told) });
}

function missing(place: Finding['place'], path: Path): Finding {
  return { code: 'field.missing', place, values: { field: String(path.at(-1)) } };
}

function named(message: string, place: Finding['place'], values: Values & { found: string | number }): Finding {
  const meant = message === 'slug' ? slugOf(String(values.found)) : undefined;
  return isCode(message)
    ? { code: message, place, values, ...(meant ? { nearest: meant } : {}) }
    : { code: 'field.rule', place, values: { found: message } };
}

/** What an id was probably meant to be: in small letters, narrow, and with hyphens for spaces. */
function slugOf(found: string): string | undefined {
  const meant = found
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_–—.-]+/g, '-');
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(meant) && meant.length <= 60 ? meant : undefined;
}

/** The branch of a union that was probably meant: the one whose fields fit best. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const foreign = (issues: readonly Issue[]) =>
    issues.filter((issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0).length;
  return [...branches].sort((a, b) => foreign(a) - foreign(b) || a.length - b.length)[0] ?? [];
}

const plainPath = (path: readonly PropertyKey[]): Path => path.map((part) => (typeof part === 'symbol' ? String(part) : part));
