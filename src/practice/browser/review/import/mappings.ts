import { isEnough, placed, type Mapping } from '../../../../review/import/mapping.ts';

/** Keeps what was confirmed of a table, its columns or that it is a roster, for the next one with the same headings. */
export interface Mappings {
  find(headings: readonly string[]): Mapping | 'roster' | undefined;
  keep(headings: readonly string[], told: Mapping | 'roster'): void;
}

const keyOf = (headings: readonly string[]) => `parley-columns ${JSON.stringify([...headings].sort())}`;

/** In the browser's storage; where that is not allowed, columns are asked about each time. */
export const keptMappings = (storage: () => Pick<Storage, 'getItem' | 'setItem'>): Mappings => ({
  find(headings) {
    try {
      const kept: unknown = JSON.parse(storage().getItem(keyOf(headings)) ?? 'null');
      if (kept === 'roster') return kept;
      return isMapping(kept) && isEnough(kept) && placed(kept, headings).missing.length === 0 ? kept : undefined;
    } catch {
      return undefined;
    }
  },
  keep(headings, told) {
    try {
      storage().setItem(keyOf(headings), JSON.stringify(told));
    } catch {
      return;
    }
  },
});

function isMapping(kept: unknown): kept is Mapping {
  if (typeof kept !== 'object' || kept === null || !('rows' in kept) || !('columns' in kept)) return false;
  const { rows, columns } = kept;
  if ((rows !== 'interactions' && rows !== 'attempts') || typeof columns !== 'object' || columns === null) return false;
  return Object.values(columns).every((heading) => typeof heading === 'string');
}
