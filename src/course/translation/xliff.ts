import { sourcePieces, signName, signType, targetPieces, type Code, type Piece } from './xliff-codes.ts';
import { markedAs } from './exchange-mark.ts';
import type { Exchange, NotedSegment, SegmentState } from './exchange.ts';

/** The namespace of XLIFF 1.2. */
export const xliffSpace = 'urn:oasis:names:tc:xliff:document:1.2';

const states: Record<SegmentState, string> = {
  translated: 'translated',
  'needs-review': 'needs-review-translation',
  new: 'needs-translation',
};

/** The states of a target that XLIFF 1.2 knows for a text that nobody needs to look at again. */
export const doneStates: readonly string[] = ['translated', 'final', 'signed-off'];

/**
 * XLIFF 1.2: a file for each script, a unit for each text; variables and markup are inline elements, which tools keep.
 * The mark of the translation stands twice: there are tools that lose attributes, and others that lose notes.
 */
export function xliffOf({ source, locale, segments }: Exchange): string {
  const byFile = new Map<string, string[]>();
  for (const segment of segments) {
    const units = byFile.get(segment.file) ?? [];
    units.push(unit(segment));
    byFile.set(segment.file, units);
  }
  const files = [...byFile].map(([file, units]) => {
    const languages = `source-language="${escaped(source)}" target-language="${escaped(locale)}"`;
    return `  <file original="${escaped(file)}" ${languages} datatype="plaintext">\n    <body>\n${units.join('')}    </body>\n  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="${xliffSpace}">\n${files.join('')}</xliff>\n`;
}

function unit({ field, form, source, target, state, notes }: NotedSegment): string {
  const pieces = sourcePieces(source, form);
  const [name, mark] = [escaped(field), markedAs(target)];
  return [
    `      <trans-unit id="${name}" resname="${name}" extradata="${mark}" xml:space="preserve">`,
    `        <source>${pieces.map(written).join('')}</source>`,
    `        <target state="${states[state]}">${targetPieces(target, form, pieces).map(written).join('')}</target>`,
    ...notes.map((note) => `        <note>${escaped(note)}</note>`),
    `        <note from="parley">${mark}</note>`,
    '      </trans-unit>\n',
  ].join('\n');
}

const written = (piece: Piece): string => (typeof piece === 'string' ? escaped(piece) : element(piece));

function element({ is, id, type, text }: Code): string {
  const attributes = is === 'ept' ? `id="${id}"` : `id="${id}" ctype="${type}"`;
  return `<${is} ${attributes}>${escaped(type === signType ? signName(text) : text)}</${is}>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** A text for XML; what XML cannot hold is shown as such. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replace(/[&<>"\r]/g, (sign) => signs[sign] ?? sign);
}
