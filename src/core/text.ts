/** A piece of a line: plain characters, key words, an emphasis, or a word that the glossary explains. */
export type Inline = string | { strong: string } | { em: string } | { br: true } | { term: string; words: string };

/** One paragraph's worth of text. */
export type Line = readonly Inline[];

/** A paragraph, or a list of lines. */
export type Block = { p: Line } | { ul: readonly Line[] } | { ol: readonly Line[] };

/** What an author wrote in a text field, as typed nodes that views render. */
export type Text = readonly Block[];

/** The characters of a line without their weight. */
export function plainLine(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('strong' in piece) return piece.strong;
      if ('em' in piece) return piece.em;
      if ('term' in piece) return piece.words;
      return ' ';
    })
    .join('');
}

/** The lines of a text, one after the other. */
export function linesOf(text: Text): readonly Line[] {
  return text.flatMap((block) => {
    if ('p' in block) return [block.p];
    if ('ul' in block) return block.ul;
    return block.ol;
  });
}

/** The characters of a text without weight, its lines joined by blanks. */
export function plainText(text: Text): string {
  return linesOf(text).map(plainLine).join(' ');
}
