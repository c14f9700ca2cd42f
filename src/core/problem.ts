/** A place in an author's file. Lines and columns count from 1; `path` is a JSON path such as `$.options[2].text`. */
export interface Place {
  file: string;
  line: number;
  column: number;
  path: string;
}

/** Something wrong in a course folder: where, what, and what would be right. */
export interface Problem extends Place {
  severity: 'error' | 'warning';
  code: string;
  what: string;
  advice: string;
}

/** A problem as one line for a terminal: `file:line:column path — what. advice`. */
export function problemLine({ file, line, column, path, severity, what, advice }: Problem): string {
  const sign = severity === 'error' ? '✗' : '!';
  return `${sign} ${file}:${line}:${column} ${path} — ${what}${advice && !what.endsWith('。') ? ' ' : ''}${advice}`;
}
