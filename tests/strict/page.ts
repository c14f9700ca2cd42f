import { strict12 } from '../lms/strict12.ts';
import type { Options12, Row12 } from './types12.ts';

/** Where the API stands, and what survives a reload. */
export interface PageOptions extends Pick<Options12, 'given' | 'unsupported'> {
  /** The path of the page that is the LMS; every top window without an opener where it is left out. */
  host?: string;
  /** The key in `localStorage` under which committed values and violations outlive the page; nothing does where it is left out. */
  keepUnder?: string;
}

/** Puts `window.API` and, for whoever watches, `window.__strict` on the page that is the LMS. */
export function install({ host, keepUnder, given, unsupported }: PageOptions): void {
  const isHost = host === undefined ? window.parent === window && !window.opener : window.location.pathname === host;
  if (!isHost) return;
  const saved = keepUnder === undefined ? null : localStorage.getItem(keepUnder);
  const row: Row12 | undefined = saved === null ? undefined : JSON.parse(saved);
  const lms = strict12({
    ...(given ? { given } : {}),
    ...(unsupported ? { unsupported } : {}),
    ...(row ? { row } : {}),
    ...(keepUnder === undefined ? {} : { keep: (kept: Row12) => localStorage.setItem(keepUnder, JSON.stringify(kept)) }),
  });
  Object.assign(window, { API: lms.api, __strict: lms });
}
