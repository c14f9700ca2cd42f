import { valueAt } from '../../course/check-values.ts';

/** One line of what is right on a slide, and what is said to it. */
export interface AnswerLine {
  /** A question, scene or statement the following lines belong to. */
  heading?: string;
  text?: string;
  mark?: 'right' | 'wrong' | 'best' | 'acceptable' | 'poor';
  /** Where it belongs, of cards. */
  to?: string;
  /** Feedback or coaching. */
  word?: string;
}

const headings = ['question', 'says', 'statement', 'situation', 'term'] as const;
const texts = ['text', 'label', 'front', 'left', 'title', 'name'] as const;
const words = ['coaching', 'feedback', 'why', 'explain'] as const;

/** What is right in a script of any type, and its coaching: options with `right`, replies with a verdict, cards with their place. */
export function answersIn(value: unknown): readonly AnswerLine[] {
  const groups = new Map(['groups', 'fields'].flatMap((list) => labelled(valueAt(value, [list]))));
  const walk = (part: unknown, top: boolean): readonly AnswerLine[] => {
    if (Array.isArray(part)) return part.flatMap((one: unknown) => walk(one, false));
    if (typeof part !== 'object' || part === null) return [];
    const inner = Object.values(part).flatMap((one: unknown) => walk(one, false));
    const own = lineOf(part, groups);
    if (own) return [own, ...inner];
    const heading = textIn(part, headings);
    return heading && !top && inner.length > 0 ? [{ heading }, ...inner] : inner;
  };
  return walk(value, true);
}

function lineOf(part: object, groups: ReadonlyMap<string, string>): AnswerLine | undefined {
  const text = textIn(part, texts);
  const word = textIn(part, words);
  const told = { ...(text ? { text } : {}), ...(word ? { word } : {}) };
  const verdict = valueAt(part, ['verdict']);
  if (verdict === 'best' || verdict === 'acceptable' || verdict === 'poor') return { ...told, mark: verdict };
  const right = valueAt(part, ['right']);
  if (typeof right === 'string') return { ...told, to: right };
  if (right === true) return { ...told, mark: 'right' };
  const place = valueAt(part, ['in']);
  if (typeof place === 'string') return { ...told, to: groups.get(place) ?? place };
  return word ? { ...told, ...(text ? { mark: 'wrong' as const } : {}) } : undefined;
}

function textIn(part: object, names: readonly string[]): string | undefined {
  const found = names.map((name) => valueAt(part, [name])).find((one) => typeof one === 'string');
  return typeof found === 'string' ? found : undefined;
}

function labelled(list: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const id = valueAt(one, ['id']);
    const text = typeof one === 'object' && one !== null ? textIn(one, texts) : undefined;
    return typeof id === 'string' && text ? [[id, text] as const] : [];
  });
}
