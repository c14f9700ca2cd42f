import type { Outline } from '../course/outline.ts';
import { readSave, type Restored } from '../course/save.ts';
import { readEntry } from '../lms/entry.ts';
import { keysOf } from '../lms/journal.ts';
import type { Shelf } from '../lms/local.ts';
import type { Launch } from '../lms/port.ts';
import { rejoin } from '../machine/rejoin.ts';
import type { Known } from '../machine/resume.ts';
import { bringBack } from './private-answers.ts';
import type { Found } from './vault.ts';

/** What a session began with, and what it has come to since. */
export interface Began {
  outline: Outline;
  shelf: Shelf;
  /** Names learner and package on the shelf. */
  place: string;
  /** Where on the shelf the answers lie. */
  answers: string;
  /** What the LMS said at the launch. */
  launch: Launch;
  /** The same with what it has been told since. */
  now: Launch;
}

/**
 * What a browser that was killed had brought to the disk and this session did not begin with; nothing where it began with all of it.
 * Answers of another attempt are laid aside, until the learner asks for them.
 */
export function recovered({ outline, shelf, place, answers, launch, now }: Began, found: Found): Known | undefined {
  const { aside, secret } = keysOf(place);
  const isPrivateBack = bringBack(shelf, place, found[secret] ?? '');
  const held: Known = { restored: readSave(now.state, outline), decisions: [], notices: [] };
  const nothing = isPrivateBack ? held : undefined;
  const written = asEntry(found[answers] ?? '');
  const entry = readEntry(written);
  const kept = entry && readSave(entry.state, outline);
  if (!kept) return nothing;
  const isOther = kept.journey.seed !== held.restored?.journey.seed;
  if (isOther && (launch.state !== '' || entry.base !== '' || entry.confirmed)) {
    if (isLaid(shelf.getItem(aside), kept, outline)) return nothing;
    shelf.setItem(aside, written);
    return { ...held, notices: [{ key: 'told.anew' }] };
  }
  const joined = rejoin(outline, isOther ? launch : now, written);
  return joined.notices.length > 0 ? joined : nothing;
}

/** A browser that is all there is keeps a save text alone. */
const asEntry = (written: string) => (written.startsWith('[') ? written : JSON.stringify([written, '', false, []]));

/** Whether an entry that was laid aside is of the same attempt and no older than what the disk holds. */
function isLaid(laid: string | null, { journey, ledger }: Restored, outline: Outline): boolean {
  const other = readSave(readEntry(laid ?? '')?.state ?? '', outline);
  return other !== undefined && other.journey.seed === journey.seed && other.ledger.saves >= ledger.saves;
}
