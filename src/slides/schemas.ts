import { z } from 'zod';
import type { Slide, SlideType } from './kinds.ts';
import { schema as choice } from './choice/choice.schema.ts';
import { schema as compare } from './compare/compare.schema.ts';
import { schema as match } from './match/match.schema.ts';
import { schema as page } from './page/page.schema.ts';
import { schema as quiz } from './quiz/quiz.schema.ts';
import { schema as results } from './results/results.schema.ts';
import { schema as reveal } from './reveal/reveal.schema.ts';
import { schema as roleplay } from './roleplay/roleplay.schema.ts';
import { schema as steps } from './steps/steps.schema.ts';

/** What an author may write, by slide type. */
export const schemas = { page, steps, compare, reveal, match, choice, quiz, results, roleplay } satisfies {
  [T in SlideType]: z.ZodType<Extract<Slide, { type: T }>>;
};
