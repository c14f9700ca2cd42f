import fc from 'fast-check';

const signs = ['**', '*', '{{brand}}', '{{brand|은/는}}', '{{', '}}', '{{\u0007}}', '- ', '1. ', '|'];
const markup = ['<', '>', '&', '&amp;', '&#0;', ']]>', '<ph id="1">', '<!--', '"', "'"];
const cells = ["'=", '=1+1', '+', '-', '@', '＝', '%', ',', ';', '\t', '2026-11-22', '3月', 'm1/a.json#title', '#'];
const breaks = ['\n', '\r\n', '\r', ' ', '\u00a0', '\u2028', '\u0000', '\u0007', '\u0085', '\ufffe', '\ufeff', '\ud800', '\udc00'];
const scripts = ['😀', '👩‍👩‍👧', 'مرحبا', '\u202e', '\u200f', '안녕', '你好'];
const pieces = [...signs, ...markup, ...cells, ...breaks, ...scripts];

/** Texts of what breaks tables and XML, and of anything else. */
export const hostileText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
