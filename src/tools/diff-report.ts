import { agreed } from '../core/plural.ts';
import type { Language } from '../course/check-messages.ts';
import type { CourseDiff } from '../course/diff/diff.ts';
import type { Edition } from '../course/diff/edition.ts';
import type { Fate, SlideEdit } from '../course/diff/slides.ts';
import { changesInWords, remarkInWords, type Remark } from '../course/diff/words.ts';

/** Two editions by the names they were given. */
export interface Compared {
  diff: CourseDiff;
  old: { path: string; edition: Edition };
  now: { path: string; edition: Edition };
}

const signs: Record<Fate, string> = { reset: '✗', remapped: '↷', safe: '✓' };
const heads: Record<Fate, Record<Language, string>> = {
  reset: {
    en: 'reset ({count}): answers start anew; earned points stay until they are answered again',
    'zh-CN': '重置（{count}）：答案重新开始，已得的分数保留到再次作答',
  },
  remapped: { en: 'remapped ({count}): in another place; answers follow', 'zh-CN': '改位（{count}）：换了位置，答案跟着走' },
  safe: { en: 'safe ({count}): answers stay', 'zh-CN': '安全（{count}）：答案不变' },
};
const words = {
  en: {
    slides: '{count} {count|page|pages}',
    rules: 'The course',
    warnings: 'Warnings',
    unchanged: '{count} {count|page is as it was|pages are as they were}',
    same: 'Nothing changed.',
  },
  'zh-CN': { slides: '{count} 页', rules: '课程规则', warnings: '提醒', unchanged: '{count} 页没有变', same: '没有变化。' },
} as const satisfies Record<Language, object>;

/** The comparison as a terminal shows it: what resets first. */
export function diffReport({ diff, old, now }: Compared, language: Language): string {
  const { rules, warnings, unchanged } = words[language];
  const [colon, dash] = language === 'en' ? [': ', ' — '] : ['：', '——'];
  const remarks = (sign: string, all: readonly Remark[]) =>
    all.map((remark) => remarkInWords(remark, language)).map(({ what, effect }) => `  ${sign} ${what}${dash}${effect}`);
  const slides = (['reset', 'remapped', 'safe'] as const).flatMap((fate) => {
    const edits = diff.slides.filter((edit) => edit.fate === fate);
    const lines = edits.map(
      (edit) =>
        `  ${edit.id} ${title(edit, language)}${colon}${changesInWords(edit.changes, language).join(language === 'en' ? '; ' : '；')}`,
    );
    return edits.length === 0 ? [] : ['', `${signs[fate]} ${counted(heads[fate][language], edits.length)}`, ...lines];
  });
  return [
    `${nameOf(old, language)} → ${nameOf(now, language)}`,
    ...slides,
    ...(diff.rules.length > 0 ? ['', rules, ...remarks('·', diff.rules)] : []),
    ...(diff.warnings.length > 0 ? ['', warnings, ...remarks('!', diff.warnings)] : []),
    '',
    diff.slides.length + diff.rules.length === 0 ? words[language].same : counted(unchanged, diff.unchanged),
  ].join('\n');
}

/** The comparison for other programs. */
export function diffJson({ diff, old, now }: Compared, language: Language): string {
  const { slides, rules, warnings, unchanged } = diff;
  const head = ({ path, edition: { code, edition } }: Compared['old']) => ({ path, code, edition });
  const edits = slides.map(({ changes, ...edit }) => ({ ...edit, changes: changesInWords(changes, language) }));
  const remarks = (all: readonly Remark[]) => all.map((remark) => ({ ...remark, ...remarkInWords(remark, language) }));
  return JSON.stringify(
    { old: head(old), now: head(now), slides: edits, unchanged, rules: remarks(rules), warnings: remarks(warnings) },
    null,
    2,
  );
}

const title = (edit: SlideEdit, language: Language) => (language === 'en' ? `“${edit.title}”` : `《${edit.title}》`);
const counted = (sentence: string, count: number) => agreed(sentence, { count }).replace('{count}', String(count));

function nameOf({ path, edition }: Compared['old'], language: Language): string {
  const pages = counted(words[language].slides, edition.slides.length);
  return `${path} (${edition.code} ${edition.edition}, ${pages})`;
}
