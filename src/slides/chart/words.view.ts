import { plainLine, plainText } from '../../core/text.ts';
import { spoken, t } from '../../i18n/i18n.ts';
import type { ChartAnswer } from './chart.ts';
import type { ChartSlide } from './chart.schema.ts';

type Part = ChartSlide['parts'][number];

/** Units that stand right behind their number. */
const tight = /^[%‰°‱％]/;

/** A number as it is written in the language on screen. */
export const figure = (value: number) => new Intl.NumberFormat(spoken(), { maximumFractionDigits: 2 }).format(value);

/** A value with its unit. */
export const measured = (value: number, { unit }: ChartSlide) => `${figure(value)}${tight.test(unit) ? '' : '\u00a0'}${unit}`.trim();

/** How a guess compares with the truth, in words. */
export function compared(slide: ChartSlide, part: Part, guess: number): string {
  const off = guess - part.value;
  const values = { guess: measured(guess, slide), off: figure(Math.abs(off)) };
  if (off === 0) return t('chart.exact', values);
  return off < 0 ? t('chart.low', values) : t('chart.high', values);
}

/** All that is uncovered, to be read out. */
export function uncoveredWords(slide: ChartSlide, { guesses }: ChartAnswer): string {
  const parts = slide.parts.map((part, at) => {
    const guess = guesses[at];
    const truth = t('chart.truth', { part: plainLine(part.label), value: measured(part.value, slide) });
    return [truth, guess === undefined ? '' : t('chart.told', { what: compared(slide, part, guess) }), plainLine(part.note ?? [])]
      .filter((one) => one !== '')
      .join(' ');
  });
  return [...parts, plainText(slide.after)].join(' ');
}
