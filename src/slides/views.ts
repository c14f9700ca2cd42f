import type { SlideType } from './kinds.ts';
import { PageView } from './page/page.view.ts';

/** The module of a slide type's element. */
export interface ViewModule {
  view: CustomElementConstructor;
}

/** Courses begin with a page: its element comes with the player, the others when they are needed. */
const views: Record<SlideType, () => Promise<ViewModule>> = {
  page: async () => ({ view: PageView }),
  steps: () => import('./steps/steps.view.ts'),
  compare: () => import('./compare/compare.view.ts'),
  reveal: () => import('./reveal/reveal.view.ts'),
  match: () => import('./match/match.view.ts'),
  choice: () => import('./choice/choice.view.ts'),
  quiz: () => import('./quiz/quiz.view.ts'),
  results: () => import('./results/results.view.ts'),
};

/** The element's name of a slide type. */
export const tagOf = (type: SlideType) => `slide-${type}`;

/** Whether the element of a slide type is there. */
export const hasView = (type: SlideType) => customElements.get(tagOf(type)) !== undefined;

/** Loads and registers the element of a slide type; a second call costs nothing. */
export async function loadView(type: SlideType): Promise<void> {
  const tag = tagOf(type);
  if (hasView(type)) return;
  const { view } = await views[type]();
  if (!customElements.get(tag)) customElements.define(tag, view);
}
