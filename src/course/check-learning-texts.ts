import type { CheckedSlide } from './check-slide.ts';
import { valueAt } from './check-values.ts';
import type { Finding } from './finding.ts';
import { longestFeedback, longestScreen, longestTitle, overlong, screensIn, textsIn, type Measured, type Most } from './learning-texts.ts';

const most = {
  'learning.screenLong': longestScreen,
  'learning.feedbackLong': longestFeedback,
  'learning.titleLong': longestTitle,
  'learning.narrationLong': { characters: 150, words: 100 },
} satisfies Record<string, Most>;

/** Texts that are too long between two customers: what stands on a screen, is said to an answer, is its heading, or is read out. */
export function checkTexts({ script }: Pick<CheckedSlide, 'script'>): readonly Finding[] {
  if (!script) return [];
  const { screens, feedback } = screensIn(script.value);
  const named = (...path: readonly string[]) => textsIn(valueAt(script.value, path), path);
  const over = (code: keyof typeof most, texts: readonly Measured[]) =>
    texts.flatMap(({ path, text }): readonly Finding[] => {
      const values = overlong(text, most[code]);
      return values ? [{ code, place: script.place(path), values }] : [];
    });
  return [
    ...over('learning.screenLong', screens),
    ...over('learning.feedbackLong', feedback),
    ...over('learning.titleLong', named('title')),
    ...over('learning.narrationLong', named('narration', 'text')),
  ];
}
