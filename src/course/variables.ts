import { nearest } from './advice.ts';
import type { Finding } from './finding.ts';
import { particleFor, particlePairs } from './particles.ts';
import { pathText, type Path, type Script } from './place.ts';

/** A value for every language, or one for each. */
export type Variables = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

interface Filled {
  text: string;
  /** Where a character of the filled text stands in the text as written. */
  origin(at: number): number;
}

/** A script with a language's variables put into its texts; places still speak of the texts as written. */
export function fillScript(script: Script, variables: Variables, locale: string): { script: Script; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const origins = new Map<string, Filled['origin']>();
  const walk = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') {
      if (!/[{｛]/.test(value)) return value;
      findings.push(...faultsOf(script, path, value, variables, locale));
      const filled = fillText(value, variables, locale);
      origins.set(pathText(path), filled.origin);
      return filled.text;
    }
    if (Array.isArray(value)) return value.map((item: unknown, at) => walk(item, [...path, at]));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, item]: [string, unknown]) => [name, walk(item, [...path, name])]));
    }
    return value;
  };
  const value = walk(script.value, []);
  const place: Script['place'] = (path, at) => script.place(path, at === undefined ? at : (origins.get(pathText(path))?.(at) ?? at));
  return { script: { ...script, value, place }, findings };
}

/** A text with a language's variables put in. */
export const withVariables = (text: string, variables: Variables, locale: string): string => fillText(text, variables, locale).text;

const pattern = /\{\{([^{}]*)\}\}/g;

function fillText(text: string, variables: Variables, locale: string): Filled {
  const shifts: { from: number; by: number; written: number }[] = [];
  let by = 0;
  const filled = text.replace(pattern, (whole: string, name: string, written: number) => {
    const value = filledIn(variables, name, locale) ?? whole;
    shifts.push({ from: written + by, by, written });
    by += value.length - whole.length;
    shifts.push({ from: written + whole.length + by, by, written: written + whole.length });
    return value;
  });
  return {
    text: filled,
    origin(at) {
      const index = shifts.filter((shift) => shift.from <= at).length - 1;
      const shift = shifts[index];
      if (!shift) return at;
      return index % 2 === 0 ? shift.written : at - shift.by;
    },
  };
}

/** What stands between the braces: a name, and the pair of particles (`brand|은/는`) that Korean puts behind it. */
function partsOf(inner: string): { name: string; pair: string | undefined } {
  const [name = '', pair] = inner.split('|').map((part) => part.trim());
  return { name, pair };
}

function filledIn(variables: Variables, inner: string, locale: string): string | undefined {
  const { name, pair } = partsOf(inner);
  const value = valueOf(variables, name, locale);
  return value === undefined || pair === undefined ? value : `${value}${particleFor(value, pair) ?? ''}`;
}

/** The variables that a text names, in order, without what is wrong with them. */
export const variablesIn = (text: string): readonly string[] => [...text.matchAll(pattern)].map(({ 1: inner = '' }) => partsOf(inner).name);

function valueOf(variables: Variables, name: string, locale: string): string | undefined {
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return typeof value === 'object' ? value[locale] : value;
}

function faultsOf(script: Script, path: Path, text: string, variables: Variables, locale: string): readonly Finding[] {
  const names = Object.keys(variables);
  const unknown = [...text.matchAll(pattern)].flatMap(({ 1: inner = '', index }): readonly Finding[] => {
    const { name: found, pair } = partsOf(inner);
    const place = () => script.place(path, index);
    if (pair !== undefined && particleFor('', pair) === undefined)
      return [{ code: 'variable.particle', place: place(), values: { found: pair, among: particlePairs } }];
    if (!Object.hasOwn(variables, found)) {
      return [{ code: 'variable.unknown', place: place(), values: { found, among: names }, nearest: nearest(found, names) }];
    }
    return valueOf(variables, found, locale) === undefined ? [{ code: 'variable.locale', place: place(), values: { found, locale } }] : [];
  });
  const rest = text.replace(pattern, (whole) => ' '.repeat(whole.length));
  const braces = [...rest.matchAll(/[{｛]{1,2}\s*([\w.]+)\s*[}｝]{1,2}/g)].flatMap(
    ({ 0: found, 1: name = '', index }): readonly Finding[] =>
      names.includes(name) ? [{ code: 'variable.braces', place: script.place(path, index), values: { found, right: `{{${name}}}` } }] : [],
  );
  const open = rest.indexOf('{{');
  if (braces.length > 0) return [...unknown, ...braces];
  return open < 0 ? unknown : [...unknown, { code: 'variable.open', place: script.place(path, open) }];
}
