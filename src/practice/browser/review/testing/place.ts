import { waitUntil } from '@open-wc/testing';
import type { Locale } from '../../../../i18n/i18n.ts';
import { place as put } from '../../../../../tests/browser/place.ts';
import type { Context, ReviewView } from '../context.ts';
import { speakOfReview } from '../texts.ts';
import { dictionary } from './dictionary.ts';
import { counting, today } from './people.ts';

const intake: Context['intake'] = {
  isHere: true,
  takeAttempts: () => Promise.reject(new Error('nothing is taken in here')),
  takeRoster: () => Promise.reject(new Error('nothing is taken in here')),
};

/** What a view is given where a test says nothing else. */
export const context = (): Omit<Context, 'locale'> => ({
  counting: counting(),
  dictionary,
  place: { view: 'overview' },
  today,
  base: '/review',
  intake,
});

/** Puts a view on a page of the review. */
export async function placeView<View extends ReviewView>(
  make: new () => View,
  tag: string,
  given: Partial<Context>,
  size: { width?: number; locale?: Locale } = {},
) {
  await speakOfReview();
  return put<ReviewView>(make, tag, { ...context(), ...given }, size);
}

/** Waits until something is so, with patience for a machine that has other things to do. */
export const until = (isSo: () => unknown, what?: string) => waitUntil(() => Boolean(isSo()), what, { timeout: 8000 });
