import { inChinese, numberWords, type NumberWords } from './number-words.ts';

const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** The figures of a text in digits, without its variables; `10,000` counts as `10000`. */
export function figuresIn(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  const plain = text.replace(/\{\{[^{}]*\}\}/g, ' ').replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return [...new Set(plain.match(/\d+(?:\.\d+)?/g) ?? [])].sort();
}

/** Parts of an hour, in minutes. */
const partsOfHour: Readonly<Record<string, string>> = { 半: '30', 一刻: '15', 三刻: '45' };

/** The numbers that a Chinese text says in words (`两百`, `十五`, `半小时`), as figures: another language may write them in digits. */
export function spokenIn(text: string): readonly string[] {
  const minutes = Object.entries(partsOfHour).flatMap(([words, figure]) => (text.includes(words) ? [figure] : []));
  const numbers = [...text.matchAll(/[零一二两三四五六七八九十百千万]+/g)].flatMap(([words]) => [words, ...words]);
  return [...minutes, ...numbers.map((words) => String(valueOf(words)))];
}

function valueOf(words: string): number {
  let [whole, part, digit] = [0, 0, 0];
  for (const sign of words.replaceAll('两', '二')) {
    const unit = units[sign];
    if (unit === undefined) digit = digits.indexOf(sign);
    else if (unit === 10_000) [whole, part, digit] = [(whole + part + digit) * unit, 0, 0];
    else [part, digit] = [part + (digit || 1) * unit, 0];
  }
  return whole + part + digit;
}

/** Numbers of a translation that are not those of its source. */
type OtherNumbers = Readonly<Record<'found' | 'right', readonly string[]>>;

/** Where a translation has other numbers than its source: figures, and words of which both say something else. */
export function otherNumbers(source: string, target: string, locale: string): OtherNumbers | undefined {
  const [right, found, words] = [figuresIn(source), figuresIn(target), numberWords(locale)];
  const missing = without(right, found);
  const lost = missing.length > 0 ? without(missing, words?.certain(target) ?? []) : [];
  const more = without(found, right);
  const added = more.length > 0 ? without(more, spokenIn(source)) : [];
  if (lost.length > 0 || added.length > 0) return { found: added, right: lost };
  return words && otherWords(source, target, words);
}

function otherWords(source: string, target: string, words: NumberWords): OtherNumbers | undefined {
  const said = inChinese.certain(source);
  const saidThere = said.length > 0 ? words.certain(target) : [];
  if (saidThere.length === 0) return undefined;
  const right = without(said, [...figuresIn(target), ...saidThere, ...words.possible(target)]);
  const found = without(saidThere, [...figuresIn(source), ...spokenIn(source), ...inChinese.possible(source)]);
  return right.length > 0 && found.length > 0 ? { found, right } : undefined;
}

const without = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));
