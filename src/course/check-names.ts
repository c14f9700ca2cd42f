import { slug } from '../slides/base.schema.ts';
import type { CheckedSlide } from './check-slide.ts';
import { valueAt } from './check-values.ts';
import type { CourseSketch } from './course.schema.ts';
import type { Finding } from './finding.ts';
import { slideFile } from './folder.ts';

/** Whether the id of each slide is the name of its file, and of no other one. */
export function checkNames(slides: readonly CheckedSlide[], sketch: CourseSketch | undefined): readonly Finding[] {
  const sections = sketch?.sections ?? [];
  const taken = new Set([...slides.map(({ id }) => id), ...sections.flatMap((section) => section.slides)]);
  const isListed = ({ section, id }: Pick<CheckedSlide, 'section' | 'id'>) =>
    sections.some((one) => one.id === section && one.slides.includes(id));
  const isStray = (section: string) => sketch !== undefined && sections.every(({ id }) => id !== section);
  return slides.flatMap((slide): readonly Finding[] => {
    const { script, section, id } = slide;
    const found = valueAt(script?.value, ['id']);
    if (!script || typeof found !== 'string' || isStray(section)) return [];
    const place = () => script.place(['id']);
    const named = slides.filter((one) => one.id === found && valueAt(one.script?.value, ['id']) === found);
    const original = named.find(isListed) ?? named[0];
    if (original && original !== slide) {
      const isOwnName = id !== found && isId(id);
      const values = { found, other: slideFile(original.section, original.id), right: isOwnName ? id : freeId(found, taken), section };
      return [{ code: isOwnName ? 'copy.id' : 'copy.file', place: place(), values }];
    }
    if (id === found) return [];
    const names = [id, found].filter(isId);
    const right = names.find((name) => isListed({ section, id: name })) ?? names[0] ?? id;
    return [{ code: 'id.file', place: place(), values: { found, right } }];
  });
}

const isId = (name: string) => slug.safeParse(name).success;

/** An id like another that no slide has. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
