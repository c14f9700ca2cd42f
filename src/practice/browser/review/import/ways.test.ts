import { expect, it } from 'vitest';
import { locales, speak } from '../../../../i18n/i18n.ts';
import { guessMapping } from '../../../../review/import/mapping.ts';
import { rosterHeadings } from './ways.ts';
import { speakOfReview } from '../texts.ts';

it.each(locales)('the roster one can begin with in %s has headings that are known', async (locale) => {
  await speak(locale);
  await speakOfReview();
  const [learner, name, dealer, region, due] = rosterHeadings();
  expect(guessMapping(rosterHeadings()).columns).toEqual({ learner, name, dealer, region, due });
});
