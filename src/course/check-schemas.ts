import { schemas } from '../slides/schemas.ts';
import type { Finding } from './finding.ts';
import { isScript, type CourseFolder } from './folder.ts';
import { lineColumn } from './place.ts';

const named = /"\$schema"\s*:\s*"([^"]*)"/;

/** The way to the schema that a script names, as it is written. */
export const schemaNamed = (text: string): string | undefined => named.exec(text)?.[1];

/** Where a way from a file of the course folder leads, seen from that folder. */
export function resolvedFrom(file: string, way: string): string {
  if (isElsewhere(way)) return way;
  const parts = [...file.split('/').slice(0, -1), ...way.split('/')].filter((part) => part !== '' && part !== '.');
  return parts
    .reduce<readonly string[]>(
      (done, part) => (part === '..' && done.length > 0 && done.at(-1) !== '..' ? done.slice(0, -1) : [...done, part]),
      [],
    )
    .join('/');
}

/** From the root of a computer or of the web. */
const isElsewhere = (way: string) => /^(?:\/|[A-Za-z][\w+.-]*:)/.test(way);

/**
 * Whether every script names the schema that an editor completes it by. They do so in a course whose course.json does;
 * where that one leads to a file, the others are beside it.
 */
export function checkSchemas({ texts, schemas: known }: CourseFolder, typeOf: (file: string) => unknown): readonly Finding[] {
  const own = schemaNamed(texts['course.json'] ?? '');
  if (!known || own === undefined || isElsewhere(own)) return [];
  const beside = resolvedFrom('course.json', own);
  const base = known.there.has(beside) && beside.endsWith('course.json') ? beside.replace(/\/?course\.json$/, '') : known.own;
  return Object.entries(texts).flatMap(([file, text]): readonly Finding[] => {
    const name = isScript(file) ? schemaOf(file, typeOf(file)) : undefined;
    if (name === undefined) return [];
    const found = schemaNamed(text);
    const right = `${isElsewhere(base) ? '' : '../'.repeat(file.split('/').length - 1)}${base}/${name}`;
    const told = (code: 'schema.missing' | 'schema.nowhere' | 'schema.other', offset: number): readonly Finding[] => {
      const place = { file, ...lineColumn(text, offset), path: '$.$schema' };
      return [{ code, place, values: { found: found ?? '', right }, severity: 'warning' }];
    };
    if (found === undefined) return told('schema.missing', 0);
    const to = resolvedFrom(file, found);
    const at = text.indexOf(`"${found}"`, named.exec(text)?.index);
    if (!known.there.has(to) && to !== resolvedFrom(file, right)) return told('schema.nowhere', at);
    return `/${to}`.endsWith(`/${name}`) ? [] : told('schema.other', at);
  });
}

/** The schema of a script, if it can be known. */
function schemaOf(file: string, type: unknown): string | undefined {
  if (file.startsWith('translations/')) return 'translation.json';
  if (!file.includes('/')) return file;
  return typeof type === 'string' && Object.hasOwn(schemas, type) ? `slides/${type}.json` : undefined;
}
