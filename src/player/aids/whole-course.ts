import { sectionUrl, type Outline, type SectionFile } from '../../course/outline.ts';
import type { Slide } from '../../slides/kinds.ts';
import { editionOf } from './edition.ts';
import { fetchedOnce } from './fetched-once.ts';

/** Slides of a course by id. */
export type WholeCourse = Readonly<Record<string, Slide>>;

const once = fetchedOnce<WholeCourse>();

/** Fetches all sections in the outline's language, once. Rejects where one cannot be had, and may then be asked again. */
export const wholeCourse = (outline: Outline): Promise<WholeCourse> =>
  once(editionOf(outline), async () =>
    Object.assign({}, ...(await Promise.all(outline.sections.map(({ id }) => oneSection(outline, id))))),
  );

/** Fetches the slides of one section. Rejects where they cannot be had. */
export async function oneSection(outline: Outline, id: string): Promise<WholeCourse> {
  const url = sectionUrl(outline, id);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const file: SectionFile<Slide> = await response.json();
  return file.slides;
}
