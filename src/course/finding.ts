import type { Place, Problem } from '../core/problem.ts';
import { didYouMean, kindNames, messages, type Code, type Language, type Values } from './check-messages.ts';

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
  const named = code === 'field.type' ? kinds(values, at) : values;
  const hint = nearest === undefined ? [] : [fill(didYouMean[at], { nearest })];
  return {
    ...place,
    severity,
    code,
    what: fill(what, named) + (at === 0 ? '.' : '。'),
    advice: [...hint, fill(advice, named)].join(at === 0 ? ' ' : ''),
  };
}

export function isCode(word: string): word is Code {
  return Object.hasOwn(messages, word);
}

function kinds(values: Values, at: 0 | 1): Values {
  return Object.fromEntries(Object.entries(values).map(([name, kind]) => [name, kindNames[kind]?.[at] ?? kind]));
}

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : shown(String(value));
  });
}

const shown = (value: string) =>
  (value.length > 160 ? `${value.slice(0, 159).replace(/, [^,]*$/, ', ')}…` : value).replace(/[\s\p{Cc}]+/gu, ' ');
