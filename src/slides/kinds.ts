import type { AnyKind } from '../core/kind.ts';
import { kind as choice } from './choice/choice.ts';
import { kind as compare } from './compare/compare.ts';
import { kind as match } from './match/match.ts';
import { kind as page } from './page/page.ts';
import { kind as quiz } from './quiz/quiz.ts';
import { kind as results } from './results/results.ts';
import { kind as reveal } from './reveal/reveal.ts';
import { kind as roleplay } from './roleplay/roleplay.ts';
import { kind as sort } from './sort/sort.ts';
import { kind as order } from './order/order.ts';
import { kind as place } from './place/place.ts';
import { kind as scale } from './scale/scale.ts';
import { kind as chart } from './chart/chart.ts';
import { kind as pick } from './pick/pick.ts';
import { kind as hotspots } from './hotspots/hotspots.ts';
import { kind as rewrite } from './rewrite/rewrite.ts';
import { kind as story } from './story/story.ts';
import { kind as pledge } from './pledge/pledge.ts';
import { kind as steps } from './steps/steps.ts';

/** Every slide type. `schemas.ts` and `views.ts` must have the same names, or the types do not check. */
export const kinds = {
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
} satisfies Record<string, AnyKind>;

export type SlideType = keyof typeof kinds;

/** Any slide of a compiled course. */
export type Slide = { [T in SlideType]: Parameters<(typeof kinds)[T]['judge']>[0] }[SlideType];
