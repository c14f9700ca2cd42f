import type { Message } from '../core/kind.ts';
import type { Version } from '../lms/api.ts';
import { awaitApi, type Frame } from '../lms/find.ts';
import { journal, type Journal } from '../lms/journal.ts';
import { local, type Shelf } from '../lms/local.ts';
import { LmsRefusal, type Launch, type LmsPort } from '../lms/port.ts';
import { scorm12 } from '../lms/scorm12.ts';

/** Where answers go in this session, and what the LMS said at its start. */
export interface Opened {
  port: LmsPort;
  launch: Launch;
  /** Names learner and package on this device. */
  place: string;
  /** What this device keeps of the learner; none where nothing may be written, or this browser is all there is. */
  journal?: Journal;
  notices: readonly Message[];
}

/** Opens the LMS's session, or the browser's own storage where there is none. `wanted` is the version the package was made for. */
export async function openSession(frame: Frame, shelf: Shelf, course: string, wanted?: Version): Promise<Opened> {
  const found = await awaitApi(frame, wanted);
  const here = (notice: Message): Opened => {
    const port = local(shelf, course);
    return { port, launch: port.open(), place: placeOf(course, '', ''), notices: [notice] };
  };
  if (!found) return here({ key: 'notice.browserOnly' });
  const port = found.version === '1.2' ? scorm12(found.api) : (await import('../lms/scorm2004.ts')).scorm2004(found.api);
  try {
    const launch = port.open();
    const place = placeOf(course, found.version, launch.learner.id);
    if (launch.mode !== 'normal') return { port, launch, place, notices: [{ key: 'notice.readonly' }] };
    return { port, launch, place, journal: journal(shelf, place), notices: [] };
  } catch (error) {
    if (!(error instanceof LmsRefusal)) throw error;
    return here({ key: 'told.refused', values: { code: error.code } });
  }
}

const placeOf = (course: string, version: string, learner: string) => `parley/${course}/${version}/${learner}`;
