import { evaluate, parse, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Finding } from './finding.ts';
import { editedBy, tooDeep, type JsonFault } from './json-faults.ts';
import { invisibleIn } from './json-invisible.ts';
import { plainJson } from './json-plain.ts';
import { faultsIn } from './json-scan.ts';
import { lineColumn, nameOf, scriptOf, startOf, type Script } from './place.ts';

const mostFaults = 50;

/** Longer than any script, and no work yet for who looks through it. */
const longest = 1_000_000;

/** A text as far as it is JSON: the tree of what was written or certainly meant, and all that is wrong with the writing. */
export interface JsonRead {
  faults: readonly JsonFault[];
  /** The text with its faults mended, and where each of its places stood before. */
  text?: string;
  origin?: (offset: number) => number;
  root?: ObjectNode;
}

/** Reads a JSON file, past the faults that can be mended for certain, so that the others are found too. */
export function readScript(file: string, text: string): { script?: Script; findings: readonly Finding[] } {
  const plain = text.length > longest ? undefined : plainJson(text);
  if (plain) return { script: scriptOf(file, text, () => parse(text, { mode: 'json' }).body, plain), findings: [] };
  const source = text.replace(/^\uFEFF/, '');
  const { faults, root, origin = (offset) => offset } = readJson(text);
  const findings = faults.slice(0, mostFaults).map(({ code, offset, values, severity }): Finding => ({
    code,
    place: { file, ...lineColumn(source, offset), path: '$' },
    ...(values ? { values } : {}),
    ...(severity ? { severity } : {}),
  }));
  if (!root) return { findings };
  const value: unknown = evaluate(root);
  return { script: scriptOf(file, source, () => root, value, origin), findings };
}

/** Reads a text as JSON. Offsets are those of the text without its byte order mark. */
export function readJson(text: string): JsonRead {
  const source = text.replace(/^\uFEFF/, '');
  if (text.length > longest) return { faults: [{ code: 'file.long', offset: 0, values: { limit: longest } }] };
  const mark: readonly JsonFault[] = source === text ? [] : [{ code: 'file.bom', offset: 0, edits: [] }];
  const found = invisibleIn(source);
  const isHarmless = found.length > 0 && isJson(source);
  const invisible = found.map((fault): JsonFault => (isHarmless ? { ...fault, severity: 'warning' } : fault));
  const { text: seen, origin } = editedBy(
    source,
    invisible.flatMap(({ edits = [] }) => edits),
  );
  const read = readSeen(seen);
  const inner = read.origin ?? ((offset: number) => offset);
  const faults = [...invisible, ...read.faults.map((fault) => movedBy(origin, fault))];
  return { ...read, faults: [...mark, ...faults.sort((a, b) => a.offset - b.offset)], origin: (offset) => origin(inner(offset)) };
}

const movedBy = (origin: (offset: number) => number, { edits, ...fault }: JsonFault): JsonFault => ({
  ...fault,
  offset: origin(fault.offset),
  ...(edits && { edits: edits.map(({ from, to, text }) => ({ from: origin(from), to: origin(to), text })) }),
});

/** Reads a text in which nothing is that cannot be seen. */
function readSeen(source: string): JsonRead {
  const foreign = /[\uFFFD\0]/.exec(source);
  const encoding: readonly JsonFault[] = foreign ? [{ code: 'file.notUtf8', offset: foreign.index }] : [];
  const written = treeOf(source);
  if (written) return objectOf(encoding, source, written);
  if (foreign) return { faults: encoding };
  const faults = faultsOf(source);
  if (faults.some(({ edits }) => !edits)) return { faults };
  const { text: mended, origin } = editedBy(
    source,
    faults.flatMap(({ edits = [] }) => edits),
  );
  const root = treeOf(mended);
  return root
    ? objectOf(faults, mended, root, origin)
    : { faults: [...faults, { code: 'json.unexpected', offset: 0, values: { found: source.trim().slice(0, 1) } }] };
}

function objectOf(
  faults: readonly JsonFault[],
  text: string,
  root: ValueNode,
  origin: (offset: number) => number = (offset) => offset,
): JsonRead {
  if (root.type !== 'Object') return { faults: [...faults, { code: 'json.noObject', offset: origin(startOf(root)) }] };
  return { faults: [...faults, ...nameFaults(root, origin)], text, origin, root };
}

function faultsOf(source: string): readonly JsonFault[] {
  const faults = faultsIn(source);
  return faults.length > 0
    ? faults
    : [tooDeep(source) ?? { code: 'json.unexpected', offset: 0, values: { found: source.trim().slice(0, 1) } }];
}

function treeOf(source: string): ValueNode | undefined {
  if (tooDeep(source)) return undefined;
  return isJson(source) ? parse(source, { mode: 'json' }).body : undefined;
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** Names that stand twice in an object, and the one that no object can have. */
function nameFaults(node: ValueNode, origin: (offset: number) => number): readonly JsonFault[] {
  if (node.type === 'Array') return node.elements.flatMap((element) => nameFaults(element.value, origin));
  if (node.type !== 'Object') return [];
  const names = node.members.map((member) => nameOf(member.name));
  return node.members.flatMap((member, at): readonly JsonFault[] => {
    const found = nameOf(member.name);
    const inner = nameFaults(member.value, origin);
    const told = (code: 'json.twice' | 'name.reserved'): readonly JsonFault[] => [
      { code, offset: origin(startOf(member.name)), values: { found } },
      ...inner,
    ];
    if (found === '__proto__') return told('name.reserved');
    return names.indexOf(found) === at ? inner : told('json.twice');
  });
}
