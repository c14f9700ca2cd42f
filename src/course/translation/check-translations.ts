import type { CheckMemory } from '../check-memory.ts';
import type { Code } from '../check-messages.ts';
import type { Known } from '../check-slide.ts';
import type { Finding } from '../finding.ts';
import { checkLocale, type SourceCourse, type TranslatedCourse } from './check-locale.ts';
import { translatedLocales, translationFiles } from './files.ts';

/** Checks every other language of a course; `packaged` are those that are complete, or marked as partial. */
export function checkTranslations(
  known: Known,
  source: SourceCourse,
  memory: CheckMemory,
): { packaged: readonly TranslatedCourse[]; findings: readonly Finding[] } {
  const { script, sketch } = source.course;
  if (!script || !sketch) return { packaged: [], findings: [] };
  const [first = '', ...others] = new Set(sketch.locales);
  const place = (locale: string) => script.place(['locales', sketch.locales.indexOf(locale)]);
  const told = (code: Extract<Code, `locale.${string}`>, found: string, values = {}): Finding => ({
    code,
    place: place(found),
    values: { found, source: first, ...values },
    severity: 'warning',
  });
  const [written, unwritten] = partition(others, (locale) => translationFiles(known.folder, locale).length > 0);
  const checked = written.map((locale) => checkLocale(known, source, locale, memory));
  const isPartial = ({ locale }: TranslatedCourse) => sketch.partial.includes(locale);
  const hasGaps = ({ missing, stale }: TranslatedCourse) => missing + stale > 0;
  return {
    packaged: checked.filter((one) => isPartial(one) || !hasGaps(one)),
    findings: [
      ...unwritten.map((locale) => told('locale.untranslated', locale)),
      ...checked
        .filter(hasGaps)
        .map((one) =>
          told(isPartial(one) ? 'locale.partial' : 'locale.incomplete', one.locale, { missing: one.missing, stale: one.stale }),
        ),
      ...translatedLocales(known.folder)
        .filter((locale) => !sketch.locales.slice(1).includes(locale))
        .map(unlisted),
      ...checked.flatMap(({ findings }) => findings),
    ],
  };
}

const unlisted = (found: string): Finding => ({
  code: 'locale.unlisted',
  place: { file: 'course.json', line: 1, column: 1, path: '$.locales' },
  values: { found },
  severity: 'warning',
});

function partition<T>(items: readonly T[], fits: (item: T) => boolean): [T[], T[]] {
  return [items.filter(fits), items.filter((item) => !fits(item))];
}
