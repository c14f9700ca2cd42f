import type { Glossary, Outline } from '../../course/outline.ts';
import { fetchedOnce } from './fetched-once.ts';

const once = fetchedOnce<Glossary>();

/** The glossary of a course in the outline's language, fetched once. Rejects where it cannot be had, and may then be asked again. */
export function explained({ locale, content }: Outline): Promise<Glossary> {
  const file = `course/${locale.toLowerCase()}/glossary.json?${content}`;
  return once(file, async () => {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`glossary: ${response.status}`);
    return response.json();
  });
}
