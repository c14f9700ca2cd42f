import type { CourseFolder } from '../folder.ts';
import { segmentsIn } from './exchange.ts';
import { changedFile, translationFileOf } from './import-write.ts';
import { sourceTexts } from './sources.ts';
import type { SchemaFor } from './write.ts';

/** What becomes of texts that were translated from an earlier source and still hold. */
export interface Accepted {
  /** The translation files that change, by path in the course folder. */
  files: Readonly<Record<string, string>>;
  accepted: readonly string[];
  /** Ids that name no text whose source has changed since. */
  others: readonly string[];
}

/** Marks translations as made from the source as it stands now: those named, or all whose source has changed. */
export function acceptSegments(folder: CourseFolder, locale: string, ids: readonly string[], schemaFor: SchemaFor): Accepted {
  const changes = sourceTexts(folder).flatMap((script) => {
    const stale = segmentsIn(folder, locale, script).filter(
      ({ id, state }) => state === 'needs-review' && (ids.length === 0 || ids.includes(id)),
    );
    const file = translationFileOf(folder, locale, script);
    return stale.length > 0 && !file.isBroken ? [{ file, stale }] : [];
  });
  const accepted = changes.flatMap(({ stale }) => stale.map(({ id }) => id));
  return {
    files: Object.fromEntries(
      changes.map(({ file, stale }) => [
        file.path,
        changedFile(
          file,
          stale.map(({ field, source, target: text }) => ({ field, source, text })),
          schemaFor,
        ),
      ]),
    ),
    accepted,
    others: ids.filter((id) => !accepted.includes(id)),
  };
}
