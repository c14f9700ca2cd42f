import { parseLine, parseText } from '../../core/markup.ts';
import type { Finding } from '../finding.ts';
import type { Script } from '../place.ts';
import { fillScript } from '../variables.ts';
import { compare } from './compare.ts';
import { lines, sameText, type ReadSegment } from './exchange-read.ts';
import type { Segment } from './exchange.ts';
import { wordsOf, type TextForm } from './fields.ts';
import type { Target } from './limits.ts';

type Fault = Pick<Finding, 'code' | 'values'>;

/** What stands where a file was saved in an encoding that lacks its characters. */
const lost = /\uFFFD|\?\?|^\?$/;

/** What stands for a single character that was lost. */
const lostSign = /[\uFFFD?]/;

/** Whether a source in a file is the one of the course, also where an encoding lost less than half of its characters. */
export function isSource(source: string, found: string): boolean {
  if (sameText(source, found)) return true;
  const [signs, others] = [[...lines(source)], [...lines(found)]];
  const lostSigns = others.filter((sign, at) => lostSign.test(sign) && sign !== signs[at]).length;
  return (
    !lostSign.test(source) &&
    signs.length === others.length &&
    lostSigns * 2 < signs.length &&
    signs.every((sign, at) => sign === others[at] || lostSign.test(others[at] ?? ''))
  );
}

const nowhere = () => ({ file: '', line: 1, column: 1, path: '' });

/** Why a translation cannot be taken: the source has changed, or what tools must keep was not kept. */
export function segmentFaults(segment: Segment, read: ReadSegment, into: Target): readonly Fault[] {
  const { field, form, source } = segment;
  const target = read.target.trim();
  if (lost.test(target) && !lost.test(source) && !lost.test(segment.target ?? '')) return [{ code: 'exchange.lost' }];
  if (!isSource(source, read.source))
    return [
      lostSign.test(read.source) && !lostSign.test(source)
        ? { code: 'exchange.lostSource' }
        : { code: 'exchange.changed', values: { source } },
    ];
  const kept = compare({ field, path: [], form, source, target, place: nowhere, stale: false }, into).filter(
    ({ code }) => code === 'translation.variable' || code === 'translation.markup',
  );
  const script: Script = { file: '', value: target, place: nowhere, placeOfName: nowhere };
  return [...markupFaults(form, target), ...kept, ...fillScript(script, into.variables ?? {}, into.locale).findings];
}

function markupFaults(form: TextForm, target: string): readonly Fault[] {
  if (form === 'words') return wordsOf(target).length > 0 ? [] : [{ code: 'markup.empty' }];
  if (form === 'plain') return [];
  const parsed = form === 'line' ? parseLine(target) : parseText(target);
  return parsed.is === 'read' ? [] : parsed.faults.map(({ fault, found }): Fault => ({ code: `markup.${fault}`, values: { found } }));
}
