import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { nameOf, type Path } from '../../course/place.ts';

/** A JSON text with one value written anew; all else stays as it is. A member that is not there is put in first. */
export function replaced(text: string, path: Path, value: unknown): string {
  const node = nodeAt(text, path);
  if (node) return spliced(text, startOf(node), endOf(node), JSON.stringify(value));
  const parent = nodeAt(text, path.slice(0, -1));
  if (parent?.type !== 'Object') return text;
  const [first] = parent.members;
  const gap = first ? text.slice(startOf(parent) + 1, startOf(first)) : '';
  return spliced(
    text,
    startOf(parent) + 1,
    startOf(parent) + 1,
    `${gap}${JSON.stringify(path.at(-1))}: ${JSON.stringify(value)}${first ? ',' : ''}`,
  );
}

/** A JSON text with values that are there written anew. */
export function replacedAll(text: string, values: readonly { path: Path; value: unknown }[]): string {
  const { body } = parse(text, { mode: 'json' });
  const found = values.flatMap(({ path, value }) => {
    const node = nodeIn(body, path);
    return node ? [{ from: startOf(node), to: endOf(node), by: JSON.stringify(value) }] : [];
  });
  return found.sort((a, b) => b.from - a.from).reduce((now, { from, to, by }) => spliced(now, from, to, by), text);
}

/** A JSON text with an item more before the last one of a list, both written as that one is. */
export function insertedBeforeLast(text: string, path: Path, item: unknown): string {
  const list = nodeAt(text, path);
  const last = list?.type === 'Array' ? list.elements.at(-1) : undefined;
  if (list?.type !== 'Array' || !last) return text;
  const before = list.elements.at(-2);
  const gap = text.slice(before ? endOf(before) : startOf(list) + 1, startOf(last)).replace(/^,/, '');
  return spliced(text, startOf(last), startOf(last), `${JSON.stringify(item)},${gap === '' ? ' ' : gap}`);
}

/** A JSON text with an item more at the end of a list, written as the last one is. */
export function appended(text: string, path: Path, item: unknown): string {
  const list = nodeAt(text, path);
  if (list?.type !== 'Array') return text;
  const last = list.elements.at(-1);
  if (!last) return replaced(text, path, [item]);
  const before = list.elements.at(-2);
  const gap = text.slice(before ? endOf(before) : startOf(list) + 1, startOf(last)).replace(/^,/, '');
  const indent = /\n([ \t]*)$/.exec(gap)?.[1];
  const written = indent === undefined ? JSON.stringify(item) : shortLists(JSON.stringify(item, null, 2)).replaceAll('\n', `\n${indent}`);
  return spliced(text, endOf(last), endOf(last), `,${gap === '' ? ' ' : gap}${written}`);
}

/** Lists of plain values in a line each. */
const shortLists = (text: string) => text.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, items: string) => `[${items.replace(/\s*\n\s*/g, ' ')}]`);

/** A JSON text without a member of an object that is followed by another. */
export function withoutMember(text: string, path: Path): string {
  const parent = nodeAt(text, path.slice(0, -1));
  if (parent?.type !== 'Object') return text;
  const at = parent.members.findIndex((member) => nameOf(member.name) === path.at(-1));
  const [member, next] = [parent.members[at], parent.members[at + 1]];
  return member && next ? spliced(text, startOf(member), startOf(next), '') : text;
}

/** The text of a value, as if it stood alone in its file. */
export function textAt(text: string, path: Path): string {
  const node = nodeAt(text, path);
  if (!node) return '';
  const column = /[^\n]*$/.exec(text.slice(0, startOf(node)))?.[0] ?? '';
  const indent = /^\s*/.exec(column)?.[0] ?? '';
  return text.slice(startOf(node), endOf(node)).replaceAll(`\n${indent}`, '\n');
}

const nodeAt = (text: string, path: Path) => nodeIn(parse(text, { mode: 'json' }).body, path);

function nodeIn(body: ValueNode, path: Path): ValueNode | undefined {
  let node: ValueNode | undefined = body;
  for (const part of path) {
    if (node?.type === 'Object') node = node.members.find((member) => nameOf(member.name) === part)?.value;
    else node = node?.type === 'Array' && typeof part === 'number' ? node.elements[part]?.value : undefined;
  }
  return node;
}

interface Located {
  loc: { start: { offset: number }; end: { offset: number } };
}

const startOf = ({ loc }: Located) => loc.start.offset;
const endOf = ({ loc }: Located) => loc.end.offset;
const spliced = (text: string, from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);
