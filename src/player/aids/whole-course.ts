import { sectionUrl, type Outline, type SectionFile } from '../../course/outline.ts';
import type { Slide } from '../../slides/kinds.ts';

/** Slides of a course by id. */
export type WholeCourse = Readonly<Record<string, Slide>>;

let fetched: Promise<WholeCourse> | undefined;

/** Fetches all sections, once. Rejects where one cannot be had, and may then be asked again. */
export function wholeCourse(outline: Outline): Promise<WholeCourse> {
  fetched ??= Promise.all(outline.sections.map(({ id }) => oneSection(outline, id))).then((all) => Object.assign({}, ...all));
  fetched.catch(() => (fetched = undefined));
  return fetched;
}

/** Fetches the slides of one section. Rejects where they cannot be had. */
export async function oneSection(outline: Outline, id: string): Promise<WholeCourse> {
  const url = sectionUrl(outline, id);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const file: SectionFile<Slide> = await response.json();
  return file.slides;
}
