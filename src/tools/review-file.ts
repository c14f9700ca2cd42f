import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../practice/root.ts';
import { wordsIn, type Dictionary } from '../review/dictionary.ts';
import { build, reviewBuild } from './build.ts';
import { escapeMarkup } from './escape.ts';

/** The one-file review, knowing no course; builds it first where that was not done since the last change. */
export async function readReviewPage(): Promise<string> {
  await build(reviewBuild);
  return readFile(join(root, 'dist/review/review.html'), 'utf8');
}

/** The one-file review of a course, in the course's source language until its reader has one. */
export function fillReviewPage(page: string, dictionary: Dictionary): string {
  const [locale = 'zh-CN'] = Object.keys(dictionary.title);
  const title = `${dictionary.code} ${wordsIn(dictionary.title, locale)}`;
  return page
    .replace(/(<html[^>]*\slang=")[^"]*"/, (_, before: string) => `${before}${escapeMarkup(locale)}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(title)}</title>`)
    .replace('<!-- dictionary -->', () => `<script type="application/json" id="dictionary">${dataOf(dictionary)}</script>`);
}

const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** A value as JSON that ends no element and no line. */
const dataOf = (value: unknown) => JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
