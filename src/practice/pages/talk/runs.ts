import { isWide, type Columns } from './columns.ts';

/**
 * How a way runs from card to card: onward to the next column; beside, to a card that ends in the same column; across, down
 * into a wide card that goes on below; back to the column before; or over the top, where nothing else will do.
 */
export type Run = 'onward' | 'beside' | 'across' | 'back' | 'over';

export function runOf(from: Columns, to: Columns): Run {
  if (to.from === from.to + 1) return 'onward';
  if (to.from <= from.to && to.to > from.to) return 'across';
  if (to.to === from.to) return isWide(to) && !isWide(from) ? 'across' : 'beside';
  return to.to === from.from - 1 && !isWide(to) ? 'back' : 'over';
}
