import { t } from '../../../i18n/i18n.ts';
import { wordsIn, type Dictionary } from '../../../review/dictionary.ts';
import type { Heading } from './context.ts';
import type { Place, ViewName } from './place.ts';

/** A step from the whole to where one is. */
export interface Crumb {
  text: string;
  place: Place;
}

/** The views one can go to from anywhere. */
export const tabs = ['overview', 'people', 'decisions', 'skills', 'coaching', 'import'] as const satisfies readonly ViewName[];

/** What a tab is called: shorter than what its page is headed with. */
export function tabWords(tab: (typeof tabs)[number]): string {
  if (tab === 'decisions') return t('frame.mistakes');
  if (tab === 'coaching') return t('frame.coach');
  if (tab === 'import') return t('frame.bringIn');
  return t(`frame.${tab}`);
}

const within: Partial<Record<ViewName, (typeof tabs)[number]>> = { person: 'people', decision: 'decisions', talk: 'decisions' };

/** The tab a view belongs to. */
export const tabOf = (view: ViewName): ViewName => within[view] ?? view;

const regionWords = (region: string) => region || t('frame.noRegion');
const dealerWords = (dealer: string) => dealer || t('frame.noDealer');

/** The same view of a wider scope; of a person, the overview. */
const wider = ({ view, id }: Place): Place =>
  view === 'person' || view === 'overview' ? { view: 'overview' } : { view, ...(id && { id }) };

/** From everybody to the region, the dealer and what is looked at, each without the one after it. */
export function crumbsOf(place: Place, heading: Heading | undefined): readonly Crumb[] {
  const { region, dealer } = place.view === 'person' && heading ? heading : place;
  const all = wider(place);
  const crumbs: Crumb[] = [{ text: t('frame.all'), place: all }];
  if (region !== undefined) crumbs.push({ text: regionWords(region), place: { ...all, region } });
  if (dealer !== undefined) crumbs.push({ text: dealerWords(dealer), place: { ...all, ...(region !== undefined && { region }), dealer } });
  if (place.view === 'person') crumbs.push({ text: heading?.text ?? place.learner ?? '', place });
  return crumbs;
}

/** What the page is headed with. */
export function headingOf(place: Place, dictionary: Dictionary, locale: string, heading: Heading | undefined): string {
  if (heading) return heading.text;
  if (place.view === 'overview') return crumbsOf(place, undefined).at(-1)?.text ?? '';
  if (place.view === 'talk') return wordsIn(dictionary.slides[place.id ?? ''], locale) || t('frame.talk');
  if (place.view === 'person') return place.learner ?? '';
  return t(`frame.${place.view}`);
}
