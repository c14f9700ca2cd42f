/** Whether a cell says something. */
const isFilled = (cell: string) => cell.trim() !== '';

/** Whether a row says nothing. */
export const isEmpty = (cells: readonly string[]) => !cells.some(isFilled);

/** The position of the row that names the columns: the first with two cells that say something; none where there is no such row. */
export const headingsAt = (rows: readonly (readonly string[])[]) => rows.findIndex((cells) => cells.filter(isFilled).length > 1);

/** Columns named apart: of two with the same name the second is told as `Name (2)`, one without a name by its position. */
export function namedApart(cells: readonly string[]): readonly string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (const [at, cell] of cells.entries()) {
    const plain = cell.replace(/\s+/g, ' ').trim() || `#${at + 1}`;
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain} (${count})`;
    taken.add(name);
    names.push(name);
  }
  while (names.at(-1) === `#${names.length}`) names.pop();
  return names;
}
