import { describe, expect, test } from 'vitest';
import enAids from '../src/i18n/aids/en.json';
import koAids from '../src/i18n/aids/ko.json';
import zhAids from '../src/i18n/aids/zh-CN.json';
import enAuthor from '../src/i18n/author/en.json';
import koAuthor from '../src/i18n/author/ko.json';
import zhAuthor from '../src/i18n/author/zh-CN.json';
import enFrame from '../src/i18n/en.json';
import koFrame from '../src/i18n/ko.json';
import zhFrame from '../src/i18n/zh-CN.json';
import enPreflight from '../src/i18n/preflight/en.json';
import koPreflight from '../src/i18n/preflight/ko.json';
import zhPreflight from '../src/i18n/preflight/zh-CN.json';
import enRest from '../src/i18n/rest/en.json';
import koRest from '../src/i18n/rest/ko.json';
import zhRest from '../src/i18n/rest/zh-CN.json';
import enReview from '../src/i18n/review/en.json';
import koReview from '../src/i18n/review/ko.json';
import zhReview from '../src/i18n/review/zh-CN.json';
import enSlides from '../src/i18n/slides/en.json';
import koSlides from '../src/i18n/slides/ko.json';
import zhSlides from '../src/i18n/slides/zh-CN.json';
import { locales, type Locale } from '../src/i18n/i18n.ts';
import { sources } from './imports.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const zh = { ...zhFrame, ...zhRest, ...zhSlides, ...zhPreflight, ...zhAids, ...zhReview, ...zhAuthor };
const en = { ...enFrame, ...enRest, ...enSlides, ...enPreflight, ...enAids, ...enReview, ...enAuthor };
const ko = { ...koFrame, ...koRest, ...koSlides, ...koPreflight, ...koAids, ...koReview, ...koAuthor };
const texts = { 'zh-CN': zh, en, ko } satisfies Record<Locale, Texts>;
const plural = /_(?:zero|one|two|few|many|other)$/;

const entries = (of: Texts) =>
  Object.entries(of).flatMap(([group, words]) => Object.entries(words).map(([name, text]) => ({ key: `${group}.${name}`, text })));

/** The names of a text's values, by key without its plural form. */
function valuesOf(of: Texts): Readonly<Record<string, readonly string[]>> {
  const values = entries(of).map(
    ({ key, text }) => [key.replace(plural, ''), [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort()] as const,
  );
  return Object.fromEntries(values);
}

const known = new Set(Object.keys(valuesOf(zh)));

/** Every key the sources name: in `t(…)`, or as the key of a message; a key put together is a pattern. */
const used = sources()
  .filter(({ path }) => path.startsWith('src/practice/browser/') || (!path.startsWith('src/practice/') && !path.startsWith('src/tools/')))
  .flatMap(({ path, code }) => named(code).map((key) => ({ path, key })));

function named(code: string): readonly string[] {
  const places = [...code.matchAll(/\bt\(/g)].map(({ index }) => argument(code.slice(index + 2)));
  const messages = [...code.matchAll(/\b(?:key|touch):\s*([^,}\n]+)/g)].map(([, value = '']) => value);
  return [...places, ...messages].flatMap((place) =>
    [...place.matchAll(/['`]([a-z]+\.(?:\w|\$\{[^}]*\})+)['`]/g)].map(([, key = '']) => key),
  );
}

/** The first argument of a call: what stands before the comma or the bracket that ends it. */
function argument(rest: string): string {
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    const character = rest.charAt(at);
    if (character === '(' || character === '{') depth += 1;
    if (depth === 0 && (character === ',' || character === ')')) return rest.slice(0, at);
    if (character === ')' || character === '}') depth -= 1;
  }
  return rest;
}

const pattern = (key: string) => new RegExp(`^${key.replace('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`);

describe('the interface’s texts', () => {
  test.each(locales)('%s has the keys and values of the source language', (locale) => {
    expect(valuesOf(texts[locale])).toEqual(valuesOf(zh));
  });

  test.each(locales)('%s has every plural form its language asks for, and no other', (locale) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.map((form) => `_${form}`);
    const has = new Map<string, string[]>();
    for (const { key } of entries(texts[locale])) {
      const form = plural.exec(key)?.[0];
      if (form) has.set(key.replace(plural, ''), [...(has.get(key.replace(plural, '')) ?? []), form]);
    }
    for (const [key, found] of has) expect([key, found.sort()]).toEqual([key, [...forms].sort()]);
  });

  test.each(locales)('%s leaves no text empty, and its values well formed', (locale) => {
    for (const { key, text } of entries(texts[locale])) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      expect([key, /[{}]/.test(text.replace(/\{\{\w+\}\}/g, ''))]).toEqual([key, false]);
    }
  });

  test('every key the sources name is there', () => {
    expect(used.length).toBeGreaterThan(100);
    const missing = used.filter(({ key }) => (key.includes('$') ? ![...known].some((one) => pattern(key).test(one)) : !known.has(key)));
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });

  test('every text is used', () => {
    const patterns = used.map(({ key }) => pattern(key));
    expect([...known].filter((key) => !patterns.some((one) => one.test(key)))).toEqual([]);
  });
});
