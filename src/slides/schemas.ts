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
import { schema as sort } from './sort/sort.schema.ts';
import { schema as order } from './order/order.schema.ts';
import { schema as place } from './place/place.schema.ts';
import { schema as scale } from './scale/scale.schema.ts';
import { schema as chart } from './chart/chart.schema.ts';
import { schema as pick } from './pick/pick.schema.ts';
import { schema as hotspots } from './hotspots/hotspots.schema.ts';
import { schema as rewrite } from './rewrite/rewrite.schema.ts';
import { schema as story } from './story/story.schema.ts';
import { schema as pledge } from './pledge/pledge.schema.ts';
import { schema as steps } from './steps/steps.schema.ts';

/** What an author may write, by slide type. */
export const schemas = {
  page,
  steps,
  compare,
  reveal,
  match,
  choice,
  quiz,
  results,
  roleplay,
  sort,
  order,
  place,
  scale,
  chart,
  pick,
  hotspots,
  rewrite,
  story,
  pledge,
} satisfies {
  [T in SlideType]: z.ZodType<Extract<Slide, { type: T }>>;
};
