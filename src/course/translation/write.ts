import { markOf } from './translation.schema.ts';

/** A text, and what it was made from: the source text, or only the mark of it. */
export type Translated = { field: string; text: string } & ({ source: string } | { from: string });

/** Tells the way from a file of the course folder to the schema that an editor completes it by. */
export type SchemaFor = (path: string) => string;

/** A translation as it stands in its file: a text a line, so that each change is a line of a diff. */
export function translationText(schema: string, entries: readonly Translated[]): string {
  const lines = entries.map((entry) => {
    const from = 'from' in entry ? entry.from : markOf(entry.source);
    return `  ${JSON.stringify(entry.field)}: { "from": ${JSON.stringify(from)}, "text": ${JSON.stringify(entry.text)} }`;
  });
  return `{\n${[`  "$schema": ${JSON.stringify(schema)}`, ...lines].join(',\n')}\n}\n`;
}
