import { speakOfSlides } from '../i18n/i18n.ts';
import type { AnyKind } from '../core/kind.ts';
import { tellBy, type Teller } from '../course/facts.ts';
import type { SlideType } from './kinds.ts';
import { isKnown, know } from './known.ts';
import * as page from './page/page.view.ts';

/** The module of a slide type's element, which carries the type's pure functions. */
export interface ViewModule {
  view: CustomElementConstructor;
  kind: AnyKind;
  /** What its slides may say of the course beyond the rules. */
  facts?: Teller;
}

/** Courses begin with a page: its element comes with the player, the others when they are needed. */
const views: Record<SlideType, () => Promise<ViewModule>> = {
  page: async () => page,
  steps: () => import('./steps/steps.view.ts'),
  compare: () => import('./compare/compare.view.ts'),
  reveal: () => import('./reveal/reveal.view.ts'),
  match: () => import('./match/match.view.ts'),
  choice: () => import('./choice/choice.view.ts'),
  quiz: () => import('./quiz/quiz.view.ts'),
  roleplay: () => import('./roleplay/roleplay.view.ts'),
  results: async () => {
    await loadView('quiz');
    return import('./results/results.view.ts');
  },
};

/** The element's name of a slide type. */
export const tagOf = (type: SlideType) => `slide-${type}`;

/** Whether a slide type can be played and drawn. */
export const hasView = (type: SlideType) => isKnown(type) && customElements.get(tagOf(type)) !== undefined;

/** Brings what all types but pages need: their texts, and the cue that says how they are used. */
async function inform(): Promise<void> {
  const [{ defineCue }] = await Promise.all([import('../player/parts/cue.ts'), speakOfSlides()]);
  defineCue();
}

/** Loads a slide type and registers its element; a second call costs nothing. */
export async function loadView(type: SlideType): Promise<void> {
  const tag = tagOf(type);
  if (hasView(type)) return;
  const [{ view, kind, facts }] = await Promise.all([views[type](), type === 'page' ? undefined : inform()]);
  know({ [type]: kind });
  if (facts) tellBy(type, facts);
  if (!customElements.get(tag)) customElements.define(tag, view);
}
