import type { Language, Values } from '../check-messages.ts';
import { changeMessages, nouns, remarkMessages, type ChangeCode, type RemarkCode } from './messages.ts';
import type { Part } from './parts.ts';

/** A change of a slide before it is put into words. */
export type Change = Part | { what: Exclude<ChangeCode, Part['what']>; from?: string; to?: string; resets: boolean };

/** Something said of the whole course, before it is put into words. */
export interface Remark {
  code: RemarkCode;
  values: Values;
}

/** Changes of a slide in plain words: those that reset it first, equal ones counted. */
export function changesInWords(changes: readonly Change[], language: Language): readonly string[] {
  const groups = new Map<string, Change[]>();
  const inOrder = [...changes.filter(({ resets }) => resets), ...changes.filter(({ resets }) => !resets)];
  for (const change of inOrder) {
    const key = JSON.stringify([change.what, itemIn(change)?.is, fieldIn(change), change.from, change.to]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [inWords(first, [first, ...more], language)] : []));
}

const itemIn = (change: Change) => ('item' in change ? change.item : undefined);
const fieldIn = (change: Change) => ('field' in change ? change.field : undefined);
const nameIn = (change: Change) => ('name' in change ? (change.name ?? '') : '');

function inWords(first: Change, all: readonly Change[], language: Language): string {
  const names = [...new Set(all.map(nameIn))].filter((name) => name !== '');
  const count = first.what === 'right' || first.what === 'reply' ? Math.max(1, names.length) : all.length;
  const [one, many, chinese] = changeMessages[first.what];
  const [a, several, counted, bare] = nouns[itemIn(first)?.is ?? 'part'];
  const english = count === 1 ? one : many;
  const sentence = language === 'en' ? english : chinese;
  const values = {
    count,
    noun: language === 'en' ? a : counted,
    nouns: language === 'en' ? several : bare,
    field: fieldIn(first) ?? '',
    from: first.from ?? '',
    to: first.to ?? '',
  };
  return filled(sentence, values, language) + listed(names, language);
}

const mostNames = 4;

function listed(names: readonly string[], language: Language): string {
  if (names.length === 0) return '';
  const shown = [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])];
  return language === 'en' ? ` (${shown.join(', ')})` : `（${shown.join('、')}）`;
}

/** A remark in words: what it is about, and what it means for learners. */
export function remarkInWords({ code, values }: Remark, language: Language): { what: string; effect: string } {
  const [what, effect, whatChinese, effectChinese] = remarkMessages[code];
  const [first, second] = language === 'en' ? [what, effect] : [whatChinese, effectChinese];
  return { what: filled(first, values, language), effect: filled(second, values, language) };
}

function filled(sentence: string, values: Values, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.join(language === 'en' ? ', ' : '、') : String(value);
  });
}
