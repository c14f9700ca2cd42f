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
  const isThere = (one: { id: string; section: string | undefined }) =>
    files.some(({ section, id }) => section === one.section && id === one.id);
  const strays = Object.keys(folder.texts).filter((file) => !listed.some((one) => one.section && slideFile(one.section, one.id) === file));
  const unsure = sections.flatMap((section, at) => (section.slides.length === 0 ? [section.id, folders[at]] : []));
  const wrongSections = sections.flatMap(({ id }, at): readonly Finding[] => {
    const finding = { place: script.place(['sections', at, 'id']), values: { found: id }, nearest: folders[at] };
    if (id === '' || folders[at] === id) return [];
    if (sections.findIndex((other) => other.id === id) < at) return [{ code: 'id.twice', ...finding }];
    return [{ code: files.some((file) => file.section === id) ? 'section.otherFolder' : 'section.missing', ...finding }];
  });
  const missingSlides = listed.flatMap((slide): readonly Finding[] => {
    const { id, section, path } = slide;
    const place = script.place(path);
    const beside = files.filter((file) => file.section === section).map((file) => file.id);
    const same = listed.filter((other) => other.id === id);
    const kept = same.find(isThere) ?? same[0];
    if (id !== '' && kept !== slide && (!isThere(slide) || section === kept?.section))
      return [{ code: 'slide.listedTwice', place, values: { found: id } }];
    if (id === '' || section === undefined || beside.includes(id)) return [];
    const right = slideFile(section, id);
    const elsewhere = strays.find((file) => isFileOf(file, id));
    if (elsewhere !== undefined) return [{ code: 'slide.otherFolder', place, values: { found: elsewhere, right } }];
    const open = beside.filter((one) => !listed.some((other) => other.id === one));
    const meant = open.find((one) => `${one}.json` === id) ?? nearest(id, open);
    return [{ code: 'slide.missing', place, values: { found: right }, nearest: meant }];
  });
  const told = missingSlides.flatMap(({ nearest: meant, values }) => [String(values?.['found']), meant]);
  const unlisted = files.flatMap(({ file, section, id }): readonly Finding[] => {
    if (listed.some((one) => one.id === id && one.section === section)) return [];
    if (told.includes(file) || told.includes(id) || unsure.includes(section)) return [];
    const place = { file, line: 1, column: 1, path: '$' };
    if (folders.includes(section) || sections.some((one) => one.id === section))
      return [{ code: 'slide.unlisted', place, values: { found: id, section } }];
    const isFirst = files.find((one) => one.section === section)?.file === file;
    return isFirst ? [{ code: 'slide.noSection', place, values: { section } }] : [];
  });
  const keys = new Map<string, string>();
  const collisions = listed.flatMap(({ id, path }): readonly Finding[] => {
    const other = keys.get(keyOf(id)) ?? id;
    keys.set(keyOf(id), other);
    return other === id ? [] : [{ code: 'id.collision', place: script.place(path), values: { found: id, other } }];
  });
  return [...wrongSections, ...missingSlides, ...unlisted, ...collisions];
}

/** Whether a file of the course folder is a slide's, in another folder than its section's or with its ending in capitals. */
const isFileOf = (file: string, id: string) => !file.startsWith('translations/') && `/${file}`.toLowerCase().endsWith(`/${id}.json`);
