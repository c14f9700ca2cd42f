import type { Source } from './files.ts';
import { markOf } from './translation.schema.ts';

/** A text, and what it was made from: the source text, or only the mark of it. */
export type Translated = { field: string; text: string } & ({ source: string } | { from: string });

/** A translation as it stands in its file: a text a line, so that each change is a line of a diff. */
export function translationText(source: Source, entries: readonly Translated[]): string {
  const schema = `${source.is === 'slide' ? '../../../../' : '../../../'}schema/translation.json`;
  const lines = entries.map((entry) => {
    const from = 'from' in entry ? entry.from : markOf(entry.source);
    return `  ${JSON.stringify(entry.field)}: { "from": ${JSON.stringify(from)}, "text": ${JSON.stringify(entry.text)} }`;
  });
  return `{\n${[`  "$schema": ${JSON.stringify(schema)}`, ...lines].join(',\n')}\n}\n`;
}
