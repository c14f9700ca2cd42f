import type { Message } from '../core/kind.ts';
import type { Journey } from '../course/journey.ts';
import { merge } from '../course/merge.ts';
import type { Outline } from '../course/outline.ts';
import { readSave } from '../course/save.ts';
import { readEntry } from '../lms/entry.ts';
import type { Launch } from '../lms/port.ts';
import { heldBy, type Known } from './resume.ts';

/**
 * Joins what the LMS holds with what this device kept beyond it, as the journal wrote it. An LMS that held something and holds nothing
 * now may have begun another attempt: then the entry is to be laid aside, until the learner asks for it.
 */
export function rejoin(outline: Outline, launch: Launch, written: string, isAsked = false): Known & { isAside?: true } {
  const held = heldBy(launch, outline);
  const entry = readEntry(written);
  const kept = entry && readSave(entry.state, outline);
  if (!entry || !kept) return { restored: held, decisions: [], notices: [] };
  if (!isAsked && launch.state === '' && (entry.confirmed || entry.base !== '')) {
    return { restored: undefined, decisions: [], notices: [{ key: 'told.anew' }], isAside: true };
  }
  if (!held) return { restored: kept, decisions: entry.decisions, notices: [recovered] };
  if (entry.base === launch.state) {
    const isMore = merge(held.journey, kept.journey, 'kept').taken.some((id) => isAnswered(kept.journey, id));
    return { restored: kept, decisions: entry.decisions, notices: isMore ? [recovered] : [] };
  }
  if (!isAsked && entry.confirmed && held.ledger.saves >= kept.ledger.saves) return { restored: held, decisions: [], notices: [] };
  const newer = kept.ledger.saves >= held.ledger.saves ? 'kept' : 'held';
  const base = readSave(entry.base, outline);
  const both = base && base.ledger.saves <= held.ledger.saves ? base.journey : undefined;
  const { journey, taken } = merge(held.journey, kept.journey, newer, both);
  const isApart = taken.length > 0 && merge(kept.journey, held.journey, newer === 'kept' ? 'held' : 'kept', both).taken.length > 0;
  const saves = Math.max(held.ledger.saves, kept.ledger.saves);
  return {
    restored: {
      journey,
      ledger: { ...held.ledger, saves },
      changed: [...new Set([...held.changed, ...kept.changed])],
      damaged: held.damaged || kept.damaged,
    },
    decisions: entry.decisions.filter(({ id }) => taken.some((slide) => id === slide || id.startsWith(`${slide}-`))),
    notices: !taken.some((id) => isAnswered(journey, id)) ? [] : [isApart ? { key: 'told.joined' } : recovered],
  };
}

const recovered: Message = { key: 'told.recovered' };

/** Whether anything was done on a slide but to open it. */
const isAnswered = ({ works }: Journey, id: string) => (works[id]?.tries ?? 0) > 0 || (works[id]?.text ?? '') !== '';
