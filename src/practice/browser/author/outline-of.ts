import type { Outline } from '../../../course/outline.ts';

/** The outline that a course's page carries; none while it is not loaded. */
export function outlineOf(page: Document): Outline | undefined {
  const carried = page.querySelector('#outline')?.textContent;
  return carried ? JSON.parse(carried) : undefined;
}
