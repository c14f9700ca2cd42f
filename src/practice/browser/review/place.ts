import type { Scope } from '../../../review/counting.ts';
import type { Standing } from '../../../review/records.ts';
import { standings } from '../../../review/standing.ts';

export const viewNames = ['overview', 'people', 'decisions', 'decision', 'talk', 'skills', 'person', 'coaching', 'import'] as const;
export type ViewName = (typeof viewNames)[number];

/** Where somebody is in the review, and what of it they have chosen to see. */
export interface Place {
  view: ViewName;
  /** Empty: those without a region. */
  region?: string;
  /** Empty: those without a dealer. */
  dealer?: string;
  learner?: string;
  /** A decision, or the slide of a talk. */
  id?: string;
  /** What is searched for. */
  text?: string;
  standing?: Standing;
  overdue?: boolean;
  /** A column of the view's table; each view has a column of its own for the ones it does not know. */
  sort?: string;
  descending?: boolean;
}

/** Whom a place is about. */
export const scopeOf = ({ region, dealer }: Place): Scope => ({
  ...(region !== undefined && { region }),
  ...(dealer !== undefined && { dealer }),
});

/** The place a query such as `?view=people&region=…` tells; what is not known there is as if it were not there. */
export function readPlace(query: string): Place {
  const given = new URLSearchParams(query);
  const view = viewNames.find((name) => name === given.get('view')) ?? 'overview';
  const standing = standings.find((name) => name === given.get('standing'));
  const place: Place = { view };
  for (const name of ['region', 'dealer', 'learner', 'id', 'text', 'sort'] as const) {
    const value = given.get(name);
    if (value !== null) place[name] = value;
  }
  if (standing) place.standing = standing;
  for (const name of ['overdue', 'descending'] as const) if (given.get(name) === 'yes') place[name] = true;
  return place;
}

/** The query that tells a place; the whole overview needs none. */
export function writePlace(place: Place): string {
  const query = new URLSearchParams();
  if (place.view !== 'overview') query.set('view', place.view);
  for (const name of ['region', 'dealer', 'learner', 'id', 'text', 'standing', 'sort'] as const) {
    const value = place[name];
    if (value !== undefined) query.set(name, value);
  }
  for (const name of ['overdue', 'descending'] as const) if (place[name]) query.set(name, 'yes');
  const written = query.toString();
  return written ? `?${written}` : '';
}
