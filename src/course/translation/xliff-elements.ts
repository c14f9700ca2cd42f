import { SaxesParser } from 'saxes';

/** An element of XML, with the line it starts on. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
  children: (Element | string)[];
  /** What is wrong with the XML in it, where something is. */
  fault?: { line: number; why: string };
}

/** Deeper than any file of a translator. */
const deepest = 60;

/**
 * Reads XML past its faults: each is kept with the element it is in. Nothing that a DOCTYPE declares is read.
 * Names stand without the prefix that the outermost element has.
 */
export function readElements(text: string): Element {
  const top: Element = { name: '', attributes: {}, line: 1, children: [] };
  const open = [top];
  const here = () => open.at(-1) ?? top;
  const parser = new SaxesParser({ position: true, xmlns: false } as const);
  let line = 1;
  let prefix: string | undefined;
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    prefix ??= /^[^:]+:/.exec(name)?.[0] ?? '';
    const element: Element = { name: name.startsWith(prefix) ? name.slice(prefix.length) : name, attributes, line, children: [] };
    if (open.length < deepest) here().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (open.length > 1) open.pop();
  });
  const add = (words: string) => {
    here().children.push(words);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('error', ({ message }) => {
    here().fault ??= { line: parser.line, why: message.replace(/^\d+:\d+: /, '') };
  });
  parser.write(withAmpersands(text)).close();
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
