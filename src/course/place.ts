import type { ArrayNode, ObjectNode, StringNode, ValueNode } from '@humanwhocodes/momoa';
import type { Place } from '../core/problem.ts';

/** The way from the top of a JSON file to a value. */
export type Path = readonly (string | number)[];

/** A JSON file of the course folder: its value, and where each part of it stands. */
export interface Script {
  file: string;
  value: unknown;
  /** Where a value starts, or the `at`th character of a text; of a missing value, where its parent starts. */
  place(path: Path, at?: number): Place;
  /** Where the name of a field stands. */
  placeOfName(path: Path): Place;
}

/** A path as authors read it: `$.options[2].text`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return /^[A-Za-z_$][\w$]*$/.test(part) ? `${text}.${part}` : `${text}[${JSON.stringify(part)}]`;
  }, '$');
}

/** The line and column, from 1, of the character at an offset. */
export function lineColumn(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A script whose positions are those of its syntax tree, which is made when one is asked for; `origin` says where they stood in the source, if it was mended. */
export function scriptOf(file: string, source: string, read: () => ValueNode, value: unknown, origin = (offset: number) => offset): Script {
  let tree: ValueNode | undefined;
  const root = () => (tree ??= read());
  const placed = (path: Path, offset: number): Place => ({ file, ...lineColumn(source, offset), path: pathText(path) });
  return {
    file,
    value,
    place(path, at) {
      const { node, whole } = follow(root(), path);
      const inside = whole && at !== undefined && node.type === 'String' ? offsetInString(source, origin, node, at) : origin(startOf(node));
      return placed(path, inside);
    },
    placeOfName(path) {
      const name = path.at(-1);
      const { node } = follow(root(), path.slice(0, -1));
      const member = node.type === 'Object' ? memberOf(node, name) : undefined;
      return placed(path, origin(startOf(member ? member.name : node)));
    },
  };
}

function follow(root: ValueNode, path: Path): { node: ValueNode; whole: boolean } {
  let node = root;
  for (const part of path) {
    const next = childOf(node, part);
    if (!next) return { node, whole: false };
    node = next;
  }
  return { node, whole: true };
}

function childOf(node: ValueNode, part: string | number): ValueNode | undefined {
  if (node.type === 'Object') return memberOf(node, part)?.value;
  if (node.type === 'Array') return elementOf(node, part);
  return undefined;
}

function memberOf(node: ObjectNode, name: string | number | undefined) {
  return node.members.filter((member) => nameOf(member.name) === name).at(-1);
}

function elementOf(node: ArrayNode, part: string | number) {
  return typeof part === 'number' ? node.elements[part]?.value : undefined;
}

/** The text of a field's name. */
export const nameOf = (name: ObjectNode['members'][number]['name']) => (name.type === 'String' ? name.value : name.name);

/** Where a node starts in its file. */
export const startOf = (node: { loc: { start: { offset: number } } }) => node.loc.start.offset;

function offsetInString(source: string, origin: (offset: number) => number, node: StringNode, at: number): number {
  let offset = origin(startOf(node)) + 1;
  const end = origin(node.loc.end.offset) - 1;
  for (let passed = 0; passed < at && offset < end; passed += 1) {
    if (source[offset] !== '\\') offset += 1;
    else offset += source[offset + 1] === 'u' ? 6 : 2;
  }
  return offset;
}
