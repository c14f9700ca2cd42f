import { changesSince, type Elements } from '../../practice/attempts/elements.ts';
import type { CompiledCourse, CompiledLocale } from '../../course/compiled.ts';
import { begin } from '../../course/journey.ts';
import { objectivesOf } from '../../course/objectives.ts';
import { dialect12 } from '../../lms/cmi12.ts';
import type { Decision, Progress } from '../../lms/port.ts';
import type { Slide } from '../../slides/kinds.ts';
import { kindOf } from '../../slides/known.ts';
import { allButOne } from './finished.ts';

/** What the player sends of a course that is nearly done: first all it knows, then one decision at a time, with what changes beside it. */
export interface Lesson {
  first: Elements;
  /** As many as a learner makes before it begins anew. */
  decisions: readonly Elements[];
}

/** The lesson of a course with so many decisions, as SCORM 1.2 spells it. */
export function lessonOf({ locales }: CompiledCourse, decisions: number): Lesson {
  const [course] = Object.values(locales);
  if (!course) throw new Error('the course has no language');
  const slides: Readonly<Record<string, Slide>> = Object.assign({}, ...Object.values(course.sections).map((section) => section.slides));
  const untouched = objectivesOf(begin(course.outline, 1), (id) => slides[id]);
  const begun = untouched.map((one) => ({ ...one, share: 0.5, status: 'incomplete' as const }));
  const asked = decisionsOf(course);
  const progress: Progress = { ...allButOne(course, ''), status: 'incomplete', objectives: begun, seconds: 60 };
  const spell = (now: Progress): Elements =>
    Object.fromEntries(
      dialect12.spell(
        now,
        begun.map(({ id }) => id),
      ),
    );
  const first = spell(progress);
  const told = (index: number) => {
    const decision = asked[index % asked.length];
    const share = (index % 10) / 10;
    const now = spell({
      ...progress,
      place: course.outline.slides[index % course.outline.slides.length]?.id ?? '',
      state: `${progress.state}${index}`,
      seconds: 60 + 20 * index,
      objectives: begun.map((one, which) => (which === index % begun.length ? { ...one, share } : one)),
      decisions: decision ? [{ ...decision, index }] : [],
    });
    return changesSince(first, now);
  };
  return { first, decisions: Array.from({ length: decisions }, (_, index) => told(index)) };
}

/** A decision for everything the course asks for, answered with the first reply. */
function decisionsOf({ sections }: CompiledLocale): readonly Decision[] {
  const slides = Object.values(sections).flatMap((section) => Object.values(section.slides));
  return slides.flatMap((slide) =>
    (kindOf(slide).decisions?.(slide) ?? []).map(({ id, type, text, options }): Decision => {
      const replies = options.map((option) => option.id);
      const [given = ''] = replies;
      const told = { id, type, text, given: [given], correct: [replies.at(-1) ?? ''], right: replies.length === 1 };
      return { ...told, ...(type === 'choice' && { options: replies }), index: 0, at: Date.UTC(2026, 0, 1), latency: 12_340 };
    }),
  );
}
