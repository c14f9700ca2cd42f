import { evaluate, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Finding } from './finding.ts';
import { faultAt, openString, tooDeep, type JsonFault } from './json-faults.ts';
import { lineColumn, nameOf, scriptOf, startOf, type Script } from './place.ts';

const mostFaults = 50;

/** Longer than any script, and no work yet for who looks through it. */
const longest = 1_000_000;

/** Reads a JSON file, past the faults that can be mended for certain, so that the others are found too. */
export function readScript(file: string, text: string): { script?: Script; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const found = ({ code, offset, values }: JsonFault) => {
    findings.push({ code, place: { file, ...lineColumn(source, offset), path: '$' }, ...(values ? { values } : {}) });
  };
  if (text.length > longest)
    return { findings: [{ code: 'file.long', place: { file, line: 1, column: 1, path: '$' }, values: { limit: longest } }] };
  let source = text.replace(/^\uFEFF/, '');
  if (source !== text) found({ code: 'file.bom', offset: 0 });
  if (source.includes('\uFFFD')) found({ code: 'file.notUtf8', offset: source.indexOf('\uFFFD') });
  for (let round = 0; round < mostFaults; round += 1) {
    const read = attempt(source);
    if ('root' in read) {
      findings.push(...nameFaults(file, source, read.root));
      const value: unknown = evaluate(read.root);
      return { script: scriptOf(file, source, read.root, value), findings };
    }
    found(read);
    if (read.mended === undefined) break;
    source = read.mended;
  }
  return { findings };
}

function attempt(source: string): { root: ValueNode } | JsonFault {
  const open = openString(source);
  const deep = tooDeep(source);
  if (deep) return open && open.offset < deep.offset ? open : deep;
  try {
    const root = parse(source, { mode: 'json' }).body;
    return open ?? { root };
  } catch (error) {
    const offset = offsetOf(error) ?? source.length;
    return open && open.offset <= offset ? open : faultAt(source, offset);
  }
}

/** Where the parser gave up; undefined where the file ended, for which it knows no place. */
function offsetOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || error.message.startsWith('Unexpected end')) return undefined;
  return 'offset' in error && typeof error.offset === 'number' ? error.offset : undefined;
}

/** Names that stand twice in an object, and the one that no object can have. */
function nameFaults(file: string, source: string, node: ValueNode): readonly Finding[] {
  if (node.type === 'Array') return node.elements.flatMap((element) => nameFaults(file, source, element.value));
  if (node.type !== 'Object') return [];
  const names = node.members.map((member) => nameOf(member.name));
  return node.members.flatMap((member, at): readonly Finding[] => {
    const found = nameOf(member.name);
    const inner = nameFaults(file, source, member.value);
    const told = (code: 'json.twice' | 'name.reserved'): readonly Finding[] => [
      { code, place: { file, ...lineColumn(source, startOf(member.name)), path: '$' }, values: { found } },
      ...inner,
    ];
    if (found === '__proto__') return told('name.reserved');
    return names.indexOf(found) === at ? inner : told('json.twice');
  });
}
