import type { Outline } from '../../course/outline.ts';

/** Changes where a course is shown in another language, and where it was edited. */
export const editionOf = ({ locale, content }: Pick<Outline, 'locale' | 'content'>): string => `${locale} ${content}`;
