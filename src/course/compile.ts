import { plainLine } from '../core/text.ts';
import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';
import type { AuthoredCourse } from './check.ts';
import type { CompiledCourse } from './compiled.ts';
import { secondsOf } from './estimate.ts';
import { keyOf, tagOf } from './keys.ts';
import { withTerms } from './terms.ts';
import type { Outline, OutlineEntry, SectionFile } from './outline.ts';
import type { Looks, Mood, PeopleScript } from './people.schema.ts';

/** Draws a character with a face. */
export type DrawFace = (looks: Looks, face: Mood['face']) => Uint8Array;

/** Makes of a checked course what a package carries. Equal courses give equal bytes. */
export function compileCourse(authored: AuthoredCourse, draw: DrawFace): CompiledCourse {
  const { course, slides } = authored;
  const [locale = ''] = course.locales;
  const { policy } = course;
  const entries = course.sections.flatMap((section) =>
    section.slides.flatMap((id) => {
      const slide = slides[id];
      return slide ? [entryOf(slide, section.id, course.weights[id] ?? 0)] : [];
    }),
  );
  const sections: Record<string, SectionFile<Slide>> = {};
  for (const section of course.sections) {
    sections[section.id] = {
      slides: Object.fromEntries(
        section.slides.flatMap((id) => (slides[id] ? [[id, withTerms(carried(slides[id], authored.people), authored.glossary)]] : [])),
      ),
    };
  }
  const glossary = authored.glossary.map(({ id, term, means }) => ({ id, term, means }));
  const outline: Outline = {
    code: course.code,
    edition: course.edition,
    title: course.title,
    locale,
    locales: [locale],
    passMark: course.passMark,
    counts: course.counts,
    navigation: course.navigation,
    policy: {
      completes: policy.completes,
      passes: policy.passes,
      score: policy.score,
      exit: policy.exit,
      ...(policy.testOut ? { testOut: policy.testOut } : {}),
    },
    sections: course.sections.map(({ id, title }) => ({ id, title })),
    content: keyOf(JSON.stringify([sections, glossary])),
    ...(glossary.length > 0 ? { glossary: true as const } : {}),
    slides: entries,
  };
  return {
    locales: { [locale]: { outline, sections, ...(glossary.length > 0 ? { glossary } : {}) } },
    files: { ...facesOf(authored, draw), ...mediaOf(authored) },
    ...(policy.masteryScore ? { masteryScore: course.passMark } : {}),
  };
}

function entryOf(slide: Slide, section: string, weight: number): OutlineEntry {
  const kind = kindOf(slide);
  const skills = kind.skills?.(slide) ?? [];
  return {
    id: slide.id,
    section,
    type: slide.type,
    title: plainLine(slide.title),
    possible: kind.possible(slide),
    weight,
    required: slide.required,
    ...(slide.private ? { private: true as const } : {}),
    attempts: kind.attempts?.(slide) ?? 1,
    ...(skills.length > 0 ? { skills } : {}),
    seconds: secondsOf(slide),
    key: keyOf(slide.id),
    tag: tagOf(slide),
  };
}

/** A slide as the package carries it: without what only authors need, with the names of the people who talk in it. */
function carried(slide: Slide, { people }: PeopleScript): Slide {
  const { $schema: _, ...rest } = slide;
  if (rest.type !== 'roleplay') return rest;
  const talking = new Set([rest.customer, rest.advisor, ...rest.scenes.flatMap(({ person }) => person ?? [])]);
  const example = rest.model ? [...rest.model.bad.lines, ...rest.model.good.lines] : [];
  for (const { person } of example) talking.add(person);
  return { ...rest, names: Object.fromEntries(people.filter(({ id }) => talking.has(id)).map(({ id, name }) => [id, name])) };
}

function facesOf({ people, faces }: AuthoredCourse, draw: DrawFace): Record<string, Uint8Array> {
  return Object.fromEntries(
    faces.flatMap(({ person, mood }) => {
      const looks = people.people.find((one) => one.id === person)?.looks;
      const face = people.moods[mood]?.face;
      return looks && face ? [[`people/${person}-${mood}.svg`, draw(looks, face)]] : [];
    }),
  );
}

function mediaOf({ media }: AuthoredCourse): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`media/${name}`, bytes]));
}
