/** A text in lines of so many broad letters at most, as what is drawn does not break by itself; Latin words stay whole. */
export function inLines(text: string, most = 26): string {
  const lines: string[] = [''];
  let taken = 0;
  for (const piece of text.match(/[!-\u02ff]+\s?|[^]/gu) ?? []) {
    const room = [...piece].reduce((all, one) => all + (one > '\u02ff' ? 1 : 0.55), 0);
    if (taken > 0 && taken + room > most) {
      lines.push('');
      taken = 0;
    }
    lines[lines.length - 1] += piece;
    taken += room;
  }
  return lines.join('\n');
}
