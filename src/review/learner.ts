/**
 * The name under which somebody is known, wherever it comes from: blanks at the ends and in a row do not count, two ways
 * to write the same letters are the same, and so are capitals in an e-mail address.
 */
export function knownAs(text: string): string {
  const plain = oneLine(text);
  return /^\S+@\S+$/.test(plain) ? plain.toLowerCase() : plain;
}

/** A text in one spelling, without blanks at the ends or in a row. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
