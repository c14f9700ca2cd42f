import type { Sheet } from '../../author/sheet.ts';

/** A place as authors and their editors read it: `course/m1/a.json:12:5`. */
export const placeOf = (
  { folder }: Pick<Sheet, 'folder'>,
  { file, line, column }: { file: string; line: number; column: number },
): string => `${folder}/${file}:${line}:${column}`;
