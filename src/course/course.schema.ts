import { z } from 'zod';
import { plain, slug } from '../slides/base.schema.ts';

const locale = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'locale' });
const percent = z.number().min(0).max(100);

/** A value for every language, or one for each. */
const variable = z.union([z.string(), z.record(locale, z.string())]);

const section = z.strictObject({
  id: slug.describe('Also the name of the folder with its slides'),
  title: plain,
  slides: z.array(slug).min(1).describe('Ids of the slides, in their order'),
});

/** What an author writes in course.json. */
export const courseSchema = z.strictObject({
  $schema: z.string().optional(),
  code: z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,38}[A-Za-z0-9])?$/, { error: 'code' }),
  edition: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/, { error: 'code' }),
  title: plain,
  locales: z.array(locale).min(1).describe('The languages of the course; the first is the one the scripts are written in'),
  variables: z.record(z.string(), variable).default({}).describe('Values that {{name}} stands for in every text'),
  passMark: percent.describe('The share of the score, in percent, at which the course is passed'),
  counts: z.enum(['first', 'best']).default('best').describe('Which try of a slide counts'),
  navigation: z.enum(['linear', 'free']).default('linear'),
  weights: z.record(z.string(), percent).default({}).describe('The share of the score, in percent, of each slide that counts'),
  sections: z.array(section).min(1),
});

export type CourseScript = z.output<typeof courseSchema>;

/** What can be known of course.json even where it is faulty. */
export const courseSketch = z
  .object({
    locales: z.array(z.string().catch('')).catch([]),
    variables: z.record(z.string(), variable.catch('')).catch({}),
    weights: z.record(z.string(), z.number().catch(0)).catch({}),
    sections: z
      .array(z.object({ id: z.string().catch(''), slides: z.array(z.string().catch('')).catch([]) }).catch({ id: '', slides: [] }))
      .catch([]),
  })
  .catch({ locales: [], variables: {}, weights: {}, sections: [] });

export type CourseSketch = z.output<typeof courseSketch>;
