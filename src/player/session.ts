import { begin } from '../course/journey.ts';
import type { Outline } from '../course/outline.ts';
import { readSave, type Restored } from '../course/save.ts';
import type { Version } from '../lms/api.ts';
import { awaitApi, type Frame } from '../lms/find.ts';
import { local, type Shelf } from '../lms/local.ts';
import { LmsRefusal, type Launch, type LmsPort } from '../lms/port.ts';
import { scorm12 } from '../lms/scorm12.ts';
import type { Situation } from '../machine/situation.ts';
import type { Message } from '../core/kind.ts';

/** Where answers go in this session, and what the LMS said at its start. */
export interface Opened {
  port: LmsPort;
  launch: Launch;
  notices: readonly Message[];
}

/** Opens the LMS's session, or the browser's own storage where there is none. `wanted` is the version the package was made for. */
export async function openSession(frame: Frame, shelf: Shelf, course: string, wanted?: Version): Promise<Opened> {
  const found = await awaitApi(frame, wanted);
  const here = (notice: Message): Opened => {
    const port = local(shelf, course);
    return { port, launch: port.open(), notices: [notice] };
  };
  if (!found) return here({ key: 'notice.browserOnly' });
  const port = found.version === '1.2' ? scorm12(found.api) : (await import('../lms/scorm2004.ts')).scorm2004(found.api);
  try {
    const launch = port.open();
    return { port, launch, notices: launch.mode === 'normal' ? [] : [{ key: 'notice.readonly' }] };
  } catch (error) {
    if (!(error instanceof LmsRefusal)) throw error;
    return here({ key: 'notice.refused', values: { code: error.code } });
  }
}

/** Where the learner left off, or the beginning, and what must be said about it. */
export function resume(outline: Outline, launch: Launch, seed: number, now: number): { situation: Situation; notices: readonly Message[] } {
  const restored = launch.state === '' ? undefined : readSave(launch.state, outline);
  const ledger = restored?.ledger ?? { saves: 0, sent: 0 };
  const situation = {
    journey: restored?.journey ?? begin(outline, seed),
    slides: {},
    ledger: { ...ledger, sent: launch.decisions ?? ledger.sent },
    pending: [],
    began: now,
    since: now,
    status: launch.status,
    broken: {},
    told: undefined,
  };
  return { situation, notices: noticesOf(outline, launch, restored) };
}

function noticesOf(outline: Outline, launch: Launch, restored: Restored | undefined): readonly Message[] {
  if (launch.state === '') return [];
  if (!restored) return [{ key: 'notice.foreign' }];
  const titles = outline.slides.filter((entry) => restored.changed.includes(entry.id)).map((entry) => `“${entry.title}”`);
  const changed: readonly Message[] = titles.length > 0 ? [{ key: 'notice.changed', values: { titles: titles.join('、') } }] : [];
  return restored.damaged ? [...changed, { key: 'notice.damaged' }] : changed;
}
