import { z } from 'zod';
import { changedAt } from '../../src/course/check-values.ts';
import { courseSchema } from '../../src/course/course.schema.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import { peopleSchema } from '../../src/course/people.schema.ts';
import { schemas } from '../../src/slides/schemas.ts';
import type { Slide } from '../../src/slides/kinds.ts';
import { readCourseFolder } from '../../src/tools/files.ts';
import { exampleOf, examplePictures, types } from '../walks.ts';
import { textFields, type TextField } from './text-fields.ts';

/** A script of a course folder with the texts in it. */
export interface HostileScript {
  file: string;
  script: unknown;
  fields: readonly TextField[];
}

const section = 'prototype';

function scriptOf(file: string, script: unknown, schema: z.ZodType): HostileScript {
  return { file, script, fields: textFields(schema, script) };
}

/** A course with a slide of every type: their examples, in one section of a name that is not harmless in every language. */
export function scripts(): readonly HostileScript[] {
  const people = readCourseFolder('course')?.texts['people.json'] ?? '';
  const order = [...types.filter((type) => type !== 'results'), ...types.filter((type) => type === 'results')];
  const slides = order.map((type) => ({ type, script: exampleOf(type).slide }));
  const course = {
    code: 'HOSTILE',
    edition: '1',
    title: '课程',
    locales: ['zh-CN'],
    variables: { constructor: 'javascript:window.__pwned=1', toString: '甲' },
    passMark: 80,
    weights: Object.fromEntries(slides.filter(({ type }) => type === 'quiz').map(({ script }) => [script.id, 100])),
    sections: [{ id: section, title: '一', slides: slides.map(({ script }) => script.id) }],
  };
  return [
    scriptOf('course.json', course, courseSchema),
    scriptOf('people.json', JSON.parse(people), peopleSchema),
    ...slides.map(({ type, script }) => {
      const schema: z.ZodType<Slide> = schemas[type];
      return scriptOf(`${section}/${script.id}.json`, script, schema);
    }),
  ];
}

/** The course with every text changed; `count` tells which of all it is. */
export function folderOf(all: readonly HostileScript[], to: (text: string, field: TextField, count: number) => string): CourseFolder {
  let count = 0;
  const texts = all.map(({ file, script, fields }) => {
    const changed = fields.reduce((so: unknown, field) => changedAt(so, field.path, (text) => to(String(text), field, count++)), script);
    return [file, JSON.stringify(changed, null, 2)];
  });
  const pictures = examplePictures();
  return { texts: { ...pictures.texts, ...Object.fromEntries(texts) }, media: pictures.media };
}
