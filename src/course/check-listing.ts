import { nearest } from './advice.ts';
import type { CourseSketch } from './course.schema.ts';
import type { Finding } from './finding.ts';
import { slideFile, slideFiles, type CourseFolder } from './folder.ts';
import { keyOf } from './keys.ts';
import type { Script } from './place.ts';

/** Whether course.json lists what is in the folder, each thing once, and nothing else. */
export function checkListing(folder: CourseFolder, script: Script, { sections }: CourseSketch): readonly Finding[] {
  const files = slideFiles(folder);
  const folders = [...new Set(files.map((one) => one.section))];
  const listed = sections.flatMap((section, at) =>
    section.slides.map((id, slideAt) => ({ id, section: section.id, path: ['sections', at, 'slides', slideAt] })),
  );
  const missingSections = sections.flatMap(({ id }, at): readonly Finding[] => {
    const place = script.place(['sections', at, 'id']);
    if (sections.findIndex((other) => other.id === id) < at) return [{ code: 'id.twice', place, values: { found: id } }];
    return id === '' || folders.includes(id)
      ? []
      : [{ code: 'section.missing', place, values: { found: id }, nearest: nearest(id, folders) }];
  });
  const missingSlides = listed.flatMap(({ id, section, path }, at): readonly Finding[] => {
    const place = script.place(path);
    const beside = files.filter((file) => file.section === section).map((file) => file.id);
    if (listed.findIndex((other) => other.id === id) < at) return [{ code: 'id.twice', place, values: { found: id } }];
    if (id === '' || beside.includes(id) || !folders.includes(section)) return [];
    return [{ code: 'slide.missing', place, values: { found: slideFile(section, id) }, nearest: nearest(id, beside) }];
  });
  const unlisted = files.flatMap(({ file, section, id }): readonly Finding[] => {
    if (listed.some((one) => one.id === id && one.section === section)) return [];
    return [{ code: 'slide.unlisted', place: { file, line: 1, column: 1, path: '$' }, values: { found: id, section } }];
  });
  const keys = new Map<string, string>();
  const collisions = listed.flatMap(({ id, path }): readonly Finding[] => {
    const other = keys.get(keyOf(id)) ?? id;
    keys.set(keyOf(id), other);
    return other === id ? [] : [{ code: 'id.collision', place: script.place(path), values: { found: id, other } }];
  });
  return [...missingSections, ...missingSlides, ...unlisted, ...collisions];
}
