import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';
import type { CheckMemory } from './check-memory.ts';
import { valueAt } from './check-values.ts';
import { checkLengths } from './check-learning-lengths.ts';
import { checkTexts } from './check-learning-texts.ts';
import type { CheckedSlide } from './check-slide.ts';
import type { CourseSketch } from './course.schema.ts';
import { secondsOf } from './estimate.ts';
import type { Finding } from './finding.ts';
import type { Script } from './place.ts';

/** Minutes that a section may take. */
const longestSection = 12;
/** Sections shorter than this, in minutes, need no action at their end. */
const shortest = 3;

/** Where a script breaks the rules of learning between two customers: warnings, for an author may know better. */
export function checkLearning(
  script: Script,
  { sections }: CourseSketch,
  slides: readonly CheckedSlide[],
  memory: CheckMemory,
): readonly Finding[] {
  const secondsIn = ({ section, id, slide }: CheckedSlide) =>
    slide ? memory.seconds(`${section}/${id}`, [slide], () => secondsOf(slide)) : 0;
  const found = sections.flatMap((section, at) => {
    const own = section.slides.flatMap((id) => slides.find((slide) => slide.id === id) ?? []);
    return [...ofSection(script, at, own, secondsIn), ...onlyTelling(own)];
  });
  return [
    ...found,
    ...slides.flatMap((one) => memory.learning(`${one.section}/${one.id}`, [one.script], () => [...checkTexts(one), ...checkLengths(one)])),
    ...ofTalks(script, slides),
  ].map((finding) => ({ ...finding, severity: 'warning' }));
}

function ofSection(
  script: Script,
  at: number,
  slides: readonly CheckedSlide[],
  secondsIn: (slide: CheckedSlide) => number,
): readonly Finding[] {
  const title = String(valueAt(script.value, ['sections', at, 'title']) ?? '');
  const place = script.place(['sections', at]);
  const minutes = Math.ceil(slides.reduce((sum, one) => sum + secondsIn(one), 0) / 60);
  const last = slides.filter(({ slide }) => slide?.type !== 'results').at(-1)?.slide;
  const isAssessment = slides.some(({ slide }) => slide?.type === 'quiz' && slide.feedback === 'end');
  return [
    ...(minutes > longestSection
      ? [{ code: 'learning.sectionLong' as const, place, values: { found: title, minutes, limit: longestSection } }]
      : []),
    ...(last && last.type !== 'pledge' && !isAssessment && minutes >= shortest
      ? [{ code: 'learning.noAction' as const, place, values: { found: title } }]
      : []),
  ];
}

const tells = ({ slide }: CheckedSlide) =>
  slide?.type === 'page' || slide?.type === 'steps' || (slide?.type === 'story' && slide.scenes.every(({ ask }) => !ask));

function onlyTelling(slides: readonly CheckedSlide[]): readonly Finding[] {
  return slides.flatMap((one, at): readonly Finding[] => {
    const three = slides.slice(at - 2, at + 1);
    return at > 1 && three.every(tells) && one.script ? [{ code: 'learning.onlyTells', place: one.script.place(['type']) }] : [];
  });
}

function ofTalks(script: Script, slides: readonly CheckedSlide[]): readonly Finding[] {
  const talks = slides.flatMap(({ slide }) => (slide?.type === 'roleplay' ? [slide] : []));
  if (talks.length === 0) return [];
  const place = script.place([]);
  const skillsOf = (talk: Slide) => kindOf(talk).skills?.(talk) ?? [];
  const skills = new Set(talks.flatMap(skillsOf));
  const customers = (skill: string) => new Set(talks.filter((talk) => skillsOf(talk).includes(skill)).map(({ customer }) => customer)).size;
  const once = [...skills].filter((skill) => customers(skill) < 2);
  return [
    ...once.map((found) => ({ code: 'learning.skillOnce' as const, place, values: { found } })),
    ...(talks.some(({ model }) => model) ? [] : [{ code: 'learning.noModel' as const, place }]),
  ];
}
