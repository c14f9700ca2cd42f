import type { Skills } from '../core/kind.ts';
import type { Slide } from '../slides/kinds.ts';
import { isKnown, kindOf } from '../slides/known.ts';
import { enter, isFinished, workOf, type Journey } from './journey.ts';
import type { OutlineEntry } from './outline.ts';
import { counted } from './progress.ts';
import { shareOf, type Result } from './result.ts';

/** Something a learner is to reach, in SCORM's own terms: a section, a slide that trains skills, or a skill of all such slides. */
export interface Objective {
  /** `section-` and the section's id, the slide's id, or `skill-` and the skill's name. */
  id: string;
  /** 0 to 1; left out while nothing is known of it. */
  share?: number;
  status?: 'not attempted' | 'incomplete' | 'completed' | 'failed' | 'passed';
}

/** The id of a section among the objectives. */
export const sectionObjectiveId = (section: string) => `section-${section}`;

/** The id of a skill among the objectives. */
export const skillObjectiveId = (skill: string) => `skill-${skill}`;

/** Whether there is anything to tell of an objective. */
export const isBegun = ({ share, status }: Objective) => share !== undefined || (status !== undefined && status !== 'not attempted');

/** All objectives of the course, always in the same order; of slides whose section is not loaded only what is known. */
export function objectivesOf(journey: Journey, slideOf: (id: string) => Slide | undefined): readonly Objective[] {
  const { sections, slides } = journey.outline;
  const trained = slides.filter(({ skills, private: isPrivate }) => skills && !isPrivate);
  const achieved = new Map(trained.map(({ id }) => [id, achievementAt(journey, id, slideOf)]));
  const skills = [...new Set(trained.flatMap((entry) => entry.skills ?? []))];
  const within = new Map(sections.map(({ id }): [string, OutlineEntry[]] => [id, []]));
  for (const entry of slides) within.get(entry.section)?.push(entry);
  const parts = sections.map(({ id }) => sectionObjective(journey, id, within.get(id) ?? []));
  return [
    ...parts,
    ...trained.map(({ id }) => slideObjective(journey, id)),
    ...skills.map((skill) => skillObjective(skill, [...achieved.values()])),
  ];
}

/** What is known of a slide: nothing yet, something that cannot be read now, or what was reached. */
type Reached = 'nothing' | 'unknown' | Skills;

function achievementAt(journey: Journey, id: string, slideOf: (id: string) => Slide | undefined): Reached {
  if (!isFinished(journey, id)) return 'nothing';
  const slide = slideOf(id);
  if (!slide || !isKnown(slide.type)) return 'unknown';
  const { answer } = workOf(enter(journey, slide), id);
  return kindOf(slide).achieved?.(slide, answer, journey.outline.counts) ?? 'unknown';
}

/** A section is completed with its required slides. */
function sectionObjective(journey: Journey, section: string, entries: readonly OutlineEntry[]): Objective {
  const isTouched = entries.some(({ id }) => Object.hasOwn(journey.works, id));
  const isDone = isTouched && entries.every(({ id, required }) => !required || isFinished(journey, id));
  const status = isDone ? 'completed' : 'incomplete';
  return { id: sectionObjectiveId(section), status: isTouched ? status : 'not attempted' };
}

function slideObjective(journey: Journey, id: string): Objective {
  const result = counted(journey, id);
  if (!result) return { id, status: Object.hasOwn(journey.works, id) ? 'incomplete' : 'not attempted' };
  return { id, share: shareOf(result), status: standingOf(result) };
}

/** Older saves do not say whether a try was passed: then nothing more is claimed than that it was finished. */
function standingOf({ passed }: Result): NonNullable<Objective['status']> {
  if (passed === undefined) return 'completed';
  return passed ? 'passed' : 'failed';
}

function skillObjective(skill: string, known: readonly Reached[]): Objective {
  const id = skillObjectiveId(skill);
  if (known.includes('unknown')) return { id };
  const shares = known.flatMap((one) => (typeof one === 'string' ? [] : (one[skill] ?? [])));
  const asked = shares.reduce((sum, share) => sum + share.asked, 0);
  if (asked === 0) return { id, status: 'not attempted' };
  const share = shares.reduce((sum, one) => sum + one.shown, 0) / asked;
  return { id, share, status: known.includes('nothing') ? 'incomplete' : 'completed' };
}
