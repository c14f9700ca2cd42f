/** A character as wide as its height: Chinese, Japanese, Korean, and the marks that are so in their fonts. */
const full =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]|[\u{1f000}-\u{3ffff}]/u;
const thin = /[fijlrtI .,:;'!|()-]/;

const widthOf = (character: string) =>
  full.test(character) ? 1 : thin.test(character) ? 0.42 : /[A-ZmwMW%@+]/.test(character) ? 0.8 : 0.64;

/** How wide a text is about, in ems, in a wide font. */
export const emsOf = (text: string) => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** The first words of a text on so many lines of so many ems; an ellipsis tells that there is more. */
export function fit(text: string, ems: number, lines: number): readonly string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest !== '' && found.length < lines) {
    const isLast = found.length === lines - 1;
    if (emsOf(rest) <= ems) return [...found, rest];
    const line = head(rest, isLast ? ems - 1 : ems, !isLast);
    found.push(isLast ? `${line.trimEnd()}…` : line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return found;
}

/** As much of a text as fits; whole words where it can be. */
function head(text: string, ems: number, whole: boolean): string {
  const characters = [...text];
  let width = 0;
  const over = characters.findIndex((character) => (width += widthOf(character)) > ems);
  const end = over < 0 ? characters.length : Math.max(1, over);
  const line = characters.slice(0, end).join('');
  const next = characters[end] ?? '';
  if (!whole || full.test(next) || next === ' ') return closing.test(next) ? line + next : line;
  const space = line.search(/ \S*$/);
  return space > 0 ? line.slice(0, space) : line;
}

/** What may not begin a line. */
const closing = /[，。！？、；：”’）》…]/;
