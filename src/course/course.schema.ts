import { z } from 'zod';
import { plain, slug } from '../slides/base.schema.ts';

/** Not what Windows keeps for devices: sections and languages are names of files in a package. */
const fileName = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/;
/** Names that a package or a course folder has for other things. */
const otherThing = /^(?!(?:titles|glossary|translations|dist)$)/;
const locale = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'locale' })
  .regex(fileName, { error: 'name.reserved' });
const percent = z.number().min(0).max(100);

/** A value for every language, or one for each. */
const variable = z.union([z.string().meta({ examples: ['起亚'] }), z.record(locale, z.string().meta({ examples: ['Kia'] }))]);

const section = z.strictObject({
  id: slug
    .regex(fileName, { error: 'name.reserved' })
    .regex(otherThing, { error: 'name.reserved' })
    .describe('Also the name of the folder with its slides'),
  title: plain.describe('What the section is called'),
  slides: z.array(slug).min(1).describe('Ids of the slides, in their order'),
});

/** What an LMS is told, and when. */
const policy = z
  .strictObject({
    completes: z
      .enum(['required', 'all', 'score'])
      .default('required')
      .describe('When the course is completed: all required slides, all slides, or the pass mark alone'),
    passes: z.enum(['score', 'never']).default('score').describe('Whether a course with a score is passed or failed, or only completed'),
    score: z.boolean().default(true).describe('Whether the LMS is told the score'),
    exit: z
      .enum(['suspend', 'normal'])
      .default('suspend')
      .describe('How a session of a finished course ends; some LMSs roll up on normal alone'),
    testOut: slug
      .optional()
      .describe('A graded slide that may be opened at once, with its section: passing it completes the course')
      .meta({ examples: ['final-check'] }),
    masteryScore: z
      .boolean()
      .default(false)
      .describe('Whether a SCORM 1.2 manifest carries the pass mark: then some LMSs set the status themselves'),
  })
  .prefault({});

/** What an author writes in course.json. */
export const courseSchema = z.strictObject({
  $schema: z.string().optional(),
  code: z
    .string()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,38}[A-Za-z0-9])?$/, { error: 'code' })
    .describe('The code of the course; reports and file names go by it')
    .meta({ examples: ['FM-1-B2'] }),
  edition: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/, { error: 'code' })
    .describe('Which edition of the course this is')
    .meta({ examples: ['2026.2'] }),
  title: plain.describe('What the course is called'),
  locales: z
    .array(locale)
    .min(1)
    .describe('The languages of the course; the first is the one the scripts are written in')
    .meta({ examples: [['zh-CN', 'en']] }),
  partial: z
    .array(locale)
    .default([])
    .describe('Languages that are packaged although texts are missing; those are shown in the source language, and learners are told'),
  variables: z
    .record(z.string(), variable)
    .default({})
    .describe('Values that {{name}} stands for in every text')
    .meta({ examples: [{ brand: '起亚' }] }),
  passMark: percent.describe('The share of the score, in percent, at which the course is passed').meta({ examples: [80] }),
  counts: z.enum(['first', 'best']).default('best').describe('Which try of a slide counts'),
  navigation: z.enum(['linear', 'free']).default('linear').describe('linear: one slide after the other; free: any slide at any time'),
  policy: policy.describe('What an LMS is told, and when'),
  weights: z
    .record(z.string(), percent)
    .default({})
    .describe('The share of the score, in percent, of each slide that counts; together 100')
    .meta({ examples: [{ 'final-check': 100 }] }),
  sections: z.array(section).min(1).describe('The sections, in their order'),
});

export type CourseScript = z.output<typeof courseSchema>;

/** What can be known of course.json even where it is faulty. */
export const courseSketch = z
  .object({
    locales: z.array(z.string().catch('')).catch([]),
    partial: z.array(z.string().catch('')).catch([]),
    variables: z.record(z.string(), variable.catch('')).catch({}),
    weights: z.record(z.string(), z.number().catch(0)).catch({}),
    policy: z.object({ testOut: z.string().optional().catch(undefined) }).catch({}),
    sections: z
      .array(z.object({ id: z.string().catch(''), slides: z.array(z.string().catch('')).catch([]) }).catch({ id: '', slides: [] }))
      .catch([]),
  })
  .catch({ locales: [], partial: [], variables: {}, weights: {}, policy: {}, sections: [] });

export type CourseSketch = z.output<typeof courseSketch>;
