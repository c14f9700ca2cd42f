/** What a translation keeps: variables, markup, the signs of lists, digits, line breaks. */
const kept = /(\{\{[^{}]*\}\}|\*+|^\s*(?:-|\d+\.) |\n|\d+)/m;

/** A language that nobody speaks: every character becomes letters of an alphabet, with a blank after a few of them. Texts that differ do so in it. */
const spelled =
  (letters: string, each: number, word: number) =>
  (source: string): string => {
    let count = [...source].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
    let place = 0;
    const spell = () => Array.from({ length: each }, () => letters[count++ % letters.length]).join('');
    return source
      .split(kept)
      .map((part, at) =>
        at % 2 === 1 ? part : part.replace(/[\p{L}\p{P}]/gu, () => `${spell()}${(place += 1) % (word / each) === 0 ? ' ' : ''}`),
      )
      .join('');
  };

/** Long and accented, two letters and a bit for each Chinese character, as German or Vietnamese may be. */
export const longWords = spelled('ãẽbģĩõŧŵűşéçñd', 2, 8);

/** Written from right to left, in letters of the Arabic alphabet. */
export const rightToLeft = spelled('ابتثجحخدرزسشصعفقكلمنهوي', 2, 6);
