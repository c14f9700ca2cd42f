import type { Edition, EditionSlide } from './edition.ts';
import { isFields, isWords } from './values.ts';
import type { Remark } from './words.ts';

/** From this likeness on two slides are taken for one under another id. */
const alike = 0.6;

/** Slides that are gone while a new one is much like them, and new ones whose id an old save text takes for another. */
export function idsLost(old: Edition, now: Edition): readonly Remark[] {
  const gone = old.slides.filter(({ id }) => !now.slides.some((slide) => slide.id === id));
  const come = now.slides.filter(({ id }) => !old.slides.some((slide) => slide.id === id));
  return [...renamed(gone, come, old, now), ...sameKeys(gone, come)];
}

function renamed(gone: readonly EditionSlide[], come: readonly EditionSlide[], old: Edition, now: Edition): readonly Remark[] {
  const pairs = gone
    .flatMap((from) =>
      come
        .filter((to) => to.type === from.type)
        .map((to) => ({ from: from.id, to: to.id, like: likeness(old.scripts[from.id], now.scripts[to.id]) })),
    )
    .filter(({ like }) => like >= alike)
    .sort((a, b) => b.like - a.like);
  const used = new Set<string>();
  return pairs.flatMap(({ from, to }): readonly Remark[] => {
    if (used.has(from) || used.has(to)) return [];
    used.add(from).add(to);
    return [{ code: 'renamed', values: { from, to } }];
  });
}

const sameKeys = (gone: readonly EditionSlide[], come: readonly EditionSlide[]): readonly Remark[] =>
  come.flatMap((to): readonly Remark[] => {
    const from = gone.find(({ key }) => key === to.key);
    return from ? [{ code: 'sameKey', values: { from: from.id, to: to.id } }] : [];
  });

/** How much two slides say the same, 0 to 1: pairs of neighbouring characters that both have (Dice). */
export function likeness(one: unknown, other: unknown): number {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  const both = [...a.counts].reduce((sum, [pair, count]) => sum + Math.min(count, b.counts.get(pair) ?? 0), 0);
  return a.total + b.total === 0 ? 0 : (2 * both) / (a.total + b.total);
}

function pairsIn(script: unknown): { counts: ReadonlyMap<string, number>; total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of textsIn(script)) {
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = text.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      total += 1;
    }
  }
  return { counts, total };
}

/** What a slide says in words; single words for machines stand alone in their field. */
function textsIn(value: unknown): readonly string[] {
  if (isWords(value)) return [JSON.stringify(value).replace(/[{}[\]",:]|\b(?:strong|em|br|p|ul|ol)\b/g, '')];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (isFields(value)) return Object.entries(value).flatMap(([name, one]) => (name === 'id' || name === 'type' ? [] : textsIn(one)));
  return [];
}
