import type { Version } from '../../src/lms/api.ts';
import type { Violation } from '../strict/run-time.ts';
import type { Host } from './sending.ts';
import { newServer, type Server } from './server.ts';

/** A server in a page, with all violations of its sessions. */
export interface KeptHost extends Host {
  violations(): readonly Violation[];
  /** Told the violations of the session that is open. */
  note(violations: readonly Violation[]): void;
}

/** A server whose row, falls and violations outlive the page in `localStorage`, where a key is given. */
export function keptHost(version: Version, key: string | undefined): KeptHost {
  const text = key === undefined ? null : localStorage.getItem(key);
  const found: { row?: Server['row']; drops: Server['drops']; violations: readonly Violation[] } =
    text === null ? { drops: [], violations: [] } : JSON.parse(text);
  let server: Server = { ...newServer(version), row: found.row, drops: found.drops };
  let violations = found.violations;
  const keep = () => {
    const { row, drops } = server;
    if (key !== undefined) localStorage.setItem(key, JSON.stringify({ row, drops, violations }));
  };
  return {
    get server() {
      return server;
    },
    set server(now) {
      server = now;
      keep();
    },
    violations: () => violations,
    note(now) {
      violations = [...found.violations, ...now];
      keep();
    },
  };
}
