import { weighted } from '../../core/markup.ts';
import type { TextForm } from './fields.ts';

/** A part of a text that translators' tools keep as it is: a variable or sign, or where something strong or emphasized starts and ends. */
export interface Code {
  is: 'ph' | 'bpt' | 'ept';
  /** Of the start and the end of a pair it is the same. */
  id: string;
  /** What kind of code it is, in XLIFF's words. */
  type: string;
  /** The characters of the text that it stands for. */
  text: string;
}

export type Piece = string | Code;

type Loose = Piece | Omit<Code, 'id'>;

/** The pieces of a source text, its codes numbered from 1. */
export function sourcePieces(source: string, form: TextForm): readonly Piece[] {
  let last = 0;
  const open: string[] = [];
  return joined(loosePieces(source, form)).map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.is === 'ept') return { ...piece, id: open.pop() ?? '' };
    const id = String((last += 1));
    if (piece.is === 'bpt') open.push(id);
    return { ...piece, id };
  });
}

/** The pieces of a translation: a code has the number of the same code in the source; where that has none left it is a text like any other. */
export function targetPieces(target: string, form: TextForm, source: readonly Piece[]): readonly Piece[] {
  const left = source.filter((piece) => typeof piece !== 'string');
  const open: (Code | undefined)[] = [];
  let others = left.length;
  const numbered = joined(loosePieces(target, form)).map((piece): Piece => {
    if (typeof piece === 'string') return piece;
    const of = piece.is === 'ept' ? open.pop() : left.find((code) => code.is === piece.is && code.text === piece.text);
    if (piece.is === 'bpt') open.push(of);
    if (of) {
      left.splice(0, left.length, ...left.filter((code) => code !== of));
      return { ...piece, id: of.id };
    }
    return piece.type === signType ? { ...piece, id: String((others += 1)) } : piece.text;
  });
  return numbered.filter((piece) => piece !== '');
}

/** What marks a sign that XML cannot hold. */
export const signType = 'x-sign';

/** A sign that XML cannot hold, as a code names it: `U+0007`. */
export const signName = (sign: string) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The sign that a code names, if it names one. */
export function signOf(name: string): string | undefined {
  const [, digits] = /^U\+([0-9A-F]{4})$/.exec(name) ?? [];
  return digits === undefined ? undefined : String.fromCharCode(Number.parseInt(digits, 16));
}

function loosePieces(text: string, form: TextForm): readonly Loose[] {
  if (form === 'plain' || form === 'words') return placeholders(text);
  let end = 0;
  const pieces = [...text.matchAll(new RegExp(weighted, 'g'))].flatMap((hit): readonly Loose[] => {
    const [whole, sign = '', inner = ''] = hit;
    const before = text.slice(end, hit.index);
    end = hit.index + whole.length;
    const type = sign === '**' ? 'bold' : 'italic';
    return [...placeholders(before), { is: 'bpt', type, text: sign }, ...placeholders(inner), { is: 'ept', type, text: sign }];
  });
  return [...pieces, ...placeholders(text.slice(end))];
}

/** A variable, or a sign that XML cannot hold. */
const placeholder =
  /\{\{[\t\n\r\u0020-z|~-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*\}\}|[^\t\n\r\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function placeholders(text: string): readonly Loose[] {
  let end = 0;
  const pieces = [...text.matchAll(placeholder)].flatMap((hit): readonly Loose[] => {
    const [found] = hit;
    const before = text.slice(end, hit.index);
    end = hit.index + found.length;
    return [before, { is: 'ph', type: found.length > 1 ? 'x-variable' : signType, text: found }];
  });
  return [...pieces, text.slice(end)];
}

const joined = (pieces: readonly Loose[]) => pieces.filter((piece) => piece !== '');
