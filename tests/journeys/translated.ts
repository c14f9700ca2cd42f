import { putAll, valueAt } from '../../src/course/check-values.ts';
import { outlineIn } from '../../src/course/titles.ts';
import { textFields, wordsOf } from '../../src/course/translation/fields.ts';
import type { Slide } from '../../src/slides/kinds.ts';
import { kindOf } from '../../src/slides/known.ts';
import { schemas } from '../../src/slides/schemas.ts';
import { compiled, exampleOf } from '../walks.ts';
import type { Course } from './course.ts';

/** A course of examples with every text in angle quotes, as a translation into English would be compiled. */
export function translated({ outline, slides }: Course): Course {
  const titles = {
    title: `‹${outline.title}›`,
    sections: Object.fromEntries(outline.sections.map(({ id, title }) => [id, `‹${title}›`])),
    slides: Object.fromEntries(outline.slides.map(({ id, title }) => [id, `‹${title}›`])),
  };
  return {
    outline: outlineIn({ ...outline, locales: ['zh-CN', 'en'] }, 'en', titles),
    slides: Object.fromEntries(Object.values(slides).map((slide) => [slide.id, inQuotes(slide)])),
  };
}

function inQuotes(source: Slide): Slide {
  const script: unknown = exampleOf(source.type).slide;
  const fields = textFields(schemas[source.type], script).filter(({ path }) => valueAt(script, path) !== undefined);
  const quoted = putAll(
    script,
    fields.map(({ path, form, source: text }) => [path, form === 'words' ? wordsOf(text) : `‹${text}›`]),
  );
  const decisions = kindOf(source).decisions?.(source) ?? [];
  const asked = Object.fromEntries(decisions.map(({ id, text }) => [id, text]));
  return { ...compiled(source.type, quoted), ...(decisions.length > 0 ? { asked } : {}) };
}
