import { t } from '../../../../i18n/i18n.ts';
import type { Dictionary } from '../../../../review/dictionary.ts';
import type { Item } from '../../../../review/items.ts';
import { inWords, whyOf, wrongPart } from '../../../../review/wording.ts';
import { questionOf, titleOf } from '../decisions/words.ts';
import type { Cell, Sheet } from './sheet.ts';

/** The decisions in their order: how many got them right, what the others took, and why that is not good. */
export function decisionsSheet(items: readonly Item[], dictionary: Dictionary, locale: string): Sheet {
  const told = items.filter(({ few }) => !few);
  const columns = columnsOf(dictionary, locale);
  return {
    name: t('export.decisions'),
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: told.map((item, at) => columns.map(({ cell }) => cell(item, at + 1))),
  };
}

const columnsOf = (
  dictionary: Dictionary,
  locale: string,
): readonly { heading: string; width: number; cell: (item: Item, rank: number) => Cell }[] => [
  { heading: t('export.rank'), width: 8, cell: (_, rank) => rank },
  { heading: t('export.slide'), width: 24, cell: ({ meaning }) => titleOf(dictionary, meaning?.slide, locale) },
  { heading: t('export.question'), width: 50, cell: ({ id, meaning }) => questionOf(id, meaning, locale) },
  { heading: t('export.answers'), width: 10, cell: ({ answers }) => answers },
  { heading: t('export.facility'), width: 12, cell: ({ facility }) => inPercent(facility) },
  { heading: t('export.discrimination'), width: 14, cell: ({ discrimination }) => rounded(discrimination) },
  { heading: t('export.wrong'), width: 50, cell: (item) => wordsOfWrong(item, locale) },
  { heading: t('export.wrongShare'), width: 12, cell: (item) => inPercent(wrongOf(item)?.share) },
  {
    heading: t('export.coaching'),
    width: 50,
    cell: (item) => whyOf(item.meaning, wrongPart(item.meaning, wrongOf(item)?.replies ?? []), locale),
  },
  { heading: t('export.id'), width: 24, cell: ({ id }) => id },
];

/** The response that most of those gave who were wrong. */
const wrongOf = ({ responses }: Item) => responses.find(({ right }) => right === false);

function wordsOfWrong(item: Item, locale: string): string {
  return inWords(item.meaning, wrongOf(item)?.replies ?? [], locale).join(' · ');
}

const inPercent = (share: number | undefined): Cell => (share === undefined ? undefined : Math.round(share * 100));
const rounded = (value: number | undefined): Cell => (value === undefined ? undefined : Math.round(value * 100) / 100);
