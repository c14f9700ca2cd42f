import { spelled, text, type Format } from './formats12.ts';

/** real(10,7), with no more places than the standard keeps and no more digits than Moodle takes. Never empty, no exponent. */
export const real: Format = spelled(/^-?\d{1,5}(\.\d{1,7})?$/);

/** Bounds of a number. */
export const between = (least: number, most: number): Format => {
  return (value) => Number(value) >= least && Number(value) <= most;
};

/** long_identifier_type: a URI or a URN. A colon ends a scheme, as in RFC 2396; a URN has a namespace. */
export const longIdentifier: Format = (value) => {
  const plain = "(?:[A-Za-z0-9._~/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+";
  const scheme = '(?:urn:[A-Za-z0-9][A-Za-z0-9-]{0,30}:|(?!urn:)[A-Za-z][A-Za-z0-9+.-]*:)?';
  return value.length <= 4000 && new RegExp(`^${scheme}${plain}$`).test(value);
};

/** short_identifier_type, with the characters alone that Moodle takes. */
export const shortIdentifier: Format = spelled(/^[A-Za-z0-9_.]{1,250}$/);

/** language_type: a language of two or three letters, and what Moodle takes after it. */
export const language: Format = spelled(/^[A-Za-z]{2,3}(-(?=.{2,8}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*)?$/);

/** characterstring with something in it: scorm-again refuses an empty one where the standard does not. */
export const filled = (most: number): Format => {
  return (value) => value !== '' && text(most)(value);
};

/** localized_string_type that names its language. */
export const tagged = (most: number): Format => {
  return (value) => {
    const [, tag, words] = /^\{lang=([^}]*)\}(.*)$/su.exec(value) ?? [];
    return tag !== undefined && words !== undefined && language(tag) && text(most)(words);
  };
};

/** Moodle takes no line break in short texts: its patterns' `.` stands for none of them. */
export const onOneLine = (format: Format): Format => {
  return (value) => !/[\r\n\u2028\u2029]/.test(value) && format(value);
};

/** localized_string_type on one line, which may leave its language out: then no brace begins it. */
export const localized = (most: number): Format => onOneLine((value) => (value.startsWith('{') ? tagged(most)(value) : text(most)(value)));

/** timeinterval(second,10,2) in hours, minutes and seconds, which all have one length. */
export const duration: Format = spelled(/^PT(?=\d)(\d{1,6}H)?(\d{1,6}M)?(\d{1,9}(\.\d{1,2})?S)?$/);

/** time(second,10,0) to the second, as ADL and Moodle take it: a zone stands after hundredths alone; no later than 2038. */
export const timestamp: Format = (value) => {
  const [, date, year] =
    /^((\d{4})-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/.exec(value) ?? [];
  if (date === undefined || !between(1970, 2038)(year ?? '')) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};
