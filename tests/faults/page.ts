import type { PageOptions as StrictOptions } from '../strict/page.ts';
import { storeAs } from './page-storage.ts';
import type { Storing } from './device.ts';
import type { Fault } from './faults.ts';
import { keptHost } from './page-host.ts';
import type { HabitsName } from './sending.ts';
import type { Condition } from './server.ts';
import { openLms } from './unreliable.ts';

/** Where the API stands, what is wrong with it, and what survives a reload. Times are in seconds since the page was opened. */
export interface PageOptions extends StrictOptions {
  habits?: HabitsName;
  faults?: readonly Fault[];
  outage?: { is: Condition; from: number; until?: number };
  late?: number;
  /** How the browser's storage is in every page that is not the LMS. */
  storing?: Storing;
}

/**
 * An unreliable LMS on real time. It puts `window.API` or `window.API_1484_11` on the page that is the LMS, and `window.__lms` for
 * whoever watches: `server`, `violations`, `faults` (a list to add to and take from) and `stand(condition)`.
 */
export function install(options: PageOptions): void {
  const { scorm = '1.2', host: path, keepUnder, given, unsupported, habits, faults = [], outage, late = 0, storing = 'fine' } = options;
  const isHost = path === undefined ? window.parent === window && !window.opener : window.location.pathname === path;
  if (!isHost) return storeAs(storing);
  const host = keptHost(scorm, keepUnder);
  const present = [...faults];
  const stand = (is: Condition, from = 0, until = Infinity) => {
    const now = Date.now();
    host.server = { ...host.server, outages: [{ is, from: now + from * 1000, until: now + until * 1000 }] };
  };
  if (outage) stand(outage.is, outage.from, outage.until);
  const session = openLms(
    host,
    { now: () => Date.now(), block },
    {
      ...(habits ? { habits } : {}),
      ...(given ? { given } : {}),
      ...(unsupported ? { unsupported } : {}),
      faults: present,
      keep: host.note,
    },
  );
  const watched = { server: () => host.server, violations: () => host.violations(), faults: present, stand };
  Object.assign(window, { __lms: watched });
  const appear = () => Object.assign(window, session.api);
  if (late > 0) setTimeout(appear, late * 1000);
  else appear();
}

/** A synchronous request that takes its time. */
function block(milliseconds: number): void {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}
