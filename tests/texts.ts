import fc from 'fast-check';

const digits64 = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
/** Mostly low digits: they are counts and positions that a codec may believe. */
const digit = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...'ABCD') }, digits64);
const foreign = fc.constantFrom(' ', '.', '。', '中', '😀', '\n', '=', '+', '/', '\u0000');

/** Texts nobody wrote: made of the right digits, of anything, or of written ones cut short, drawn out or spoiled. */
export function damaged(written: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const digits = fc.string({ unit: digit, maxLength: 40 });
  const anything = fc.string({ unit: fc.oneof(digit, foreign), maxLength: 40 });
  const cut = fc.tuple(written, fc.nat(400)).map(([text, at]) => text.slice(0, text.length === 0 ? 0 : at % text.length));
  const longer = fc.tuple(written, digits).map(([text, more]) => text + more);
  const spoiled = fc
    .tuple(written, fc.array(fc.tuple(fc.nat(400), fc.oneof({ weight: 6, arbitrary: digit }, foreign)), { minLength: 1, maxLength: 3 }))
    .map(([text, changes]) => changes.reduce((so, [at, by]) => replaced(so, at, by), text));
  return fc.oneof(digits, anything, cut, longer, { weight: 4, arbitrary: spoiled });
}

function replaced(text: string, at: number, by: string): string {
  if (text === '') return by;
  const place = at % text.length;
  return text.slice(0, place) + by + text.slice(place + 1);
}
