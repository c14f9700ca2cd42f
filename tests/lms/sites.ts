import { Scorm12API, Scorm2004API } from 'scorm-again';
import { local, type Shelf } from '../../src/lms/local.ts';
import type { LmsPort } from '../../src/lms/port.ts';
import { scorm12 } from '../../src/lms/scorm12.ts';
import { scorm2004 } from '../../src/lms/scorm2004.ts';
import { strict2004 } from '../strict/strict2004.ts';
import type { Strict2004 } from '../strict/types2004.ts';
import { strict12 } from './strict12.ts';
import type { Options12, Strict12, Violation } from '../strict/types12.ts';

/** One launch of a course somewhere, and the next one there. */
export interface Site {
  port: LmsPort;
  next(): Site;
  violations: readonly Violation[];
}

/** A SCORM 1.2 port over the strict run-time. */
export function onStrict(lms: Strict12): Site {
  return { port: scorm12(lms.api), next: () => onStrict(lms.relaunch()), violations: lms.violations };
}

/** A SCORM 1.2 port over scorm-again, which keeps nothing itself: what it rendered at its last commit is loaded again. */
function onScormAgain(kept?: string): Site {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  let rendered = kept;
  const keep = () => {
    rendered = api.renderCMIToJSONString();
  };
  if (kept !== undefined) api.loadFromJSON(JSON.parse(kept).cmi, 'cmi');
  api.on('LMSCommit', keep);
  api.on('LMSFinish', keep);
  return { port: scorm12(api), next: () => onScormAgain(rendered), violations: [] };
}

/** A SCORM 2004 port over the strict run-time. */
export function onStrict2004(lms: Strict2004): Site {
  return { port: scorm2004(lms.api), next: () => onStrict2004(lms.relaunch()), violations: lms.violations };
}

/** A SCORM 2004 port over scorm-again, as above. */
function onScormAgain2004(kept?: string): Site {
  const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
  let rendered = kept;
  const keep = () => {
    rendered = api.renderCMIToJSONString();
  };
  if (kept !== undefined) api.loadFromJSON(JSON.parse(kept).cmi, 'cmi');
  api.on('Commit', keep);
  api.on('Terminate', keep);
  return { port: scorm2004(api), next: () => onScormAgain2004(rendered), violations: [] };
}

/** A port without an LMS over a shelf of its own. */
function onShelf(place: Shelf): Site {
  return { port: local(place, 'FM-1-B2'), next: () => onShelf(place), violations: [] };
}

/** A shelf in memory. */
export function shelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
}

/** Every adapter over everything it can stand on. */
export const sites: readonly { name: string; keeps: LmsPort['keeps']; counts: boolean; start(): Site }[] = [
  { name: 'scorm12 over the strict run-time', keeps: 'lms', counts: true, start: () => strictSite() },
  {
    name: 'scorm12 over the strict run-time without interactions',
    keeps: 'lms',
    counts: false,
    start: () => strictSite({ unsupported: ['cmi.interactions', 'cmi.student_preference', 'cmi.core.lesson_mode'] }),
  },
  { name: 'scorm12 over scorm-again', keeps: 'lms', counts: true, start: () => onScormAgain() },
  { name: 'scorm2004 over the strict run-time', keeps: 'lms', counts: true, start: () => onStrict2004(strict2004()) },
  {
    name: 'scorm2004 over the strict run-time without interactions',
    keeps: 'lms',
    counts: false,
    start: () => onStrict2004(strict2004({ unsupported: ['cmi.interactions', 'cmi.learner_preference', 'cmi.mode'] })),
  },
  {
    name: 'scorm2004 over the strict run-time with an objective of the LMS’s own',
    keeps: 'lms',
    counts: true,
    start: () => onStrict2004(strict2004({ given: { 'cmi.objectives.0.id': 'primary' } })),
  },
  { name: 'scorm2004 over scorm-again', keeps: 'lms', counts: true, start: () => onScormAgain2004() },
  { name: 'local', keeps: 'browser', counts: false, start: () => onShelf(shelf()) },
];

const strictSite = (options: Options12 = {}) => onStrict(strict12(options));
