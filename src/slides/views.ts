import { speakOfSlides } from '../i18n/i18n.ts';
import type { AnyKind } from '../core/kind.ts';
import { tellBy, type Teller } from '../course/facts.ts';
import type { SlideType } from './kinds.ts';
import { isKnown, know } from './known.ts';
import { kind, view } from './page/page.view.ts';

/** The module of a slide type's element, which carries the type's pure functions. */
export interface ViewModule {
  view: CustomElementConstructor;
  kind: AnyKind;
  /** What its slides may say of the course beyond the rules. */
  facts?: Teller;
}

/** The element's name of a slide type. */
export const tagOf = (type: SlideType) => `slide-${type}`;

/** Whether a slide type can be played and drawn. */
export const hasView = (type: SlideType) => isKnown(type) && customElements.get(tagOf(type)) !== undefined;

/** Courses begin with a page: its element comes with the player, the others when they are needed, with their texts and the cue that says how they are used. */
async function fetched(type: SlideType): Promise<ViewModule> {
  if (type === 'page') return { view, kind };
  if (type === 'results') await loadView('quiz');
  const informed = speakOfSlides();
  const { moreViews, defineCue } = await import('./more.view.ts');
  const [found] = await Promise.all([moreViews[type](), informed]);
  defineCue();
  return found;
}

/** Loads a slide type and registers its element; a second call costs nothing. */
export async function loadView(type: SlideType): Promise<void> {
  const tag = tagOf(type);
  if (hasView(type)) return;
  const found = await fetched(type);
  know({ [type]: found.kind });
  if (found.facts) tellBy(type, found.facts);
  if (!customElements.get(tag)) customElements.define(tag, found.view);
}
