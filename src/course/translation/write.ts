import type { Source } from './files.ts';
import { markOf } from './translation.schema.ts';

/** A text and what it was made from. */
export interface Translated {
  field: string;
  source: string;
  text: string;
}

/** A translation as it stands in its file: a text a line, so that each change is a line of a diff. */
export function translationText(source: Source, entries: readonly Translated[]): string {
  const schema = `${source.is === 'slide' ? '../../../../' : '../../../'}schema/translation.json`;
  const lines = entries.map(
    ({ field, source: from, text }) =>
      `  ${JSON.stringify(field)}: { "from": ${JSON.stringify(markOf(from))}, "text": ${JSON.stringify(text)} }`,
  );
  return `{\n${[`  "$schema": ${JSON.stringify(schema)}`, ...lines].join(',\n')}\n}\n`;
}
