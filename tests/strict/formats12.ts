/** Whether a value may stand in an element. `type` is the type of the interaction the element belongs to. */
export type Format = (value: string, type?: string) => boolean;

/** Whatever a pattern matches. */
export const spelled =
  (pattern: RegExp): Format =>
  (value) =>
    pattern.test(value);

const within = (format: Format, least: number, most: number): Format => {
  return (value) => format(value) && Number(value) >= least && Number(value) <= most;
};

/** CMIString255 and CMIString4096: ASCII, as the standard has it. */
export const ascii = (most: number): Format => {
  return (value) => value.length <= most && /^[\t\n\r -~]*$/.test(value);
};

/** Words of people (names, comments, typed answers): every LMS takes any language, none takes half a character. */
export const text = (most: number): Format => {
  return (value) => value.length <= most && /^(?:[\t\n\r]|[^\p{Cc}\p{Cs}])*$/u.test(value);
};

/** CMIIdentifier. */
export const identifier: Format = spelled(/^[A-Za-z0-9_-]{1,255}$/);

/** CMIDecimal as a typed or computed number of any size. */
export const number: Format = spelled(/^-?\d{1,200}(\.\d{1,50})?$/);

/** CMIDecimal with no more places than every LMS keeps. */
export const decimal: Format = spelled(/^-?\d{1,3}(\.\d{1,2})?$/);

/** A score: CMIDecimal from 0 to 100. */
export const score: Format = within(decimal, 0, 100);

/** CMISInteger within bounds. */
export const integer = (least: number, most: number): Format => within(spelled(/^-?\d{1,5}$/), least, most);

/** CMITime: `HH:MM:SS` with up to two decimals, on a 24 hour clock. */
export const time: Format = spelled(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

/** CMITimespan: `HHHH:MM:SS` with up to two decimals. */
export const timespan: Format = spelled(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

/** CMIVocabulary. */
export const word = (...words: readonly string[]): Format => {
  return (value) => words.includes(value);
};

/** One format or the other. */
export const either = (one: Format, other: Format): Format => {
  return (value, type) => one(value, type) || other(value, type);
};

/** CMIBlank. */
export const blank: Format = (value) => value === '';
