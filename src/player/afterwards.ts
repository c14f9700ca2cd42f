import type { OutlineEntry } from '../course/outline.ts';
import { lastPledged } from '../course/pledges.ts';
import { keysOf } from '../lms/journal.ts';
import { localKey } from '../lms/local.ts';
import type { Launch, LmsPort } from '../lms/port.ts';
import type { Known } from '../machine/resume.ts';
import type { PlayerContext } from '../machine/player.ts';
import { progressOf } from '../machine/situation.ts';
import { openDesk } from './aids/desk.ts';
import { rejoinAside } from './known.ts';
import { recovered } from './recovery.ts';
import { shelf } from './shelf.ts';
import { openVault } from './vault.ts';

/** A session that has begun. */
export interface Session {
  port: LmsPort;
  launch: Launch;
  /** Names learner and package on this device. */
  place: string;
  /** Whether anything of it may be kept. */
  writes: boolean;
  /** Where it stands. */
  context(): PlayerContext;
  /** Begins anew with what is known now. */
  replay(now: Launch, known: Known): void;
}

/**
 * Brings back what a killed browser had on the disk; then gives what copies the answers there. Where that cannot be brought back, since
 * the storage refuses, it is not overwritten either.
 */
export async function afterwards(session: Session): Promise<() => Promise<boolean>> {
  openDesk(session);
  if (!session.writes) return () => Promise.resolve(false);
  const { port, launch, place } = session;
  const { journey } = session.context();
  const pledged = lastPledged(journey);
  if (pledged) askLater(session, pledged);
  const { key, secret } = keysOf(place);
  const answers = port.keeps === 'lms' ? key : localKey(journey.outline.code, 'state');
  const vault = openVault(shelf(), place, [answers, secret]);
  const found = await vault.found;
  try {
    const { outline } = session.context().journey;
    const known = recovered({ outline, shelf: shelf(), place, answers, launch, now: now(session) }, found);
    if (known) replay(session, known);
  } catch {
    return () => Promise.resolve(false);
  }
  return vault.copy;
}

/** Asks how the pledge of an earlier session went. */
function askLater({ place, context }: Session, pledged: OutlineEntry): void {
  const { journey } = context();
  const asked = { place, outline: () => context().journey.outline };
  import('./aids/ask-after.ts').then(({ askAfter }) => askAfter(asked, journey, pledged)).catch(unheeded);
}

/** Goes on with what was laid aside at the launch, when the learner asks for it. */
export function goOnWithAside(session: Session): void {
  const known = rejoinAside(session.context().journey.outline, now(session), shelf(), session.place);
  if (known) replay(session, known);
}

/** What the LMS holds once it has what it has been told. */
function now({ launch, context }: Session): Launch {
  const here = context();
  return { ...launch, state: progressOf(here, Date.now()).state, decisions: here.ledger.sent };
}

/** Decisions on their way stay on it. */
function replay(session: Session, known: Known): void {
  session.replay(now(session), { ...known, decisions: [...session.context().pending, ...known.decisions] });
}

/** Who cannot be asked now is asked at the next visit. */
const unheeded = () => undefined;
