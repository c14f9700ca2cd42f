/** As much of papaparse's types as is used here: its own bring the types of Node and of pages with them, which nothing pure may see. */
export interface ParseResult<T> {
  data: T[];
  errors: { type: 'Quotes' | 'Delimiter' | 'FieldMismatch'; row?: number }[];
  meta: { cursor: number };
}

interface ParseConfig {
  delimiter?: string;
  newline?: '\n' | '\r\n';
  preview?: number;
}

interface UnparseConfig {
  escapeFormulae?: boolean | RegExp;
  newline?: string;
}

declare const Papa: {
  parse<T>(text: string, config: ParseConfig): ParseResult<T>;
  unparse(rows: unknown[][], config: UnparseConfig): string;
  Parser: new (config: ParseConfig) => { parse(text: string, baseIndex: number, ignoreLastRow: boolean): ParseResult<string[]> };
};
export default Papa;
