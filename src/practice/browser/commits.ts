import type { IHttpService } from 'scorm-again';
import { changesSince, elementsOf, type Elements } from '../attempts/elements.ts';

/** Where commits of one launch go, and under which token. */
export interface Destination {
  url: string;
  token: string;
  /** What the server has stored already. */
  stored: Elements;
  /** The server no longer takes commits of this launch: the course was opened elsewhere. */
  onRefused(): void;
}

const done = { result: 'true', errorCode: 0 };
const failed = { result: 'false', errorCode: 391 };

/**
 * How scorm-again hands commits to the practice server: synchronously, “true” only once they are
 * stored. While a page is being left browsers refuse that, so a closing commit goes as a beacon.
 */
export function commits({ url, token, stored, onRefused }: Destination): IHttpService {
  const known: Record<string, string> = { ...stored };
  let sequence = 0;

  const forget = (elements: Elements) => Object.keys(elements).forEach((name) => delete known[name]);

  return {
    processHttpRequest(_url, rendered, closing) {
      const elements = changesSince(known, elementsOf(rendered));
      const body = JSON.stringify({ sequence: ++sequence, closing, elements, token });
      const status = post(url, body);
      if (status === 200) {
        Object.assign(known, elements);
        return done;
      }
      forget(elements);
      if (status === 403) onRefused();
      if (status === 0 && closing) navigator.sendBeacon(url, body);
      return failed;
    },
    updateSettings() {},
  };
}

/** The status of a synchronous request; 0 where there was no answer. */
function post(url: string, body: string): number {
  const request = new XMLHttpRequest();
  try {
    request.open('POST', url, false);
    request.setRequestHeader('content-type', 'application/json');
    request.send(body);
    return request.status;
  } catch {
    return 0;
  }
}
