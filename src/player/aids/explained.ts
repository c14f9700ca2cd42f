import type { Glossary, Outline } from '../../course/outline.ts';

let fetched: Promise<Glossary> | undefined;

/** The glossary of a course, fetched once. Rejects where it cannot be had, and may then be asked again. */
export function explained({ locale, content }: Outline): Promise<Glossary> {
  fetched ??= fetch(`course/${locale.toLowerCase()}/glossary.json?${content}`).then((response) => {
    if (!response.ok) throw new Error(`glossary: ${response.status}`);
    return response.json();
  });
  fetched.catch(() => (fetched = undefined));
  return fetched;
}
