import type { CompiledCourse } from '../course/compiled.ts';
import { sectionObjectiveId, skillObjectiveId } from '../course/objectives.ts';
import { letterOf } from '../lms/cmi.ts';
import { kindOf } from '../slides/known.ts';
import { skillName } from './skill-names.ts';

/** Words in every language of the course. */
type Texts = Readonly<Record<string, string>>;

/** What a decision in an LMS's report is about. */
interface Meaning {
  slide: string;
  texts: Texts;
  /** The replies in authored order; SCORM 1.2 tells a reply of a choice by its letter, one of a matching by its id. */
  replies: readonly { id: string; letter?: string; texts: Texts }[];
}

/** Every decision a course can report, by its id, and the titles of the slides they are on. */
interface Dictionary {
  code: string;
  edition: string;
  slides: Readonly<Record<string, Texts>>;
  decisions: Readonly<Record<string, Meaning>>;
  /** What the ids of objectives mean: sections, slides that train skills, and the skills. */
  objectives: Readonly<Record<string, Texts>>;
}

/** The dictionary for who reads an LMS's reports: ids → texts, in every language. */
export function dictionaryOf({ locales }: CompiledCourse): Dictionary {
  const [source] = Object.values(locales);
  if (!source) throw new Error('the course has no language');
  const slides: Record<string, Texts> = {};
  const decisions: Record<string, Meaning> = {};
  const objectives: Record<string, Texts> = {};
  for (const [locale, { outline, sections }] of Object.entries(locales)) {
    for (const { id, title } of outline.sections) {
      objectives[sectionObjectiveId(id)] = { ...objectives[sectionObjectiveId(id)], [locale]: title };
    }
    for (const { id, title, skills } of outline.slides) {
      if (!skills) continue;
      objectives[id] = { ...objectives[id], [locale]: title };
      for (const skill of skills)
        objectives[skillObjectiveId(skill)] = { ...objectives[skillObjectiveId(skill)], [locale]: skillName(skill, locale) };
    }
    for (const slide of Object.values(sections).flatMap((section) => Object.values(section.slides))) {
      const asked = kindOf(slide).decisions?.(slide) ?? [];
      if (asked.length === 0) continue;
      slides[slide.id] = { ...slides[slide.id], [locale]: outline.slides.find(({ id }) => id === slide.id)?.title ?? slide.id };
      for (const { id, type, text, options } of asked) {
        const known = decisions[id];
        decisions[id] = {
          slide: slide.id,
          texts: { ...known?.texts, [locale]: text },
          replies: options.map((option, at) => ({
            id: option.id,
            ...(type === 'choice' ? { letter: letterOf(at) } : {}),
            texts: { ...known?.replies[at]?.texts, [locale]: option.text },
          })),
        };
      }
    }
  }
  return { code: source.outline.code, edition: source.outline.edition, slides, decisions, objectives };
}
