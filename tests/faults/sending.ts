import type { Version } from '../../src/lms/api.ts';
import type { Data } from '../strict/model.ts';
import type { RunTime, Speak } from './calls.ts';
import { received, type Server } from './server.ts';

/** How a run-time in the browser speaks with its server. */
export interface Habits {
  /** Whether it sends only what differs from what it sent last, also when that was lost on its way. */
  forgets: boolean;
  /** What it calls stored although it is not. */
  claims: readonly ('lost' | 'refused')[];
}

export const habits = {
  /** Sends what the server does not hold yet, and tells the truth. */
  honest: { forgets: false, claims: [] },
  /** Moodle: offline it says “true”, after an error “false”, and what was lost is never sent again. */
  moodle: { forgets: true, claims: ['lost'] },
  /** Sends in the background and says “true” before it knows. */
  hopeful: { forgets: true, claims: ['lost', 'refused'] },
} as const satisfies Record<string, Habits>;

export type HabitsName = keyof typeof habits;

/** Where a server is kept, for all the pages it serves. */
export interface Host {
  server: Server;
}

const failure = { '1.2': '101', '2004': '391' } as const satisfies Record<Version, string>;

/** A run-time whose commits must reach a server. `now` is in milliseconds since 1970. */
export function sending({ speak, data }: RunTime, host: Host, { forgets, claims }: Habits, now: () => number): Speak {
  const { version } = host.server;
  let sent: Data = host.server.row ?? {};
  return (name, args) => {
    const answer = speak(name, args);
    if ((name !== 'Commit' && name !== 'Terminate') || answer.result !== 'true') return answer;
    const all = data();
    const changes = Object.fromEntries(Object.entries(all).filter(([element, value]) => sent[element] !== value));
    const { server, became } = received(host.server, changes, now());
    host.server = server;
    const isTaken = became === 'stored' || became === 'forgotten';
    if (isTaken || forgets) sent = all;
    const says = isTaken || claims.some((claim) => claim === became);
    return says ? answer : { result: 'false', code: failure[version] };
  };
}
