import type { CompiledCourse } from '../../course/compiled.ts';
import { local, type Shelf } from '../../lms/local.ts';
import type { Progress } from '../../lms/port.ts';
import { packageFiles, type Files } from '../package-files.ts';
import { allButOne } from './finished.ts';
import { lmsPage } from './lms-page.ts';
import { openSite, type Site } from './site.ts';
import type { Destination } from './visit.ts';

/** The ways to open a course that are measured: for the first time, or with all of it visited; on its own, or in an LMS. */
export const occasions = {
  first: 'First launch, no LMS',
  resumed: 'Resumed with all slides visited, no LMS',
  firstInLms: 'First launch in a SCORM 1.2 frame',
  resumedInLms: 'Resumed with all slides visited in a SCORM 1.2 frame',
} as const;
export type Occasion = keyof typeof occasions;

/** A packaged course, served, and where a visit goes on each occasion. */
export interface Stage {
  site: Site;
  slides: number;
  sections: number;
  /** Characters of the save text with all slides visited. */
  saved: number;
  destinations: Record<Occasion, Destination>;
}

export async function openStage(player: Files, compiled: CompiledCourse): Promise<Stage> {
  const [course] = Object.values(compiled.locales);
  if (!course) throw new Error('the course has no language');
  const { outline } = course;
  const resumed = allButOne(course, lastQuestion(outline.slides));
  const frames = { 'first.html': lmsPage(undefined), 'resumed.html': lmsPage(resumed) };
  const site = await openSite({ ...packageFiles(player, compiled), ...frames });
  return {
    site,
    slides: outline.slides.length,
    sections: outline.sections.length,
    saved: resumed.state.length,
    destinations: {
      first: { site, page: 'index.html', storage: {} },
      resumed: { site, page: 'index.html', storage: shelved(outline.code, resumed) },
      firstInLms: { site, page: 'first.html', storage: {} },
      resumedInLms: { site, page: 'resumed.html', storage: {} },
    },
  };
}

/** The last slide that asks one question and judges it at once: the learner stands before it. */
function lastQuestion(slides: readonly { id: string; type: string }[]): string {
  return (
    slides
      .slice(1)
      .filter(({ type }) => type === 'choice')
      .at(-1)?.id ?? ''
  );
}

/** The browser's storage as a session without an LMS leaves it. */
function shelved(code: string, progress: Progress): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  const shelf: Shelf = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
  const port = local(shelf, code);
  port.commit(port.spell(progress));
  return Object.fromEntries(texts);
}
