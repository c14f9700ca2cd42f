import { agreed } from '../core/plural.ts';
import type { Place, Problem } from '../core/problem.ts';
import {
  didYouMean,
  kindNames,
  listing,
  messages,
  unitNames,
  wantedNames,
  type Code,
  type Language,
  type Values,
} from './check-messages.ts';

/** A problem before it is put into words. */
export interface Finding {
  code: Code;
  place: Place;
  values?: Values;
  /** What was probably meant. */
  nearest?: string | undefined;
  severity?: Problem['severity'];
}

/** A finding in words. */
export function problemOf({ code, place, values = {}, nearest, severity = 'error' }: Finding, language: Language): Problem {
  const at = language === 'en' ? 0 : 1;
  const [what, advice] = at === 0 ? [messages[code][0], messages[code][1]] : [messages[code][2], messages[code][3]];
  const named = code === 'field.type' || code === 'field.null' ? typesIn(values, at) : { ...values, ...unitIn(values, at) };
  const hint = nearest === undefined ? [] : [fill(didYouMean[at], { nearest }, at)];
  return {
    ...place,
    severity,
    code,
    what: fill(what, named, at) + (at === 0 ? '.' : '。'),
    advice: [...hint, fill(advice, named, at)].join(at === 0 ? ' ' : ''),
  };
}

export function isCode(word: string): word is Code {
  return Object.hasOwn(messages, word);
}

const typesIn = ({ expected = '', ...found }: Values, at: 0 | 1): Values => ({
  ...inWords(kindNames, found, at),
  ...inWords(wantedNames, { expected }, at),
});

const unitIn = ({ unit }: Values, at: 0 | 1): Values => (unit === undefined ? {} : inWords(unitNames, { unit }, at));

function inWords(names: Readonly<Record<string, readonly [string, string]>>, values: Values, at: 0 | 1): Values {
  return Object.fromEntries(Object.entries(values).map(([name, one]) => [name, names[String(one)]?.[at] ?? one]));
}

function fill(sentence: string, values: Values, at: 0 | 1): string {
  return agreed(sentence, values).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    if (name === 'path') return String(value);
    return typeof value === 'object' ? listed(name, value.map(shown), at) : shown(String(value));
  });
}

const longest = 160;

function listed(name: string, names: readonly string[], at: 0 | 1): string {
  const { comma, or, and, none } = listing[at];
  if (names.length === 0) return none;
  if (name === 'either') return names.join(or);
  if (name === 'both') return names.join(and);
  const fitting = names.filter((_, index) => index === 0 || names.slice(0, index + 1).join(comma).length <= longest);
  return [...fitting, ...(fitting.length < names.length ? ['…'] : [])].join(comma);
}

const shown = (value: string) => (value.length > longest ? `${value.slice(0, longest - 1)}…` : value).replace(/[\s\p{Cc}]+/gu, ' ');
