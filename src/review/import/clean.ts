import { knownAs } from '../learner.ts';

/** Text on one line, in one spelling: no control character, no half pair, no blanks at the ends or in a row. */
export function clean(text: string): string {
  if (/^[!-~]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'" };

/** Text as it was before Moodle wrote it for a web page. */
export const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#0?39);/g, (whole, name: string) => entities[name] ?? whole);

/** The name under which somebody of a report is known. */
export const learnerOf = (text: string): string => knownAs(clean(text));

/** The most characters a name may have. */
export const longest = 200;

/** What somebody answered, or what was asked: as SCORM allows, at most 4000 characters. */
export const brief = (text: string) =>
  clean(text)
    .slice(0, 4000)
    .replace(/\p{Cs}$/u, '');

/** Remembers what was made of a text, so that the same text is kept but once. */
export function remembering(make: (text: string) => string, most = 50_000): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size < most) known.set(text, made);
    return made;
  };
}
