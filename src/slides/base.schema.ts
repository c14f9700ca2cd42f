import { z } from 'zod';
import { parseLine, parseText, type Parsed } from '../core/markup.ts';

/** One line with `**strong**` and `*emphasis*`; in the compiled course a list of typed pieces. */
export const line = z.string().transform(read(parseLine)).meta({ text: 'line' });

/** Paragraphs and lists with `**strong**` and `*emphasis*`; in the compiled course typed blocks. */
export const text = z.string().transform(read(parseText)).meta({ text: 'text' });

/** Words without any markup. */
export const plain = z.string().trim().min(1).meta({ text: 'plain' });

/** A name for machines: lower-case ASCII letters, digits and hyphens; not what JavaScript has in every object. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug' })
  .regex(/^(?!constructor$)/, { error: 'name.reserved' })
  .max(60);

export const face = z.strictObject({
  person: slug.describe('A character of people.json').meta({ examples: ['lin'] }),
  mood: slug.describe('One of the moods of people.json').meta({ examples: ['smile'] }),
  says: line.optional().describe('A speech bubble beside the face'),
});

/** The path of a picture. */
export const pictureFile = z
  .string()
  .describe('Path of the picture, beside the slide script')
  .meta({ examples: ['car.svg'] });

/** A picture in words. */
export const pictured = plain
  .describe('What the picture shows, for who cannot see it')
  .meta({ examples: ['林顾问微笑着，手里拿着交车单'] });

/** Characters with moods, or a picture file of the course folder. */
export const picture = z.union([
  z.strictObject({ people: z.array(face).min(1).max(3).describe('Who is in the picture'), alt: pictured }),
  z.strictObject({ file: pictureFile, alt: pictured }),
]);

/** The name of an entry of a list. */
export const entryId = slug
  .describe('Stable name of the entry: saved answers and translations go by it')
  .meta({ examples: ['first-words'] });

/** What every slide script may hold. */
export const slideBase = z.strictObject({
  $schema: z.string().optional(),
  id: slug
    .describe('Stable name of the slide, the same as its file’s; reports and saved answers go by it')
    .meta({ examples: ['m1-first-words'] }),
  title: line.describe('The heading of the slide'),
  lead: text.optional().describe('One or two sentences under the title'),
  narration: z
    .strictObject({
      text: text.describe('What the narrator says: it tells more than the slide shows'),
      audio: z
        .string()
        .optional()
        .describe('A recording of it, beside the slide script')
        .meta({ examples: ['hello.mp3'] }),
    })
    .optional()
    .describe('What can be heard or read beside the slide'),
  picture: picture.optional().describe('Characters with moods, or a picture file'),
  aside: z
    .strictObject({ title: line.describe('The heading of the word'), body: text.describe('What to look at or to do in the store') })
    .optional()
    .describe('A word to the supervisor'),
  required: z.boolean().default(true).describe('Whether the course counts as done without it'),
  private: z
    .boolean()
    .optional()
    .describe('Its answers stay on the learner’s device, and no LMS is told: for self-assessments and reflections')
    .meta({ default: false, examples: [true] }),
  asked: z
    .record(z.string(), z.string())
    .optional()
    .meta({ filled: true })
    .describe('What its decisions ask in the source language, by id: filled in when the course is translated'),
  revision: z.number().int().min(0).max(9).default(0).describe('Raise it to make everybody answer this slide anew'),
});

export type BaseSlide = z.output<typeof slideBase>;
export type Picture = z.output<typeof picture>;
export type Face = z.output<typeof face>;

function read<T>(parse: (source: string) => Parsed<T>) {
  return (source: string, context: z.RefinementCtx<string>): T => {
    const parsed = parse(source);
    if (parsed.is === 'read') return parsed.value;
    for (const fault of parsed.faults) {
      context.addIssue({ code: 'custom', message: `markup.${fault.fault}`, params: { ...fault } });
    }
    return z.NEVER;
  };
}
