import type { Outline } from '../course/outline.ts';
import { escapeMarkup } from './escape.ts';

/** Fills the manifest template of SCORM 1.2 with a course's title, its identifier and the files of the package. */
export function fillManifest(
  template: string,
  { code, edition, title }: Pick<Outline, 'code' | 'edition' | 'title'>,
  files: readonly string[],
): string {
  const values: Readonly<Record<string, string>> = {
    identifier: `parley-${code}-${edition}`.replace(/[^A-Za-z0-9._-]/g, '-'),
    title: escapeMarkup(title),
  };
  const list = [...files].sort().map((file) => `<file href="${escapeMarkup(file)}"/>`);
  return template
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
    .replace(/^( *)<!-- files -->$/m, (_, indent: string) => list.map((line) => indent + line).join('\n'));
}
