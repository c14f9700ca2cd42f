import type { z } from 'zod';
import { courseSchema } from '../../course/course.schema.ts';
import { glossarySchema } from '../../course/glossary.schema.ts';
import { peopleSchema } from '../../course/people.schema.ts';
import { translationSchema } from '../../course/translation/translation.schema.ts';
import { schemas } from '../../slides/schemas.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** Every schema that scripts name by `$schema`, by its path below `schema/`. */
export function scriptSchemas(): Readonly<Record<string, JsonSchema>> {
  const slides = Object.entries<z.ZodType>(schemas);
  return {
    'course.json': jsonSchemaOf(courseSchema),
    'people.json': jsonSchemaOf(peopleSchema),
    'glossary.json': jsonSchemaOf(glossarySchema),
    'translation.json': jsonSchemaOf(translationSchema),
    'slide.json': anySlide(slides.map(([type]) => type)),
    ...Object.fromEntries(slides.map(([type, schema]) => [`slides/${type}.json`, jsonSchemaOf(schema)])),
  };
}

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
