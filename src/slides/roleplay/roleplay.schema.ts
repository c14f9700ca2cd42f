import { z } from 'zod';
import { line, plain, slideBase, slug, text } from '../base.schema.ts';
import { whenever } from '../question.schema.ts';
import { refineRoleplay } from './refine.schema.ts';
import { skills } from './skills.ts';

const mood = slug.describe('One of the moods of people.json: the face');
const tone = plain.describe('How it is said, in words: for screen readers, and for everyone above the line');
const skill = z.enum(skills);

/** Something a person says, with face and tone. */
const utterance = { mood, tone, says: line.describe('The words') };

/** How far a meter must have risen for a way to be open. */
const atLeast = z
  .strictObject({
    respect: z.number().int().min(1).optional().describe('Treated fairly as a person, 0 to 10'),
    matter: z.number().int().min(1).optional().describe('Fair outcome, clear next step, 0 to 10'),
  })
  .describe('How far the meters must have risen for this way; the last way has none');

const leads = z.array(z.strictObject({ atLeast: atLeast.optional(), to: slug.describe('The scene or ending it leads to') })).min(2);

const level = z.number().int().min(0).max(10);
const change = z.number().int().min(-10).max(10).default(0);

const reply = z.strictObject({
  id: slug.describe('What the reply does, in a few ASCII words; reports go by it'),
  text: line.describe('What the learner says'),
  verdict: z.enum(['best', 'acceptable', 'poor']).describe('How good it is'),
  coaching: line.describe('Why: about the words, specific and kind'),
  shows: z.array(skill).default([]).describe('The skills it shows'),
  misses: z.array(skill).default([]).describe('The skills that were called for and are not in it'),
  respect: change.describe('What it does to the meter “treated fairly as a person”'),
  matter: change.describe('What it does to the meter “fair outcome, clear next step”'),
  reaction: z.strictObject(utterance).describe('What the customer says to it at once'),
  to: z.union([slug, leads]).describe('The scene or ending it leads to, or conditions on the meters, the last one without'),
});

const scene = z.strictObject({
  id: slug.describe('Stable name of the decision; reports go by it'),
  ...utterance,
  person: slug
    .optional()
    .describe('Who speaks, where it is not the customer')
    .meta({ examples: ['zhou'] }),
  narration: text.optional().describe('What happens before the line'),
  checkpoint: z.boolean().default(false).describe('A good place to go back to'),
  replies: z.array(reply).min(2).max(4).describe('What the learner can say; shuffled'),
});

const ending = z.strictObject({
  id: slug.describe('Stable name of the ending').meta({ examples: ['content'] }),
  name: line.describe('How it ended, in a few words'),
  outcome: z
    .enum(['resolved', 'settled', 'escalated', 'lost'])
    .describe('resolved: all is well; settled: the matter is, the feeling is not; escalated: to the manager; lost: the customer left'),
  ...utterance,
  model: line.describe('A reply that would have made the difference, or that closes this well'),
  action: line.describe('The one thing to do next time'),
});

/** Lines of a talk shown as an example. */
const example = z.strictObject({
  title: line.describe('What the example is called'),
  lines: z
    .array(z.strictObject({ person: slug.describe('Who speaks'), ...utterance, note: line.optional().describe('What to notice') }))
    .min(2)
    .max(12)
    .describe('What is said, line by line'),
});

/** A talk with a customer that goes where the replies lead. */
export const schema = slideBase
  .extend({
    type: z.literal('roleplay'),
    customer: slug.describe('A character of people.json'),
    advisor: slug.describe('The character of people.json that the learner is'),
    mode: z.enum(['guided', 'independent']).describe('guided: the coach speaks after each reply; independent: in the debrief'),
    brief: text.describe('What the advisor knows before the talk'),
    model: z
      .strictObject({ bad: example.describe('Led badly'), good: example.describe('Led well') })
      .optional()
      .describe('The same talk led badly, then well'),
    start: z
      .strictObject({ respect: level.describe('Treated fairly as a person'), matter: level.describe('Fair outcome, clear next step') })
      .describe('Where the meters stand when the talk begins, 0 to 10'),
    mustDo: z.array(skill).min(1).describe('Who does not show these has not passed'),
    maxTurns: z
      .strictObject({
        turns: z
          .number()
          .int()
          .min(1)
          .max(40)
          .describe('So many replies at most')
          .meta({ examples: [12] }),
        to: slug.describe('The ending then').meta({ examples: ['gone'] }),
      })
      .optional()
      .describe('For talks that may loop'),
    opening: slug.describe('The first scene'),
    scenes: z.array(scene).min(1).describe('What the customer says, and the replies to it'),
    endings: z.array(ending).min(1).describe('How the talk can end'),
    names: z.record(slug, z.string()).default({}).meta({ filled: true }).describe('What the people are called: filled in from people.json'),
  })
  .superRefine(refineRoleplay, whenever);

export type RoleplaySlide = z.output<typeof schema>;
export type Scene = RoleplaySlide['scenes'][number];
export type Reply = Scene['replies'][number];
export type Ending = RoleplaySlide['endings'][number];
