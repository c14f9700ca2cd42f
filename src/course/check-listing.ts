import { nearest } from './advice.ts';
import type { CourseSketch } from './course.schema.ts';
import type { Finding } from './finding.ts';
import { slideFile, slideFiles, type CourseFolder } from './folder.ts';
import { keyOf } from './keys.ts';
import type { Script } from './place.ts';
import { foldersOf } from './section-folders.ts';

/**
 * Whether course.json lists what is in the folder, each thing once, and nothing else. A section whose id is wrong is told
 * of once: its slides are looked for in the folder that was meant.
 */
export function checkListing(folder: CourseFolder, script: Script, { sections }: CourseSketch): readonly Finding[] {
  const files = slideFiles(folder);
  const folders = foldersOf(sections, files);
  const listed = sections.flatMap((section, at) =>
    section.slides.map((id, slideAt) => ({ id, section: folders[at], path: ['sections', at, 'slides', slideAt] })),
  );
  const wrongSections = sections.flatMap(({ id }, at): readonly Finding[] => {
    const finding = { place: script.place(['sections', at, 'id']), values: { found: id }, nearest: folders[at] };
    if (id === '' || folders[at] === id) return [];
    if (sections.findIndex((other) => other.id === id) < at) return [{ code: 'id.twice', ...finding }];
    return [{ code: files.some((file) => file.section === id) ? 'section.otherFolder' : 'section.missing', ...finding }];
  });
  const missingSlides = listed.flatMap(({ id, section, path }, at): readonly Finding[] => {
    const place = script.place(path);
    if (listed.findIndex((other) => other.id === id) < at) return [{ code: 'id.twice', place, values: { found: id } }];
    const beside = files.filter((file) => file.section === section).map((file) => file.id);
    if (id === '' || section === undefined || beside.includes(id)) return [];
    const open = beside.filter((one) => !listed.some((other) => other.id === one));
    return [{ code: 'slide.missing', place, values: { found: slideFile(section, id) }, nearest: nearest(id, open) }];
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
  return [...wrongSections, ...missingSlides, ...unlisted, ...collisions];
}
