import { svgTokens, type SvgAttribute, type SvgToken } from './svg-tokens.ts';

/** A piece of a drawing that does more than draw, and where it starts. */
export interface ActivePart {
  part: string;
  at: number;
}

/** What only draws. Scripts, HTML, links and animation are not among it. */
const drawing =
  /^(?:svg|g|defs|symbol|use|switch|title|desc|metadata|style|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|image|marker|pattern|clipPath|mask|linearGradient|radialGradient|stop|filter|fe[A-Z][A-Za-z]+)$/;
const known = ['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xhtml'];
const inside = '#|data:image/(?:png|jpeg|gif)[;,]';
const leadsInside = new RegExp(`^(?:$|${inside})`, 'i');
const loads = new RegExp(`@import|\\b(?:image|image-set|cross-fade|element|src)\\(|\\burl\\((?!\\s*["']?\\s*(?:${inside}))`, 'i');

/** What a drawing program says of a part: no browser reads it as a style. */
const isName = /^(?:id|class|data-.*|aria-.*|.*:.*)$/;

/** What in an SVG could run, load or lead elsewhere: all that is not known to do nothing but draw. */
export function activeParts(svg: string): readonly ActivePart[] {
  const tokens = [...svgTokens(svg)];
  const foreign = foreignPrefixes(tokens);
  const found: ActivePart[] = [];
  let style: { words: string; at: number } | undefined;
  for (const token of tokens) {
    if (token.is === 'unreadable') found.push({ part: svg.slice(token.at, token.at + 60), at: token.at });
    if (token.is === 'characters' && style) style.words += token.characters;
    if (token.is === 'end' && style && localOf(token.name) === 'style') {
      if (loads.test(unescaped(style.words))) found.push({ part: style.words, at: style.at });
      style = undefined;
    }
    if (token.is !== 'start') continue;
    const { name, at, to, attributes, empty } = token;
    const local = localOf(name);
    const draws = drawing.test(local) || foreign.has(name.slice(0, -local.length - 1));
    if (style || !draws) found.push({ part: `<${name}`, at });
    if (local === 'style' && !empty) style = { words: '', at: to };
    for (const one of attributes.filter(isActive))
      found.push({ part: `${one.name}="${one.value}"`, at: one.at + one.name.length - localOf(one.name).length });
  }
  if (style) found.push({ part: '<style', at: style.at });
  return found;
}

function isActive({ name, value }: SvgAttribute): boolean {
  const local = localOf(name).toLowerCase();
  if (/^on/i.test(name) || name === 'xml:base') return true;
  if (local === 'href' || local === 'src') return !leadsInside.test(value.trim());
  return !isName.test(name) && loads.test(unescaped(value));
}

/** Prefixes of elements that no browser knows, such as those of drawing programs. */
function foreignPrefixes(tokens: readonly SvgToken[]): ReadonlySet<string> {
  const declared = tokens.flatMap((token) =>
    token.is === 'start'
      ? token.attributes.filter(({ name }) => name.startsWith('xmlns:')).map(({ name, value }) => [localOf(name), value] as const)
      : [],
  );
  const own = new Set(declared.flatMap(([prefix, space]) => (known.includes(space.trim()) ? [prefix] : [])));
  return new Set(declared.flatMap(([prefix]) => (own.has(prefix) ? [] : [prefix])));
}

const localOf = (name: string) => name.slice(name.lastIndexOf(':') + 1);

/** Styles without their escapes, as `\75rl(`. */
function unescaped(style: string): string {
  return style.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_, code?: string, sign = '') =>
    code === undefined ? String(sign) : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );
}
