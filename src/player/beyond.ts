import type { Outline } from '../course/outline.ts';
import type { Journal } from '../lms/journal.ts';
import type { Launch } from '../lms/port.ts';
import type { Known } from '../machine/resume.ts';
import { privateAnswers, type PrivateAnswers } from './private-answers.ts';
import { shelf } from './shelf.ts';

/** What this device keeps beyond what the LMS holds; nothing where that is all. */
export async function knownBeyond(outline: Outline, launch: Launch, journal: Journal | undefined): Promise<Known | undefined> {
  const kept = journal?.beyond(launch.state);
  return kept === undefined ? undefined : (await import('./known.ts')).known(outline, launch, journal, kept);
}

/** Where answers are kept that no LMS is told, if the course asks for any. */
export function privateAnswersOf({ slides }: Outline, place: string): PrivateAnswers | undefined {
  return slides.some((entry) => entry.private) ? privateAnswers(shelf(), place) : undefined;
}
