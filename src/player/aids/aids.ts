import type { Journey } from '../../course/journey.ts';
import { pledgedSlides } from '../../course/pledges.ts';
import { isComplete } from '../../course/progress.ts';
import { t } from '../../i18n/i18n.ts';
import type { Aid } from './aid.ts';
import { desk } from './desk.ts';
import { speakOfAids } from './texts.ts';

/** What the menu offers beside its contents, in this order. */
const aids = {
  search: () => import('./search.ts'),
  bookmarks: () => import('./bookmarks.ts'),
  glossary: () => import('./glossary.ts'),
  transcript: () => import('./transcript.ts'),
  refresher: () => import('./refresher.ts'),
  card: () => import('./card.ts'),
  pledges: () => import('./pledges.ts'),
} satisfies Record<string, () => Promise<{ view: new () => Aid }>>;

export type AidName = keyof typeof aids;

/** What an aid is called: these words come with the menu. */
export const nameOfAid = (name: AidName): string => t(`menu.${name}`);

const names: readonly AidName[] = ['search', 'bookmarks', 'glossary', 'transcript', 'refresher', 'card', 'pledges'];

/** Where an aid is not for everybody: whom it is for. */
const isOffered: Partial<Record<AidName, (journey: Journey) => boolean>> = {
  glossary: ({ outline }) => outline.glossary === true,
  refresher: isComplete,
  card: isComplete,
  pledges: (journey) => pledgedSlides(journey).length > 0,
};

/** The aids there are for a learner here. */
export const aidNames = (journey: Journey): readonly AidName[] => names.filter((name) => isOffered[name]?.(journey) ?? true);

/** An aid, ready to be put on screen. Rejects where it cannot be fetched. */
export async function openAid(name: AidName): Promise<Aid | undefined> {
  const [{ view }] = await Promise.all([aids[name](), speakOfAids()]);
  const session = desk();
  if (!session) return undefined;
  const tag = `parley-${name}`;
  if (!customElements.get(tag)) customElements.define(tag, view);
  const aid = new view();
  aid.session = session;
  return aid;
}
