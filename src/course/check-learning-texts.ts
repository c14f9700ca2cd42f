import type { CheckedSlide } from './check-slide.ts';
import { valueAt } from './check-values.ts';
import type { Finding } from './finding.ts';
import { screensIn, textsIn, wordsIn, type Measured } from './learning-texts.ts';

/** So many characters where a text is written in Chinese ones; else so many words, which in Korean are what stands between spaces. */
const most = {
  'learning.screenLong': { characters: 160, words: 90 },
  'learning.feedbackLong': { characters: 100, words: 60 },
  'learning.titleLong': { characters: 18, words: 10 },
  'learning.narrationLong': { characters: 150, words: 100 },
} as const;

/** Texts that are too long between two customers: what stands on a screen, is said to an answer, is its heading, or is read out. */
export function checkTexts({ script }: Pick<CheckedSlide, 'script'>): readonly Finding[] {
  if (!script) return [];
  const { screens, feedback } = screensIn(script.value);
  const named = (...path: readonly string[]) => textsIn(valueAt(script.value, path), path);
  const over = (code: keyof typeof most, texts: readonly Measured[]) =>
    texts.flatMap(({ path, text }): readonly Finding[] => {
      const { characters, words } = wordsIn(text);
      const unit = characters > words ? 'characters' : 'words';
      const [found, limit] = [unit === 'words' ? words : characters, most[code][unit]];
      return found > limit ? [{ code, place: script.place(path), values: { found, limit, unit } }] : [];
    });
  return [
    ...over('learning.screenLong', screens),
    ...over('learning.feedbackLong', feedback),
    ...over('learning.titleLong', named('title')),
    ...over('learning.narrationLong', named('narration', 'text')),
  ];
}
