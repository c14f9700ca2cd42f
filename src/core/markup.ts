import type { Block, Inline, Line, Text } from './text.ts';

/** Why a text cannot be read. `at` counts characters from the start of the text. */
export interface MarkupFault {
  fault: 'html' | 'unclosed' | 'empty';
  at: number;
  found: string;
}

export type Parsed<T> = { is: 'read'; value: T } | { is: 'refused'; faults: readonly MarkupFault[] };

const html = /<\/?[a-z!][^>]*>?|&(?:[a-z]+|#\d+);/gi;
/** Strong or emphasized characters: within a paragraph, and within an item of a list. */
export const weighted = /(\*\*|\*)((?:(?!\n\s*(?:\n|- |\d+\. ))[^*])+)\1/;
const piece = new RegExp(`${weighted.source}|\\n`);

/**
 * Reads one line of the authors' markup: `**strong**`, `*emphasis*` and line breaks.
 * Unlike CommonMark it closes `**` also between Chinese punctuation and a character.
 */
export function parseLine(source: string): Parsed<Line> {
  const faults = faultsOf(source);
  if (faults.length > 0) return { is: 'refused', faults };
  return { is: 'read', value: pieces(source) };
}

/** Reads paragraphs (parted by an empty line) and lists (`- ` or `1. ` at the start of each line). */
export function parseText(source: string): Parsed<Text> {
  const faults = faultsOf(source);
  if (faults.length > 0) return { is: 'refused', faults };
  return {
    is: 'read',
    value: source
      .trim()
      .split(/\n\s*\n/)
      .map(block),
  };
}

function block(source: string): Block {
  const rows = source.split('\n');
  const bullet = /^\s*- /;
  const number = /^\s*\d+\. /;
  if (rows.every((row) => bullet.test(row))) return { ul: rows.map((row) => pieces(row.replace(bullet, ''))) };
  if (rows.every((row) => number.test(row))) return { ol: rows.map((row) => pieces(row.replace(number, ''))) };
  return { p: pieces(source) };
}

function faultsOf(source: string): readonly MarkupFault[] {
  const faults: MarkupFault[] = [...source.matchAll(html)].map((hit) => ({ fault: 'html', at: hit.index, found: hit[0] }));
  if (source.trim() === '') faults.push({ fault: 'empty', at: 0, found: '' });
  const left = source.replace(new RegExp(weighted, 'g'), (whole) => ' '.repeat(whole.length));
  const open = /\*+/.exec(left);
  if (open) faults.push({ fault: 'unclosed', at: open.index, found: open[0] });
  return faults;
}

function pieces(source: string): Line {
  const line: Inline[] = [];
  let rest = source;
  while (rest !== '') {
    const hit = piece.exec(rest);
    if (!hit) {
      line.push(rest);
      break;
    }
    if (hit.index > 0) line.push(rest.slice(0, hit.index));
    const inner = hit[2];
    if (inner === undefined) line.push({ br: true });
    else line.push(hit[1] === '**' ? { strong: inner } : { em: inner });
    rest = rest.slice(hit.index + hit[0].length);
  }
  return line;
}
