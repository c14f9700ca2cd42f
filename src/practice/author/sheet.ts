import type { Problem } from '../../core/problem.ts';
import { plainLine } from '../../core/text.ts';
import { budgets, weigh } from '../../course/budget.ts';
import { inWords } from '../../course/check.ts';
import type { Language } from '../../course/check-messages.ts';
import type { CheckedSlide } from '../../course/check-slide.ts';
import { valueAt } from '../../course/check-values.ts';
import { secondsOf } from '../../course/estimate.ts';
import { slideFile } from '../../course/folder.ts';
import { memo, type Memo } from '../../course/memo.ts';
import type { Draft } from './workshop.ts';

/** A slide of the outline, as far as its script can be read. */
export interface SheetSlide {
  id: string;
  file: string;
  title: string;
  type: string;
  seconds: number;
  /** The most characters it takes of the save text. */
  characters: number;
}

export interface SheetSection {
  id: string;
  title: string;
  seconds: number;
  slides: readonly SheetSlide[];
}

export interface SheetProblem extends Problem {
  /** The slide whose script or translation it is in; none for files of the whole course. */
  slide?: string;
  /** Whether its file can be mended for certain. */
  mendable?: true;
}

/** All that the author's page shows of the course folder at one moment. */
export interface Sheet {
  /** The change it stands for, and the last one after which the course could be played. */
  draft: number;
  live: number | undefined;
  /** Whether the course can be packaged as it is now. */
  sound: boolean;
  /** What stands before the path of a file. */
  folder: string;
  code: string;
  title: string;
  locales: readonly string[];
  sections: readonly SheetSection[];
  /** Slides that course.json does not list. */
  unlisted: readonly SheetSlide[];
  problems: readonly SheetProblem[];
  /** The language the problems are told in. */
  language: Language;
  weight: { total: number; limits: typeof budgets };
}

/**
 * The sheet of a draft in a language. `isMendable` tells of a file whether all its slips of the keyboard can be mended; `memory` keeps
 * what is known of slides that did not change.
 */
export function sheetOf(draft: Draft, language: Language, isMendable: (file: string) => boolean, memory: Memo<SheetSlide> = memo()): Sheet {
  const { checked, number, live, folder } = draft;
  const { course, slides } = checked;
  const known = new Map(
    slides.map((slide) => {
      const file = slideFile(slide.section, slide.id);
      return [file, memory(file, [slide], () => slideOf(slide))];
    }),
  );
  const problems = inWords(checked.findings, language);
  const value = course.script?.value;
  const written = (path: readonly (string | number)[]) => String(valueAt(value, path) ?? '');
  const sections = (course.sketch?.sections ?? []).map((section, at): SheetSection => {
    const own = section.slides.flatMap((id) => known.get(slideFile(section.id, id)) ?? []);
    const seconds = own.reduce((sum, slide) => sum + slide.seconds, 0);
    return { id: section.id, title: written(['sections', at, 'title']), seconds, slides: own };
  });
  const listed = new Set(sections.flatMap((section) => section.slides));
  return {
    draft: number,
    live,
    sound: checked.authored !== undefined,
    folder,
    code: written(['code']),
    title: written(['title']),
    locales: (course.sketch?.locales ?? []).filter((locale) => locale !== ''),
    sections,
    unlisted: [...known.values()].filter((slide) => !listed.has(slide)),
    problems: problems.map((problem) => ({
      ...problem,
      ...(slideIn(problem.file) ? { slide: slideIn(problem.file) } : {}),
      ...(/^(?:json|file|schema)\.|^markup\.wide$/.test(problem.code) && isMendable(problem.file) ? { mendable: true as const } : {}),
    })),
    language,
    weight: { total: [...known.values()].reduce((sum, { characters }) => sum + characters, weigh([]).total), limits: budgets },
  };
}

function slideOf({ section, id, slide, written }: CheckedSlide): SheetSlide {
  const type = valueAt(written?.value, ['type']);
  const title = valueAt(written?.value, ['title']);
  const [weight] = slide ? weigh([slide]).slides : [];
  return {
    id,
    file: slideFile(section, id),
    title: slide ? plainLine(slide.title) : typeof title === 'string' ? title : id,
    type: typeof type === 'string' ? type : '',
    seconds: slide ? secondsOf(slide) : 0,
    characters: weight?.characters ?? 0,
  };
}

/** The slide a file of the course folder tells of, in whatever language. */
function slideIn(file: string): string | undefined {
  const [, translated] = /^translations\/[^/]+\/slides\/([^/]+)\.json$/.exec(file) ?? [];
  const [, section, own] = /^([^/]+)\/([^/]+)\.json$/.exec(file) ?? [];
  return translated ?? (section === 'translations' ? undefined : own);
}
