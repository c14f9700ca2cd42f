const han = /\p{Script=Han}/u;

/** One line where a title fits the room; else two, about as long as each other, broken between words or Chinese characters. */
export function titleLines(title: string, room: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(title) <= room) return [title];
  const away = (at: number) => Math.abs(title.length / 2 - at);
  const places = [...Array(title.length).keys()].filter((at) => mayBreak(title, at)).sort((one, other) => away(one) - away(other));
  const [at] = places;
  return at === undefined ? [title] : [title.slice(0, at).trim(), title.slice(at).trim()];
}

/** No line begins with a mark. */
function mayBreak(title: string, at: number): boolean {
  const [before = '', after = ''] = [title[at - 1], title[at]];
  return at > 0 && (before === ' ' || (han.test(after) && !/[“‘（《(]/.test(before)));
}
