import type { ReviewView } from './context.ts';
import type { ViewName } from './place.ts';

const views = {
  overview: () => import('./overview/overview.ts'),
  people: () => import('./people/people.ts'),
  person: () => import('./person/person.ts'),
  decisions: () => import('./decisions/decisions.ts'),
  decision: () => import('./decisions/decision.ts'),
  talk: () => import('./talk/talk.ts'),
  skills: () => import('./skills/skills.ts'),
  coaching: () => import('./coaching/coaching.ts'),
  import: () => import('./import/import.ts'),
} satisfies Record<ViewName, () => Promise<{ view: new () => ReviewView }>>;

/** A view's element, ready to be given what it draws. Rejects where it cannot be fetched. */
export async function openView(name: ViewName): Promise<ReviewView> {
  const { view } = await views[name]();
  const tag = `review-${name}`;
  if (!customElements.get(tag)) customElements.define(tag, view);
  return new view();
}
