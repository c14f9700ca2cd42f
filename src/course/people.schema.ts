import { z } from 'zod';
import { plain, slug } from '../slides/base.schema.ts';
import { drawings } from './drawings.ts';

const color = z.string().regex(/^#?[0-9a-fA-F]{6}$/, { error: 'color' });

const looks = z.strictObject({
  head: z.enum(drawings.head).describe('Head and hair'),
  skin: color,
  hair: color,
  clothing: color,
  facialHair: z.enum(drawings.facialHair).optional(),
  accessories: z.enum(drawings.accessories).optional(),
});

const person = z.strictObject({ id: slug, name: plain, role: plain, looks });

const mood = z.strictObject({
  face: z.enum(drawings.face),
  words: plain.describe('The mood in words, for who does not see the face'),
});

/** What an author writes in people.json: the characters, and the moods all of them share. */
export const peopleSchema = z.strictObject({
  $schema: z.string().optional(),
  moods: z.record(slug, mood),
  people: z.array(person),
});

export type PeopleScript = z.output<typeof peopleSchema>;
export type Looks = z.output<typeof looks>;
export type Mood = z.output<typeof mood>;

/** What can be known of people.json even where it is faulty. */
export const peopleSketch = z
  .object({
    moods: z.record(z.string(), z.unknown()).catch({}),
    people: z.array(z.object({ id: z.string().catch('') }).catch({ id: '' })).catch([]),
  })
  .catch({ moods: {}, people: [] });

export type PeopleSketch = z.output<typeof peopleSketch>;
