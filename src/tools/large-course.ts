import { z } from 'zod';
import type { CourseFolder } from '../course/folder.ts';

const course = z.looseObject({
  locales: z.array(z.string()),
  sections: z.array(z.looseObject({ id: z.string(), slides: z.array(z.string()) })),
});
const slide = z.looseObject({
  id: z.string(),
  of: z.string().optional(),
  pool: z.array(z.looseObject({ screens: z.array(z.string()).optional() })).optional(),
});

/** How often a large course repeats the shipped one: as often as its answers still fit into what LMSs keep. */
export const manyTimes = 4;

/**
 * The course many times over, for measuring, in the language it was written in: every section and slide again under an id with a number.
 * Only the first copy counts.
 */
export function largeCourse(folder: CourseFolder, times = manyTimes): CourseFolder {
  const script = course.parse(read(folder, 'course.json'));
  const copies = Array.from({ length: times - 1 }, (_, at) => String(at + 2));
  const sections = [script, ...copies.map((copy) => renamedCourse(script, copy))].flatMap((one) => one.sections);
  const written = Object.entries(folder.texts).filter(([path]) => !path.startsWith('translations/'));
  const only = JSON.stringify({ ...script, locales: script.locales.slice(0, 1), sections });
  const texts: Record<string, string> = { ...Object.fromEntries(written), 'course.json': only };
  const media: Record<string, Uint8Array> = { ...folder.media };
  for (const copy of copies) {
    for (const { id: section, slides } of script.sections) {
      for (const id of slides) {
        const renamed = renamedSlide(slide.parse(read(folder, `${section}/${id}.json`)), copy);
        texts[`${section}-${copy}/${id}-${copy}.json`] = JSON.stringify(renamed);
      }
      const inside = (path: string) => path.startsWith(`${section}/`) && !path.endsWith('.json');
      const moved = (path: string) => path.replace(section, `${section}-${copy}`);
      for (const [path, bytes] of Object.entries(folder.media)) if (inside(path)) media[moved(path)] = bytes;
      for (const [path, text] of Object.entries(folder.texts)) if (inside(path)) texts[moved(path)] = text;
    }
  }
  return { texts, media };
}

function renamedCourse(script: z.output<typeof course>, copy: string) {
  const name = (id: string) => `${id}-${copy}`;
  return { sections: script.sections.map((section) => ({ ...section, id: name(section.id), slides: section.slides.map(name) })) };
}

function renamedSlide(script: z.output<typeof slide>, copy: string) {
  const name = (id: string) => `${id}-${copy}`;
  return {
    ...script,
    id: name(script.id),
    ...(script.of ? { of: name(script.of) } : {}),
    ...(script.pool ? { pool: script.pool.map((one) => (one.screens ? { ...one, screens: one.screens.map(name) } : one)) } : {}),
  };
}

function read(folder: CourseFolder, path: string): unknown {
  return JSON.parse(folder.texts[path] ?? 'null');
}
