import { nearest } from '../advice.ts';
import type { CheckMemory } from '../check-memory.ts';
import { checkLengths } from '../check-learning-lengths.ts';
import { checkTexts } from '../check-learning-texts.ts';
import { checkScript, namedBy, type CheckedSlide, type Known } from '../check-slide.ts';
import { checkTalkWords } from '../check-talk.ts';
import { valueAt } from '../check-values.ts';
import type { Finding } from '../finding.ts';
import { schemas } from '../../slides/schemas.ts';
import { compare, compareTerms } from './compare.ts';
import { translationFile } from './files.ts';
import type { GlossaryWords } from './glossary-words.ts';
import type { Target } from './limits.ts';
import { translateScript, type TranslatedScript } from './translate-script.ts';
import { markOf } from './translation.schema.ts';

/** A slide in another language after reading. */
export interface CheckedTranslation {
  translated: TranslatedScript & { told: readonly Finding[] };
  checked: CheckedSlide;
  /** What is said by other words than the glossary's. */
  terms: readonly Finding[];
  /** Where its words are too long, or give the right answer away. */
  learning: readonly Finding[];
}

/** Reads the translations of all slides that can be read themselves. `known` is of the other language. */
export function checkTranslatedSlides(
  known: Known,
  slides: readonly CheckedSlide[],
  words: GlossaryWords,
  memory: CheckMemory,
): readonly CheckedTranslation[] {
  const { folder, locale } = known;
  const [names, terms] = [namedBy(known), JSON.stringify(words)];
  return slides.flatMap(({ id, section, written, slide }) => {
    if (!slide || !written) return [];
    const file = translationFile(locale, { is: 'slide', id });
    const key = `${locale}/${section}/${id}`;
    return [
      memory.translations(key, [written, folder.texts[file], terms, ...names], () => {
        const translated = translateScript(folder, written, schemas[slide.type], file);
        const checked = checkScript(known, translated.script, section, id, checkTalkWords);
        const told = toldOf(translated, known);
        return {
          translated: { ...translated, told },
          checked,
          learning: learningIn(checked, told),
          terms: translated.pairs.flatMap((pair) => compareTerms(pair, words)),
        };
      }),
    ];
  });
}

/** What makes a translation hard to read or easy to guess, beside the lengths that were told of. */
function learningIn(checked: CheckedSlide, told: readonly Finding[]): readonly Finding[] {
  const isTold = ({ place }: Finding) => told.some((one) => one.code === 'translation.long' && one.place.line === place.line);
  const found = [...checkTexts(checked).filter((one) => !isTold(one)), ...checkLengths(checked, [0, 'text'])];
  return found.map((one) => ({ ...one, severity: 'warning' }));
}

/** What is wrong with a translation beside its source. */
export function toldOf(translated: TranslatedScript, into: Target): readonly Finding[] {
  return [...translated.findings, ...gapsIn(translated), ...translated.pairs.flatMap((pair) => compare(pair, into))];
}

function gapsIn({ script, pairs, translation }: TranslatedScript): readonly Finding[] {
  const written = Object.keys(Object(translation?.value ?? {})).filter((name) => name !== '$schema');
  const isEmpty = (field: string) => /^\s*$/.test(String(valueAt(translation?.value, [field, 'text']) ?? '-'));
  const missing = pairs
    .filter(({ target, stale, field }) => target === undefined && !stale && (!written.includes(field) || isEmpty(field)))
    .map(({ field }) => field);
  const place = () => translation?.place([]) ?? pairs[0]?.place([]) ?? script.place([]);
  const fields = pairs.map(({ field }) => field);
  const gaps: readonly Finding[] = [
    ...(missing.length > 0
      ? [{ code: 'translation.missing' as const, place: place(), values: { count: missing.length, among: missing } }]
      : []),
    ...pairs
      .filter(({ stale }) => stale)
      .map((pair) => ({
        code: 'translation.stale' as const,
        place: pair.place([]),
        values: { source: pair.source, right: markOf(pair.source) },
      })),
    ...written
      .filter((name) => !fields.includes(name))
      .map((found) => ({
        code: 'translation.orphan' as const,
        place: translation?.placeOfName([found]) ?? place(),
        values: { found },
        nearest: nearest(found, missing),
      })),
  ];
  return gaps.map((finding) => ({ ...finding, severity: 'warning' }));
}
