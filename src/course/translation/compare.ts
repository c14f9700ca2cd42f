import type { Values } from '../check-messages.ts';
import type { Finding } from '../finding.ts';
import type { Term } from '../glossary.schema.ts';
import { variablesIn } from '../variables.ts';
import type { GlossaryWords } from './glossary-words.ts';
import { overLimit, type Target } from './limits.ts';
import { otherNumbers } from './numbers.ts';
import type { Pair } from './translate-script.ts';

/** What the words of a text do not show, compared between a text and its translation. */
export function compare(pair: Pair, into: Target): readonly Finding[] {
  const { source, target } = pair;
  if (target === undefined) return [];
  const place = () => pair.place([]);
  const differing = (code: 'translation.variable' | 'translation.markup', of: (text: string) => readonly string[]) => {
    const [found, right] = [of(target), of(source)];
    if (found.join() === right.join()) return [];
    return [{ code, place: place(), values: { found: without(found, right), right: without(right, found) } }];
  };
  const told = (code: 'translation.number' | 'translation.long', values: Values | undefined) =>
    values ? [{ code, place: place(), values }] : [];
  return [
    ...differing('translation.variable', (text) => once(variablesIn(text))),
    ...warnings([
      ...told('translation.number', otherNumbers(source, target, into.locale)),
      ...told('translation.long', overLimit(pair.path, target, into)),
      ...(pair.form === 'plain' ? [] : differing('translation.markup', (text) => markupOf(text))),
    ]),
  ];
}

/** Whether the words of the glossary are said by the words of its translation. */
export function compareTerms(pair: Pair, glossary: GlossaryWords): readonly Finding[] {
  const { source, target } = pair;
  if (target === undefined) return [];
  const lost = glossary.source.flatMap((term) => {
    const other = glossary.translated.find(({ id }) => id === term.id);
    const said = wordsOf(term).find((words) => source.includes(words));
    if (!other || !said || wordsOf(other).some((words) => target.toLowerCase().includes(words.toLowerCase()))) return [];
    return [{ code: 'translation.term' as const, place: pair.place([]), values: { source: said, among: wordsOf(other) } }];
  });
  return warnings(lost);
}

const wordsOf = ({ term, also }: Term) => [term, ...also];

const warnings = (findings: readonly Finding[]): readonly Finding[] => findings.map((finding) => ({ ...finding, severity: 'warning' }));

const without = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));

const once = (names: readonly string[]) => [...new Set(names)].sort();

function markupOf(text: string): readonly string[] {
  const counts = { '**': /\*\*[^*]+\*\*/g, '-': /^\s*- /gm, '1.': /^\s*\d+\. /gm, '¶': /\n\s*\n/g };
  return Object.entries(counts).map(([sign, pattern]) => `${text.match(pattern)?.length ?? 0} × ${sign}`);
}
