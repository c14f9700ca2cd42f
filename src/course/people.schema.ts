import { z } from 'zod';
import { plain, slug } from '../slides/base.schema.ts';
import { drawings } from './drawings.ts';

const color = z.string().regex(/^#?[0-9a-fA-F]{6}$/, { error: 'color' });

const looks = z.strictObject({
  head: z.enum(drawings.head).describe('Head and hair'),
  skin: color.describe('The color of the skin').meta({ examples: ['ffdbb4'] }),
  hair: color.describe('The color of the hair').meta({ examples: ['2c1b18'] }),
  clothing: color.describe('The color of the clothes').meta({ examples: ['5b7a9e'] }),
  facialHair: z.enum(drawings.facialHair).optional().describe('Beard or moustache'),
  accessories: z.enum(drawings.accessories).optional().describe('Glasses and the like'),
});

const person = z.strictObject({
  id: slug.describe('Stable name of the character; slides go by it').meta({ examples: ['lin'] }),
  name: plain.describe('What the character is called').meta({ examples: ['林顾问'] }),
  role: plain.describe('Who the character is').meta({ examples: ['服务顾问'] }),
  looks: looks.describe('What the character looks like'),
});

const mood = z.strictObject({
  face: z.enum(drawings.face).describe('The drawing of the face'),
  words: plain.describe('The mood in words, for who does not see the face'),
});

/** What an author writes in people.json: the characters, and the moods all of them share. */
export const peopleSchema = z.strictObject({
  $schema: z.string().optional(),
  moods: z.record(slug, mood).describe('The moods all characters share, by name'),
  people: z.array(person).describe('The characters'),
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
