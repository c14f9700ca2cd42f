import type { Message } from '../../core/kind.ts';
import type { Version } from '../../lms/api.ts';
import { findApi, type Found } from '../../lms/find.ts';
import { placeOf, windowsAbove, type ApiPlace } from '../../lms/preflight/place.ts';
import { readLms, type Reading } from '../../lms/preflight/reading.ts';
import { writeLms, type Unwritten, type Written } from '../../lms/preflight/writing.ts';
import { reach } from '../reach.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';

/** Whether something may be written: then with the state the session began with; else why not. */
export type Probe = { held: string } | { why: 'course' | 'tab' };

/** What a check is about. */
export interface CheckOptions {
  /** The version of SCORM the package was made for; none where it is served without one. */
  wanted: Version | undefined;
  probe: Probe;
}

/** Why nothing was written. */
export type Skipped = { is: 'skipped'; why: 'course' | 'tab' | 'closed' | 'mode' | Unwritten['why'] };

/** What has been found so far. */
export interface Results {
  wanted: Version | undefined;
  windows: Pick<ApiPlace, 'up' | 'closed'>;
  place?: ApiPlace;
  reading?: Reading;
  writing?: Written | Skipped;
  host?: { isReached: boolean; took: number };
  surroundings?: Surroundings;
}

/** Where a check stands: what it is about to do, and what it knows. */
export interface Step {
  at: number;
  of: number;
  doing: Message;
  results: Results;
}

const steps = 5;

/** Checks step by step: each is told before it is done, so that it can be shown, and not be asked for. The last step does nothing. */
export async function* checking(view: Window, { wanted, probe }: CheckOptions): AsyncGenerator<Step, Results, void> {
  const now = () => view.performance.now();
  let results: Results = { wanted, windows: { up: 0, closed: 0 } };
  const step = (at: number, doing: Message): Step => ({ at, of: steps, doing, results });
  yield step(1, { key: 'preflight.find' });
  const found = findApi(view, wanted) ?? findApi(view);
  const place = found && placeOf(view, found);
  results = { ...results, windows: windowsAbove(view), ...(place ? { place } : {}) };
  yield step(2, { key: 'preflight.reading' });
  const reading = found && readLms(found, now);
  if (reading) results = { ...results, reading };
  yield step(3, { key: 'preflight.writing' });
  if (found && reading) results = { ...results, writing: written(found, reading, probe, now) };
  yield step(4, { key: 'preflight.reaching' });
  const from = now();
  const isReached = await reach();
  results = { ...results, host: { isReached, took: now() - from } };
  yield step(5, { key: 'preflight.looking' });
  return { ...results, surroundings: await surroundingsOf(view) };
}

function written(found: Found, { session, mode }: Reading, probe: Probe, now: () => number): Written | Skipped {
  if (session === 'closed') return { is: 'skipped', why: 'closed' };
  if (mode !== 'normal') return { is: 'skipped', why: 'mode' };
  if ('why' in probe) return { is: 'skipped', why: probe.why };
  const writing = writeLms(found, probe.held, now);
  return writing.is === 'written' ? writing : { is: 'skipped', why: writing.why };
}
