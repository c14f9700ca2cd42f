import { strict12 } from '../lms/strict12.ts';
import type { Options, Row } from './run-time.ts';
import { strict2004 } from './strict2004.ts';

/** Where the API stands, which one it is, and what survives a reload. */
export interface PageOptions extends Pick<Options, 'given' | 'unsupported'> {
  /** SCORM 1.2 where it is left out. */
  scorm?: '1.2' | '2004';
  /** The path of the page that is the LMS; every top window without an opener where it is left out. */
  host?: string;
  /** The key in `localStorage` under which committed values and violations outlive the page; nothing does where it is left out. */
  keepUnder?: string;
}

/** Puts `window.API` or `window.API_1484_11` and, for whoever watches, `window.__strict` on the page that is the LMS. */
export function install({ scorm, host, keepUnder, given, unsupported }: PageOptions): void {
  const isHost = host === undefined ? window.parent === window && !window.opener : window.location.pathname === host;
  if (!isHost) return;
  const saved = keepUnder === undefined ? null : localStorage.getItem(keepUnder);
  const row: Row | undefined = saved === null ? undefined : JSON.parse(saved);
  const options: Options = {
    ...(given ? { given } : {}),
    ...(unsupported ? { unsupported } : {}),
    ...(row ? { row } : {}),
    ...(keepUnder === undefined ? {} : { keep: (kept: Row) => localStorage.setItem(keepUnder, JSON.stringify(kept)) }),
  };
  if (scorm === '2004') {
    const lms = strict2004(options);
    Object.assign(window, { API_1484_11: lms.api, __strict: lms });
    return;
  }
  const lms = strict12(options);
  Object.assign(window, { API: lms.api, __strict: lms });
}
