import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { valueAt } from '../../course/check-values.ts';
import { courseSchema } from '../../course/course.schema.ts';
import { glossarySchema } from '../../course/glossary.schema.ts';
import { peopleSchema } from '../../course/people.schema.ts';
import { translationSchema } from '../../course/translation/translation.schema.ts';
import { root } from '../../practice/root.ts';
import { schemas } from '../../slides/schemas.ts';
import { withExamples } from './examples.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** Every schema that scripts name by `$schema`, by its path below `schema/`. */
export function scriptSchemas(): Readonly<Record<string, JsonSchema>> {
  const slides = Object.entries<z.ZodType>(schemas);
  const examples = Object.fromEntries(
    slides.map(([type]) => [type, valueAt(scriptIn(`src/slides/${type}/${type}.example.json`), ['slide'])]),
  );
  const starter = (name: string) => [scriptIn(`src/tools/new/starter/${name}`)];
  return {
    'course.json': withExamples(jsonSchemaOf(courseSchema), [...starter('course.json'), rare.course]),
    'people.json': withExamples(jsonSchemaOf(peopleSchema), starter('people.json')),
    'glossary.json': withExamples(jsonSchemaOf(glossarySchema), [rare.glossary]),
    'translation.json': jsonSchemaOf(translationSchema),
    'slide.json': anySlide(slides.map(([type]) => type)),
    ...Object.fromEntries(
      slides.map(([type, schema]) => [
        `slides/${type}.json`,
        withExamples(jsonSchemaOf(schema), [examples[type], ...Object.values(examples), rare.slide]),
      ]),
    ),
  };
}

/** Fields that no example has. */
const variant = '客户等了半小时，车还没好，先说什么？';
const rare = {
  course: { partial: ['ko'] },
  glossary: { terms: [{ means: '刹车时夹住刹车盘的那一片，会越磨越薄。' }] },
  slide: { variant, pool: [{ variant }], open: '看一看' },
};

const scriptIn = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** A schema as its file holds it. */
export const written = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** A slide of any type, which `type` picks. */
function anySlide(types: readonly string[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { type: { type: 'string', enum: [...types], description: 'What kind of slide it is' } },
    required: ['type'],
    allOf: types.map((type) => when({ properties: { type: { const: type } }, required: ['type'] }, { $ref: `slides/${type}.json` })),
  };
}

const [condition, consequence] = ['if', 'then'] as const;
const when = (given: JsonSchema, follows: JsonSchema): JsonSchema => ({ [condition]: given, [consequence]: follows });
