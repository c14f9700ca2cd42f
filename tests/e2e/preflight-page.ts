import type { Version } from '../../src/lms/api.ts';
import { findApi } from '../../src/lms/find.ts';
import { scorm12 } from '../../src/lms/scorm12.ts';
import { scorm2004 } from '../../src/lms/scorm2004.ts';
import { openPreflight } from '../../src/player/preflight/open.ts';

/** Opens the session as the player does, then the check; the page says when the course may begin. */
export async function checkFirst(wanted: Version): Promise<void> {
  const found = findApi(window, wanted);
  const port = found && (found.version === '1.2' ? scorm12(found.api) : scorm2004(found.api));
  const launch = port?.open();
  await openPreflight({ course: { code: 'FM-1-B2', edition: '2026.1' }, wanted, probe: { held: launch?.state ?? '' } });
  document.body.dataset.begun = '';
}
