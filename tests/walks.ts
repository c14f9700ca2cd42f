import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CourseFolder } from '../src/course/folder.ts';
import { kinds, type Slide, type SlideType } from '../src/slides/kinds.ts';
import { kindOf } from '../src/slides/known.ts';
import { schemas } from '../src/slides/schemas.ts';

const walk = z.strictObject({
  name: z.string(),
  seed: z.number(),
  events: z.array(z.unknown()),
  /** Events that change nothing at the end of the walk. */
  refused: z.array(z.unknown()).default([]),
  /** Whether the learner confirms the slide then. */
  submit: z.boolean().default(false),
  verdict: z.looseObject({ is: z.enum(['open', 'seen', 'scored']) }),
  answer: z.unknown().optional(),
  reports: z.array(z.unknown()).optional(),
});
const file = z.strictObject({ slide: z.looseObject({ id: z.string() }), walks: z.array(walk).min(3) });

/** What a learner does on a slide, and what it must lead to. */
export type Walk = z.output<typeof walk>;

/** A slide as an author writes it, with the walks expected of it: `src/slides/<type>/<type>.example.json`. */
export type Example = z.output<typeof file>;

const isType = (name: string): name is SlideType => Object.hasOwn(kinds, name);

/** Every slide type. */
export const types: readonly SlideType[] = Object.keys(kinds).filter(isType);

export function exampleOf(type: SlideType): Example {
  const path = new URL(`../src/slides/${type}/${type}.example.json`, import.meta.url);
  return file.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The picture that an example names, as a course folder holds it beside the script: below a section, written `section/`. */
export function examplePictures(beside = ''): CourseFolder {
  const bytes = readFileSync(new URL('../src/slides/hotspots/reception.svg', import.meta.url));
  const path = `${beside}reception.svg`;
  return { texts: { [path]: bytes.toString('utf8') }, media: { [path]: new Uint8Array(bytes) } };
}

/** A script as it is in a compiled course; throws where its type's schema refuses it. */
export function compiled(type: SlideType, script: unknown): Slide {
  const schema: z.ZodType<Slide> = schemas[type];
  return schema.parse(script);
}

/** The example slide of a type. */
export const slideOf = (type: SlideType): Slide => compiled(type, exampleOf(type).slide);

/** The answer after events. */
export function answerAfter(slide: Slide, seed: number, events: readonly unknown[]): unknown {
  const kind = kindOf(slide);
  return events.reduce((answer: unknown, event) => kind.reduce(slide, answer, event), kind.start(slide, seed));
}
