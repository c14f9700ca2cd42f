import type { Version } from '../../src/lms/api.ts';
import type { Data } from '../strict/model.ts';
import { dropsBetween } from './results.ts';

/** What becomes of a commit that is sent to a server, and of the question for a file of the package. */
interface Manner {
  commit: 'stored' | 'lost' | 'refused' | 'forgotten';
  file: 'file' | 'lost' | 'never' | 'error' | 'login';
}

/** How a server can stand. */
export const conditions = {
  /** It does what it should. */
  up: { commit: 'stored', file: 'file' },
  /** Nothing reaches it. */
  offline: { commit: 'lost', file: 'lost' },
  /** Nothing reaches it, and whoever asks waits for ever. */
  hanging: { commit: 'lost', file: 'never' },
  /** It answers everything with HTTP 500. */
  broken: { commit: 'refused', file: 'error' },
  /** It answers everything with its login page, and with 200. */
  login: { commit: 'refused', file: 'login' },
  /** The session is gone, files are still served. */
  expired: { commit: 'refused', file: 'file' },
  /** It says that it stored what it did not store. */
  forgetful: { commit: 'forgotten', file: 'file' },
} as const satisfies Record<string, Manner>;

export type Condition = keyof typeof conditions;

/** A time in which a server is not what it should be, in milliseconds since 1970. */
export interface Outage {
  is: Condition;
  from: number;
  until: number;
}

/** An LMS's server, as far as one learner sees it. */
export interface Server {
  version: Version;
  /** What it holds for the learner; nothing before the first commit that reached it. */
  row: Data | undefined;
  outages: readonly Outage[];
  /** Where a status or score became less than it was. */
  drops: readonly string[];
}

export const newServer = (version: Version, outages: readonly Outage[] = []): Server => ({ version, row: undefined, outages, drops: [] });

export const conditionAt = ({ outages }: Server, at: number): Condition =>
  outages.find(({ from, until }) => from <= at && at < until)?.is ?? 'up';

/** The server after a commit was sent to it, and what became of that. */
export function received(server: Server, sent: Data, at: number): { server: Server; became: Manner['commit'] } {
  const became = conditions[conditionAt(server, at)].commit;
  if (became !== 'stored') return { server, became };
  const row = { ...server.row, ...sent };
  return { server: { ...server, row, drops: [...server.drops, ...dropsBetween(server.version, server.row ?? {}, row)] }, became };
}
