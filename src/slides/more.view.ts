import { defineCue } from '../player/parts/cue.ts';
import type { SlideType } from './kinds.ts';
import type { ViewModule } from './views.ts';

/** The elements of all slide types but the page, each in a file of its own. */
export const moreViews: Record<Exclude<SlideType, 'page'>, () => Promise<ViewModule>> = {
  steps: () => import('./steps/steps.view.ts'),
  compare: () => import('./compare/compare.view.ts'),
  reveal: () => import('./reveal/reveal.view.ts'),
  match: () => import('./match/match.view.ts'),
  choice: () => import('./choice/choice.view.ts'),
  quiz: () => import('./quiz/quiz.view.ts'),
  roleplay: () => import('./roleplay/roleplay.view.ts'),
  sort: () => import('./sort/sort.view.ts'),
  order: () => import('./order/order.view.ts'),
  place: () => import('./place/place.view.ts'),
  scale: () => import('./scale/scale.view.ts'),
  chart: () => import('./chart/chart.view.ts'),
  pick: () => import('./pick/pick.view.ts'),
  hotspots: () => import('./hotspots/hotspots.view.ts'),
  rewrite: () => import('./rewrite/rewrite.view.ts'),
  story: () => import('./story/story.view.ts'),
  pledge: () => import('./pledge/pledge.view.ts'),
  results: () => import('./results/results.view.ts'),
};

export { defineCue };
