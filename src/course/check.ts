import type { Problem } from '../core/problem.ts';
import { kinds, type Slide } from '../slides/kinds.ts';
import { know } from '../slides/known.ts';
import type { Proof } from '../slides/roleplay/proof/prove.ts';
import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';
import { checkBudget } from './check-budget.ts';
import { checkAcross, checkDecisions, checkTestOut, checkWeights } from './check-across.ts';
import { checkCourseFile, checkGlossaryFile, checkPeopleFile, type CheckedFile } from './check-course.ts';
import { checkLearning } from './check-learning.ts';
import { checkListing } from './check-listing.ts';
import { checkMediaFile } from './check-media.ts';
import { checkMemory, type CheckMemory } from './check-memory.ts';
import type { Language } from './check-messages.ts';
import { withoutNoise } from './check-noise.ts';
import { checkNames } from './check-names.ts';
import { namesIn, peopleMissing } from './check-people.ts';
import { checkSchemas } from './check-schemas.ts';
import { checkSlide, namedBy, type CheckedSlide, type Known } from './check-slide.ts';
import { valueAt } from './check-values.ts';
import type { CourseScript, CourseSketch } from './course.schema.ts';
import { problemOf, type Finding } from './finding.ts';
import { slideFile, slideFiles, type CourseFolder } from './folder.ts';
import { mediaPath } from './media.ts';
import type { Term } from './glossary.schema.ts';
import type { PeopleScript } from './people.schema.ts';
import { referencesOf } from './references.ts';
import type { TranslatedCourse } from './translation/check-locale.ts';
import { checkTranslations } from './translation/check-translations.ts';

/** A course without faults, as it was written: what `compileCourse` takes. */
export interface AuthoredCourse {
  course: CourseScript;
  people: PeopleScript;
  glossary: readonly Term[];
  slides: Readonly<Record<string, Slide>>;
  /** The characters with the moods that slides show. */
  faces: readonly { person: string; mood: string }[];
  /** Media files by their name in a package. */
  media: Readonly<Record<string, Uint8Array>>;
  /** The other languages it is packaged in. */
  translations: readonly TranslatedCourse[];
}

/** A role-play as far as it could be read, and what was proven of it. */
export interface ProvenTalk {
  /** Its script in the course folder. */
  file: string;
  slide: RoleplaySlide;
  proof: Proof;
}

/** All that is wrong in a course folder; where nothing is, the course. */
export interface CheckedCourse {
  problems: readonly Problem[];
  /** The same before they were put into words. */
  findings: readonly Finding[];
  course: CheckedFile<CourseScript, CourseSketch>;
  /** Its slides as far as they could be read, listed in course.json or not. */
  slides: readonly CheckedSlide[];
  /** What was proven of its role-plays, by slide. */
  proofs: Readonly<Record<string, Proof>>;
  talks: readonly ProvenTalk[];
  authored?: AuthoredCourse;
}

/**
 * Checks a whole course folder.
 * (1) course.json, people.json and glossary.json; (2) every slide script that is there or listed; (3) what crosses files: the listing,
 * weights, references between slides, pictures and recordings; (4) the other languages.
 */
