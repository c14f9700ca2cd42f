import { SaxesParser } from 'saxes';
import { strayTag, withMarkedStrays } from './xml-strays.ts';
import { xmlFault, type XmlFault } from './xml-faults.ts';

/** An element of XML, with the place where it starts. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
  column: number;
  children: (Element | string)[];
  /** What is wrong with the XML in it, where something is. */
  fault?: XmlFault;
}

/** Deeper than any file of a translator. */
const deepest = 60;

/**
 * Reads XML past its faults: each is kept with the element it is in. Nothing that a DOCTYPE declares is read.
 * Names stand without the prefix that the outermost element has.
 */
export function readElements(text: string): Element {
  const top: Element = { name: '', attributes: {}, line: 1, column: 1, children: [] };
  const open = [top];
  const here = () => open.at(-1) ?? top;
  const parser = new SaxesParser({ position: true, xmlns: false } as const);
  let start = { line: 1, column: 1 };
  let prefix: string | undefined;
  let closed = top;
  let isEnd = false;
  const at = (back = 0) => ({ line: parser.line, column: Math.max(1, parser.column - back) });
  parser.on('opentagstart', ({ name }) => {
    start = at(name.length + 1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    prefix ??= /^[^:]+:/.exec(name)?.[0] ?? '';
    const element: Element = { name: name.startsWith(prefix) ? name.slice(prefix.length) : name, attributes, ...start, children: [] };
    if (open.length < deepest) here().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    closed = here();
    if (open.length > 1) open.pop();
  });
  const add = (words: string) => {
    here().children.push(words);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === strayTag) here().fault ??= { code: 'exchange.xmlStray', values: { found: body }, ...at() };
  });
  parser.on('error', ({ message }) => {
    const cut = isEnd && here() !== top;
    here().fault ??= cut ? { code: 'exchange.xmlEnd', values: { found: here().name }, ...at() } : xmlFault(message, closed, at());
  });
  parser.write(withMarkedStrays(withAmpersands(text)));
  isEnd = true;
  parser.close();
  return top;
}

/** A bare `&` is what it says; as XML it would take what comes after it along, up to the next semicolon. */
const withAmpersands = (text: string) =>
  text.replace(/<!\[CDATA\[.*?\]\]>|<!--.*?-->|&(?!#?\w+;)/gs, (found) => (found === '&' ? '&amp;' : found));

/** The elements with a name directly in another. */
export const childrenOf = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);

/** The characters of an element and of all that is in it. */
export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** What is wrong with the XML of an element or of something in it. */
export function faultIn(element: Element): Element['fault'] {
  if (element.fault) return element.fault;
  for (const child of element.children) {
    const fault = typeof child === 'string' ? undefined : faultIn(child);
    if (fault) return fault;
  }
  return undefined;
}
