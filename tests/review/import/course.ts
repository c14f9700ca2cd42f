import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dictionary } from '../../../src/review/dictionary.ts';
import { importReport, type ImportOptions } from '../../../src/review/import/import.ts';
import type { Imported, Outcome } from '../../../src/review/import/outcome.ts';

const choice = { slide: 'm2-furious', type: 'choice', texts: {}, replies: [] } as const;

/** As much of a course's dictionary as an import asks for: the decisions of the samples, and where it is passed. */
export const dictionary: Dictionary = {
  code: 'FM-1-B2',
  edition: '2026.2',
  title: {},
  passMark: 80,
  slides: {},
  decisions: { 'm1-kinds-of-service': choice, 'm2-furious-d01': choice, 'm2-furious-d02': choice, 'm5-six-steps': choice },
  objectives: { 'skill-listen': {} },
  skills: {},
  talks: {},
};

/** A real report, by the name of its file. */
export const sample = (name: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(`../samples/${name}`, import.meta.url))));

/** Imports text as a file. */
export const importText = (text: string, options: ImportOptions = {}): Promise<Outcome> =>
  importReport({ name: 'report', bytes: new TextEncoder().encode(text) }, dictionary, options);

/** What was imported; fails where nothing was. */
export function imported(outcome: Outcome): Imported {
  if (outcome.kind !== 'attempts') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Rows as delimited text, every cell in quotes. */
export const written = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
