import { Scorm12API } from 'scorm-again';
import type { Launch } from '../attempts/launch.ts';
import { commits } from './commits.ts';
import { requestLaunch } from './launch.ts';

declare global {
  interface Window {
    API?: Scorm12API;
  }
}

/** A SCORM 1.2 API that knows what the attempt holds and commits it to the server. */
function apiFor({ attempt, token, elements }: Launch): Scorm12API {
  const url = `/api/attempts/${attempt}/commit`;
  const service = commits({ url, token, stored: elements, onRefused: () => show('elsewhere') });
  const api = new Scorm12API({ autocommit: false, lmsCommitUrl: url, dataCommitFormat: 'flattened', logLevel: 'NONE' }, service);
  api.loadFromFlattenedJSON(elements);
  return api;
}

/** The course comes into the page once the API is there, so that it need not wait for it. */
function courseFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'fullscreen; autoplay';
  frame.src = '/package/index.html';
  return frame;
}

function show(id: string): void {
  document.getElementById('opening')?.remove();
  const panel = document.getElementById(id);
  panel?.removeAttribute('hidden');
  panel?.focus();
}

async function play(): Promise<void> {
  const { learner = '', title = '', fresh } = document.body.dataset;
  const launch = await requestLaunch(learner, fresh === 'true');
  history.replaceState(null, '', `/learn?learner=${encodeURIComponent(learner)}`);
  const api = apiFor(launch);
  const frame = courseFrame(title);
  api.on('LMSFinish', () => {
    if (!api.isTerminated()) return;
    setTimeout(() => {
      frame.remove();
      show('closed');
    });
  });
  window.API = api;
  document.getElementById('opening')?.remove();
  document.getElementById('stage')?.append(frame);
}

addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
play().catch(() => show('failed'));
