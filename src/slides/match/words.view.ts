import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import type { End, Link } from './lines.ts';
import type { MatchAnswer } from './match.ts';
import type { MatchSlide } from './match.schema.ts';

/** The text of a card. */
export function wordsOf({ pairs }: MatchSlide, { side, pair }: End): string {
  return plainLine(pairs[pair]?.[side] ?? []);
}

/** What is said when two cards do not belong together. */
export function wrongWords(slide: MatchSlide, { left, right }: Link): string {
  return t('match.wrong', { left: wordsOf(slide, { side: 'left', pair: left }), right: wordsOf(slide, { side: 'right', pair: right }) });
}

/** What is said when a line stays: why, and how many are left. */
export function rightWords(slide: MatchSlide, { linked }: MatchAnswer, { left: pair }: Link): string {
  const open = slide.pairs.length - linked.length;
  return [
    t('match.linked', { left: wordsOf(slide, { side: 'left', pair }), right: wordsOf(slide, { side: 'right', pair }) }),
    plainLine(slide.pairs[pair]?.feedback ?? []),
    open > 0 ? t('match.linkAll', { count: open }) : t('match.allLinked'),
  ].join(' ');
}
