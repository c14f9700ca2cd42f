import { nearest } from './advice.ts';
import { changedAt } from './check-values.ts';
import type { Finding } from './finding.ts';
import type { CourseFolder } from './folder.ts';
import { candidates, extensionOf, mediaPath, mediaTypes, packagedName } from './media.ts';
import type { Script } from './place.ts';
import type { References } from './references.ts';

/** Finds the pictures and recordings a script names, and puts the names they have in a package in their place. */
export function useMedia(
  folder: CourseFolder,
  script: Script,
  references: References,
): { value: unknown; media: Record<string, string>; findings: readonly Finding[] } {
  const media: Record<string, string> = {};
  const findings: Finding[] = [];
  let { value } = script;
  for (const { path, kind, file } of references.media) {
    const place = script.place(path);
    const at = mediaPath(folder, script.file, file);
    const bytes = at === undefined ? undefined : folder.media[at];
    const types = mediaTypes[kind];
    if (isOutside(file)) {
      findings.push({ code: 'media.outside', place, values: { found: file } });
    } else if ((at === undefined || !bytes) && file.includes('\\')) {
      findings.push({ code: 'media.backslash', place, values: { found: file, right: file.replaceAll('\\', '/') } });
    } else if (at === undefined || !bytes) {
      const beside = script.file.replace(/[^/]*$/, '');
      const names = Object.keys(folder.media).map((name) => (name.startsWith(beside) ? name.slice(beside.length) : name));
      findings.push({
        code: 'media.missing',
        place,
        values: { found: candidates(script.file, file)[0] ?? file },
        nearest: nearest(file, names),
      });
    } else if (!types.includes(extensionOf(at))) {
      findings.push({ code: 'media.kind', place, values: { found: `.${extensionOf(at)}`, among: types } });
    } else {
      const name = packagedName(at, bytes);
      media[name] = at;
      value = changedAt(value, path, () => name);
    }
  }
  return { value, media, findings };
}

/** A page of the web, or a file of one computer. */
const isOutside = (file: string) => /^(?:[a-z][a-z+.-]*:|[\\/])/i.test(file);
