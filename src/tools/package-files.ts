import type { CompiledCourse } from '../course/compiled.ts';
import type { Outline } from '../course/outline.ts';
import { titlesOf } from '../course/titles.ts';
import { escapeMarkup } from './escape.ts';
import { buildManifest, preloadLinks, type BuildManifest } from './preloads.ts';

/** Files by path. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Lower-case ASCII, nothing hidden, nothing above, and none of the names that Windows keeps for devices. */
const part = '(?!(?:con|prn|aux|nul|com\\d|lpt\\d)(?:[./]|$))[a-z0-9_-][a-z0-9._-]*';
const safeName = new RegExp(`^${part}(?:/${part})*$`);
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/**
 * A course with the player, as any web server or LMS serves it: `index.html`, the player's scripts, and the course
 * below `course/`. `player` is what Vite wrote, with its manifest.
 */
export function packageFiles(player: Files, compiled: CompiledCourse): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const [path, bytes] of Object.entries(player)) {
    if (!path.startsWith('.') && !path.endsWith('.map')) files[path] = bytes;
  }
  const [source] = Object.values(compiled.locales);
  if (!source) throw new Error('the course has no language');
  files['index.html'] = encode(
    fillPage(decode(player['index.html']), buildManifest.parse(JSON.parse(decode(player['.vite/manifest.json']))), source.outline),
  );
  for (const [locale, { outline, sections, glossary }] of Object.entries(compiled.locales)) {
    if (locale !== source.outline.locale) files[`course/${locale.toLowerCase()}/titles.json`] = encode(JSON.stringify(titlesOf(outline)));
    if (glossary) files[`course/${locale.toLowerCase()}/glossary.json`] = encode(JSON.stringify(glossary));
    for (const [id, section] of Object.entries(sections))
      files[`course/${locale.toLowerCase()}/${id}.json`] = encode(JSON.stringify(section));
  }
  for (const [path, bytes] of Object.entries(compiled.files)) files[`course/${path}`] = bytes;
  const unsafe = Object.keys(files).filter((path) => !safeName.test(path));
  if (unsafe.length > 0) throw new Error(`these names do not survive every LMS: ${unsafe.join(', ')}`);
  return files;
}

/** JSON as an HTML page may hold it: no text of an author can end the element it stands in. */
const data = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The player's page with a course's title, its language, its outline, and the links that load the first slide at once. */
export function fillPage(page: string, manifest: BuildManifest, outline: Outline): string {
  const links = preloadLinks(page, manifest, outline);
  return page
    .replace(
      /(<html[^>]*\slang=")[^"]*"/,
      (_, before: string) => `${before}${escapeMarkup(outline.locale)}"${outline.direction ? ` dir="${outline.direction}"` : ''}`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(outline.title)}</title>`)
    .replace('<!-- preloads -->', () => links)
    .replace('<!-- outline -->', () => `<script type="application/json" id="outline">${data(outline)}</script>`);
}
