import { nearest } from './advice.ts';
import type { CourseSketch } from './course.schema.ts';

type Sections = CourseSketch['sections'];

/**
 * The folder of each section: the one of its name or, where that does not exist, is another section’s or holds none of
 * its slides, the one that was probably meant; undefined where none fits.
 */
export function foldersOf(sections: Sections, files: readonly { section: string; id: string }[]): readonly (string | undefined)[] {
  const folders = [...new Set(files.map((one) => one.section))];
  const held = (folder: string, { slides }: Sections[number]) =>
    files.filter((file) => file.section === folder && slides.includes(file.id)).length;
  const certain = sections.map((section) => folders.includes(section.id) && held(section.id, section) > 0);
  const taken = sections.flatMap(({ id }, at) => (certain[at] && firstOf(sections, certain, id) === at ? [id] : []));
  return sections.map((section, at) => {
    const { id } = section;
    if (certain[at] && firstOf(sections, certain, id) === at) return id;
    const open = folders.filter((folder) => !taken.includes(folder));
    const [best] = [...open].sort((a, b) => held(b, section) - held(a, section));
    if (best !== undefined && held(best, section) > 0) return best;
    return open.includes(id) && sections.findIndex((other) => other.id === id) === at ? id : nearest(id, open);
  });
}

const firstOf = (sections: Sections, certain: readonly boolean[], id: string) =>
  sections.findIndex((other, at) => other.id === id && certain[at]);
