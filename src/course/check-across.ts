import { kindOf } from '../slides/known.ts';
import { nearest } from './advice.ts';
import type { CheckedSlide } from './check-slide.ts';
import { valueAt } from './check-values.ts';
import type { CourseSketch } from './course.schema.ts';
import type { Finding } from './finding.ts';
import type { Path, Script } from './place.ts';

/** What slides say of each other: results of quizzes, and screens that answer a question. */
export function checkAcross(slides: readonly CheckedSlide[], known: readonly string[]): readonly Finding[] {
  return slides.flatMap(({ script, section }) => {
    if (!script) return [];
    const screens = screensOf(script.value).flatMap(({ path, id }) => reference(script, path, id, known));
    const of = valueAt(script.value, ['of']);
    if (typeOf(script) !== 'results' || typeof of !== 'string') return screens;
    const named = slides.filter((one) => one.id === of);
    const quiz = named.find((one) => one.section === section) ?? named[0];
    if (!quiz) return [...screens, ...reference(script, ['of'], of, known)];
    const finding = (code: 'results.noQuiz' | 'results.otherSection'): Finding => ({
      code,
      place: script.place(['of']),
      values: { found: of },
    });
    if (quiz.script && typeOf(quiz.script) !== 'quiz') return [...screens, finding('results.noQuiz')];
    return quiz.section === section ? screens : [...screens, finding('results.otherSection')];
  });
}

/** Decisions are told to an LMS by their ids alone: none may be that of another slide. */
export function checkDecisions(slides: readonly CheckedSlide[]): readonly Finding[] {
  const owners = new Map<string, string>();
  return slides.flatMap(({ script, slide }): readonly Finding[] => {
    if (!script || !slide) return [];
    const ids = (kindOf(slide).decisions?.(slide) ?? []).map(({ id }) => id);
    const found = ids.find((id) => owners.has(id));
    const other = owners.get(found ?? '');
    for (const id of ids) if (!owners.has(id)) owners.set(id, slide.id);
    return found && other && other !== slide.id ? [{ code: 'id.reported', place: script.place(['id']), values: { found, other } }] : [];
  });
}

const typeOf = (script: Script) => valueAt(script.value, ['type']);

function screensOf(value: unknown): readonly { path: Path; id: string }[] {
  const pool = valueAt(value, ['pool']);
  if (!Array.isArray(pool)) return [];
  return pool.flatMap((question: unknown, at) => {
    const screens = valueAt(question, ['screens']);
    if (!Array.isArray(screens)) return [];
    return screens.flatMap((id: unknown, screenAt) => (typeof id === 'string' ? [{ path: ['pool', at, 'screens', screenAt], id }] : []));
  });
}

function reference(script: Script, path: Path, found: string, known: readonly string[]): readonly Finding[] {
  return known.includes(found)
    ? []
    : [{ code: 'slide.unknown', place: script.place(path), values: { found }, nearest: nearest(found, known) }];
}

/** Whether the slide that alone passes the course is there and graded. */
export function checkTestOut(
  script: Script,
  { policy }: CourseSketch,
  slides: readonly CheckedSlide[],
  known: readonly string[],
): readonly Finding[] {
  const { testOut } = policy;
  if (testOut === undefined) return [];
  const slide = slides.find(({ id }) => id === testOut)?.slide;
  if (!slide) return reference(script, ['policy', 'testOut'], testOut, known);
  const place = script.place(['policy', 'testOut']);
  return kindOf(slide).possible(slide) === 0 ? [{ code: 'testOut.ungraded', place, values: { found: testOut } }] : [];
}

/** Whether the weights name slides that are graded, and add up to 100. */
export function checkWeights(
  script: Script,
  { weights }: CourseSketch,
  slides: readonly CheckedSlide[],
  known: readonly string[],
): readonly Finding[] {
  const names = Object.keys(weights);
  const findings = names.flatMap((id): readonly Finding[] => {
    const place = script.placeOfName(['weights', id]);
    if (!known.includes(id))
      return [
        {
          code: 'slide.unknown',
          place,
          values: { found: id },
          nearest: nearest(
            id,
            known.filter((one) => !names.includes(one)),
          ),
        },
      ];
    const slide = slides.find((one) => one.id === id)?.slide;
    if (slide?.private) return [{ code: 'weights.private', place, values: { found: id } }];
    return slide && kindOf(slide).possible(slide) === 0 ? [{ code: 'weights.ungraded', place, values: { found: id } }] : [];
  });
  const sum = Math.round(Object.values(weights).reduce((total, share) => total + share, 0) * 1000) / 1000;
  const written = valueAt(script.value, ['weights']);
  const isSure = typeof written === 'object' && Object.values(written ?? {}).every((share) => typeof share === 'number');
  if (names.length === 0 || sum === 100 || !isSure) return findings;
  return [...findings, { code: 'weights.sum', place: script.place(['weights']), values: { found: sum } }];
}
