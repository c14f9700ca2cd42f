import { Scorm12API, Scorm2004API, type Settings } from 'scorm-again';
import type { Launch } from '../attempts/launch.ts';
import { commits } from './commits.ts';
import { requestLaunch } from './launch.ts';

declare global {
  interface Window {
    API?: Scorm12API;
    API_1484_11?: Scorm2004API;
  }
}

/** Puts an API into the page that knows what the attempt holds and commits it to the server. A launch has one version, and one API. */
function offerApi({ attempt, token, elements }: Launch, scorm: string, onEnd: () => void): void {
  const url = `/api/attempts/${attempt}/commit`;
  const service = commits({ url, token, stored: elements, onRefused: () => show('elsewhere') });
  const settings: Settings = { autocommit: false, lmsCommitUrl: url, dataCommitFormat: 'flattened', logLevel: 'NONE' };
  const api = scorm === '2004' ? new Scorm2004API(settings, service) : new Scorm12API(settings, service);
  api.loadFromFlattenedJSON(elements);
  for (const ending of ['LMSFinish', 'Terminate']) api.on(ending, () => api.isTerminated() && onEnd());
  if (api instanceof Scorm2004API) window.API_1484_11 = api;
  else window.API = api;
}

/** The course comes into the page once the API is there, so that it need not wait for it. */
function courseFrame(title: string, folder: string, scorm: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'fullscreen; autoplay';
  frame.src = `${folder}index.html?scorm=${scorm}`;
  return frame;
}

function show(id: string): void {
  document.getElementById('opening')?.remove();
  const panel = document.getElementById(id);
  panel?.removeAttribute('hidden');
  panel?.focus();
}

async function play(): Promise<void> {
  const { learner = '', title = '', scorm = '', again = '', fresh } = document.body.dataset;
  const launch = await requestLaunch(learner, scorm, fresh === 'true');
  history.replaceState(null, '', again);
  const frame = courseFrame(title, launch.folder, scorm);
  const close = () => {
    frame.remove();
    show('closed');
  };
  offerApi(launch, scorm, () => setTimeout(close));
  document.getElementById('opening')?.remove();
  document.getElementById('stage')?.append(frame);
}

addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
play().catch(() => show('failed'));
