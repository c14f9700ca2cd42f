import { markIn } from './exchange-mark.ts';
import type { ReadExchange, ReadSegment } from './exchange-read.ts';
import { signOf, signType } from './xliff-codes.ts';
import { childrenOf, faultIn, readElements, textOf, type Element } from './xliff-elements.ts';
import { doneStates } from './xliff.ts';

/** Reads XLIFF 1.2 as translators' tools give it back; broken segments are kept with what is wrong, the others with their texts. */
export function readXliff(text: string): ReadExchange {
  const top = readElements(text);
  const [root] = childrenOf(top, 'xliff');
  const version = root?.attributes['version'];
  if (!root || !version?.startsWith('1.'))
    return { segments: [], faults: [{ code: 'exchange.notXliff', values: { found: version ?? '' }, line: 1 }] };
  const files = childrenOf(root, 'file');
  const bodies = files.flatMap((file) => childrenOf(file, 'body'));
  const outside = [top, root, ...files, ...bodies, ...bodies.flatMap(groupsIn)].flatMap(({ fault }) => fault ?? []);
  return {
    locale: files[0]?.attributes['target-language'],
    segments: files.flatMap((file) =>
      childrenOf(file, 'body')
        .flatMap(unitsIn)
        .map((unit) => segmentOf(file, unit)),
    ),
    faults: outside,
  };
}

const groupsIn = (element: Element): readonly Element[] => childrenOf(element, 'group').flatMap((group) => [group, ...groupsIn(group)]);

const unitsIn = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'trans-unit') return [child];
    return child.name === 'group' ? unitsIn(child) : [];
  });

function segmentOf(file: Element, unit: Element): ReadSegment {
  const [source, target] = [childrenOf(unit, 'source')[0], childrenOf(unit, 'target')[0]];
  const codes = new Map((source ? codesIn(source) : []).map((code) => [keyOf(code), codeText(code)] as const));
  const words = (element: Element | undefined): string => (element ? wordsIn(element, codes) : '');
  const fault = faultIn(unit);
  return {
    file: file.attributes['original'] ?? '',
    field: unit.attributes['resname'] ?? unit.attributes['id'] ?? '',
    source: words(source),
    target: words(target),
    done: unit.attributes['approved'] === 'yes' || doneStates.includes(target?.attributes['state'] ?? ''),
    mark: [unit.attributes['extradata'] ?? '', ...childrenOf(unit, 'note').map(textOf)].map(markIn).find((mark) => mark !== undefined),
    line: unit.line,
    ...(fault ? { fault } : {}),
  };
}

/** How tools name a code, with the name under which it was written. */
const codeNames: Readonly<Record<string, string>> = { ph: 'ph', x: 'ph', it: 'ph', bpt: 'bpt', bx: 'bpt', ept: 'ept', ex: 'ept' };

const isCode = ({ name }: Element) => Object.hasOwn(codeNames, name);
const keyOf = ({ name, attributes }: Element) => `${codeNames[name] ?? name} ${attributes['id'] ?? ''}`;

const codesIn = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return isCode(child) ? [child] : codesIn(child);
  });

function codeText(code: Element): string {
  const text = textOf(code);
  return (code.attributes['ctype'] === signType ? signOf(text) : undefined) ?? text;
}

/** The text of a source or target: codes go by their number, and what marks parts of it (`mrk`, `g`) is passed through. */
function wordsIn(element: Element, codes: ReadonlyMap<string, string>): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return isCode(child) ? (codes.get(keyOf(child)) ?? codeText(child)) : wordsIn(child, codes);
    })
    .join('');
}
