import { z } from 'zod';
import { sectionUrl, type Outline } from '../course/outline.ts';
import { escapeMarkup } from './escape.ts';

const chunk = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).optional(),
});

/** What Vite says of the files it wrote, by source file. */
export const buildManifest = z.record(z.string(), chunk);
export type BuildManifest = z.output<typeof buildManifest>;

/** What nearly every later part imports: loaded beside the entry, it costs none of them a journey of its own. */
const helper = '_rolldown-runtime';

/** The files of the player that the first slide of a course needs, in the order in which they are needed. */
export function firstScripts(manifest: BuildManifest, outline: Outline): readonly string[] {
  const keys = Object.keys(manifest);
  const first = outline.slides[0]?.type;
  const entry = keys.find((key) => manifest[key]?.isEntry);
  const ends = first ? [`/slides/${first}/${first}.view.ts`, `/i18n/${outline.locale}.json`] : [];
  const wanted = [entry, ...ends.map((end) => keys.find((key) => `/${key}`.endsWith(end))), keys.find((key) => key.startsWith(helper))];
  const chunks = new Set<string>();
  const add = (key: string) => {
    if (chunks.has(key)) return;
    chunks.add(key);
    manifest[key]?.imports?.forEach(add);
  };
  wanted.forEach((key) => key && add(key));
  return [...chunks]
    .flatMap((key) => manifest[key]?.file ?? [])
    .filter((file) => file.endsWith('.js') && file !== manifest[entry ?? '']?.file);
}

/** The links that let the browser load the first slide at once. `page` is where they go: what it has already is left out. */
export function preloadLinks(page: string, manifest: BuildManifest, outline: Outline): string {
  const data = outline.sections.slice(0, 1).map(({ id }) => sectionUrl(outline, id));
  const has = (file: string) => [`"./${file}"`, `"${file}"`].some((quoted) => page.includes(quoted));
  return [
    ...firstScripts(manifest, outline)
      .filter((file) => !has(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="./${escapeMarkup(file)}">`),
    ...data.map((file) => `<link rel="preload" as="fetch" crossorigin href="${escapeMarkup(file)}">`),
  ].join('\n    ');
}
