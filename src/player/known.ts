import type { Outline } from '../course/outline.ts';
import { journal, type Journal } from '../lms/journal.ts';
import type { Shelf } from '../lms/local.ts';
import type { Launch } from '../lms/port.ts';
import { rejoin } from '../machine/rejoin.ts';
import type { Known } from '../machine/resume.ts';

/** What is known of a learner when the device has kept something beyond what the LMS holds. */
export function known(outline: Outline, launch: Launch, own: Journal | undefined, kept: string): Known {
  const joined = rejoin(outline, launch, kept);
  if (joined.isAside) own?.setAside(kept);
  return joined;
}

/** The same with what was laid aside at the launch, where the learner asks for it; `now` is what the LMS has been told since. */
export function rejoinAside(outline: Outline, now: Launch, shelf: Shelf, place: string): Known | undefined {
  const kept = journal(shelf, place).takeAside();
  return kept === undefined ? undefined : rejoin(outline, now, kept, true);
}
