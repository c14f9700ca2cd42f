/** A piece of an SVG as an XML parser reads it, with where it starts and ends. */
export type SvgToken = { at: number; to: number } & (
  | { is: 'start'; name: string; empty: boolean; attributes: readonly SvgAttribute[] }
  | { is: 'end'; name: string }
  | { is: 'characters'; characters: string }
  /** A comment, or the document type. */
  | { is: 'nothing' }
  | { is: 'unreadable' }
);

export interface SvgAttribute {
  name: string;
  value: string;
  at: number;
}

const head = /^\uFEFF?\s*(?:<\?xml\s[^<>?]*\?>)?/;
const forms = {
  characters: /([^<]+)/y,
  data: /<!\[CDATA\[([^]*?)\]\]>/y,
  nothing: /<!--(?!-?>)([^]*?)-->|<!DOCTYPE[^<>[\]]*>/y,
  end: /<\/([^\s<>/!?"'=&]+)\s*>/y,
  start: /<([^\s<>/!?"'=&]+)/y,
  attribute: /\s+([^\s<>/"'=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,
  close: /\s*(\/?)>/y,
} as const;

/**
 * Reads an SVG from its first sign to its last. Where it is not what an XML parser would read alike, the last piece is
 * `unreadable`; so it is for processing instructions and for entities of its own.
 */
export function* svgTokens(svg: string): Generator<SvgToken> {
  let at = head.exec(svg)?.[0].length ?? 0;
  while (at < svg.length) {
    const token = tokenAt(svg, at);
    yield token;
    if (token.is === 'unreadable') return;
    at = token.to;
  }
}

function tokenAt(svg: string, at: number): SvgToken {
  const read = (form: RegExp, from = at) => {
    form.lastIndex = from;
    const hit = form.exec(svg);
    return hit && { first: hit[1] ?? '', rest: hit.slice(2), to: form.lastIndex, length: hit[0].trimStart().length };
  };
  const characters = read(forms.characters);
  if (characters) return { is: 'characters', characters: withoutReferences(characters.first), at, to: characters.to };
  const data = read(forms.data);
  if (data) return { is: 'characters', characters: data.first, at, to: data.to };
  const nothing = read(forms.nothing);
  if (nothing && !/--|-$/.test(nothing.first)) return { is: 'nothing', at, to: nothing.to };
  const end = read(forms.end);
  if (end) return { is: 'end', name: end.first, at, to: end.to };
  const start = read(forms.start);
  if (!start) return { is: 'unreadable', at, to: at };
  const attributes: SvgAttribute[] = [];
  let { to } = start;
  for (let hit = read(forms.attribute, to); hit; hit = read(forms.attribute, to)) {
    attributes.push({ name: hit.first, value: withoutReferences(hit.rest.join('')), at: hit.to - hit.length });
    ({ to } = hit);
  }
  const close = read(forms.close, to);
  return close
    ? { is: 'start', name: start.first, empty: close.first === '/', attributes, at, to: close.to }
    : { is: 'unreadable', at, to: at };
}

const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A text with its character references resolved, as `&#106;`; there are no entities beyond XML's own five. */
function withoutReferences(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|amp|quot|apos));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return names[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