export function checkCourse(folder: CourseFolder, language: Language, memory: CheckMemory = checkMemory()): CheckedCourse {
  know(kinds);
  const { texts } = folder;
  // 1
  const course = memory.course('', [texts['course.json']], () => checkCourseFile(folder));
  const people = memory.people('', [texts['people.json']], () => checkPeopleFile(folder));
  const glossary = memory.glossary('', [texts['glossary.json'], course], () => checkGlossaryFile(folder, course.sketch));
  // 2
  const present = slideFiles(folder);
  const names: Known = {
    folder,
    locale: course.sketch?.locales[0] ?? '',
    variables: course.sketch?.variables,
    ...namesIn(people),
  };
  const named = namedBy(names);
  const slides = present.map(({ file, section, id }) => memory.slides(file, [texts[file], ...named], () => checkSlide(names, section, id)));
  // 3
  const known = [...new Set([...present.map((one) => one.id), ...(course.sketch?.sections.flatMap((section) => section.slides) ?? [])])];
  const listing = course.script && course.sketch ? checkListing(folder, course.script, course.sketch) : [];
  const weights = course.script && course.sketch ? checkWeights(course.script, course.sketch, slides, known) : [];
  const testOut = course.script && course.sketch ? checkTestOut(course.script, course.sketch, slides, known) : [];
  const readable = slides.flatMap(({ slide }) => (slide ? [slide] : []));
  // 4
  const translations = checkTranslations(names, { course, people, glossary, slides }, memory);
  const types = new Map(slides.map(({ section, id, script }) => [slideFile(section, id), valueAt(script?.value, ['type'])]));
  const findings = withoutNoise([
    ...course.findings,
    ...people.findings,
    ...peopleMissing(folder, slides),
    ...glossary.findings,
    ...listing,
    ...weights,
    ...testOut,
    ...slides.flatMap((slide) => slide.findings),
    ...checkNames(slides, course.sketch),
    ...checkAcross(slides, known),
    ...(course.script ? checkBudget(course.script, readable) : []),
    ...checkDecisions(slides),
    ...(course.script && course.sketch ? checkLearning(course.script, course.sketch, slides, memory) : []),
    ...[...new Set(slides.flatMap((slide) => Object.values(slide.media)))].flatMap((file) =>
      memory.media(file, [folder.media[file]], () => checkMediaFile(folder, file)),
    ),
    ...unusedMedia(folder, slides, memory),
    ...translations.findings,
    ...checkSchemas(folder, (file) => types.get(file)),
  ]);
  const problems = inWords(findings, language);
  const proofs = Object.fromEntries(slides.flatMap(({ id, proof }) => (proof ? [[id, proof]] : [])));
  const talks = slides.flatMap((slide) => talkIn(slide, people.value));
  if (problems.some((problem) => problem.severity === 'error') || !course.value || !people.value || !glossary.value)
    return { problems, findings, course, slides, proofs, talks };
  return {
    problems,
    findings,
    course,
    slides,
    proofs,
    talks,
    authored: {
      ...authoredOf(folder, course.value, people.value, glossary.value.terms, slides),
      translations: translations.packaged,
    },
  };
}

/** Findings as problems in a language, file by file. */
export const inWords = (findings: readonly Finding[], language: Language): readonly Problem[] =>
  findings.map((finding) => problemOf(finding, language)).sort(byPlace);

function talkIn({ section, id, slide, proof }: CheckedSlide, people: PeopleScript | undefined): readonly ProvenTalk[] {
  if (slide?.type !== 'roleplay' || !proof) return [];
  const names = Object.fromEntries((people?.people ?? []).map((person) => [person.id, person.name]));
  return [{ file: slideFile(section, id), slide: { ...slide, names }, proof }];
}

function authoredOf(
  folder: CourseFolder,
  course: CourseScript,
  people: PeopleScript,
  glossary: readonly Term[],
  slides: readonly CheckedSlide[],
): Omit<AuthoredCourse, 'translations'> {
  const faces = new Map(slides.flatMap((slide) => slide.faces).map((face) => [`${face.person} ${face.mood}`, face]));
  return {
    course,
    people,
    glossary,
    slides: Object.fromEntries(slides.flatMap(({ id, slide }) => (slide ? [[id, slide]] : []))),
    faces: [...faces.values()],
    media: Object.fromEntries(
      slides
        .flatMap((slide) => Object.entries(slide.media))
        .flatMap(([name, path]) => {
          const bytes = folder.media[path];
          return bytes ? [[name, bytes]] : [];
        }),
    ),
  };
}

function unusedMedia(folder: CourseFolder, slides: readonly CheckedSlide[], memory: CheckMemory): readonly Finding[] {
  if (slides.some((slide) => !slide.script)) return [];
  const used = slides.flatMap(({ section, id, script }) => {
    const at = slideFile(section, id);
    const named = () => referencesOf(script?.value).media.map(({ file }) => mediaPath(folder, at, file));
    return memory.named(at, [script, folder.media], named);
  });
  return Object.keys(folder.media)
    .filter((file) => !used.includes(file))
    .map((file) => ({ code: 'media.unused', place: { file, line: 1, column: 1, path: '$' }, severity: 'warning' }));
}

function byPlace(a: Problem, b: Problem): number {
  const rank = ({ file }: Problem) => (file === 'course.json' ? 0 : file === 'people.json' ? 1 : 2);
  return rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
