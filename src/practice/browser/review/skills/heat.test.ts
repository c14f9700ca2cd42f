import { expect, it } from 'vitest';
import { countingOf, dictionary, twelve } from '../../../../../tests/browser/review-course.ts';
import { skillMapOf } from '../../../../review/skills.ts';
import { heatOf, linesOf } from './heat.ts';

it('puts the place that is weakest in a skill first, those of few people last', async () => {
  const thin = { learner: 'q', dealer: '三店', talk: 'c' };
  const { rows, places } = skillMapOf(await countingOf([...twelve, thin]).replies({}, 'dealer'), dictionary);
  const skills = rows.filter((row) => row.of === 'skill');
  expect(linesOf(skills, places, undefined).map(({ place }) => place)).toEqual([...places]);
  expect(linesOf(skills, places, 'own').map(({ place, people }) => [place, people])).toEqual([
    ['二店', 6],
    ['一店', 6],
    ['三店', 1],
  ]);
  expect(linesOf(skills, places, 'nobody').map(({ place }) => place)).toEqual([...places]);
});

it('tells how good a share is by a sign as well', () => {
  expect([0.795, 0.7949, 0.6, 0.5949, 0].map((share) => [heatOf(share).band, heatOf(share).mark].join(' '))).toEqual([
    'high ✓',
    'middle ～',
    'middle ～',
    'low !',
    'low !',
  ]);
  expect([1, 0.8, 0.79, 0.6, 0.59, 0.3, 0].map((share) => Number(heatOf(share).depth.toFixed(2)))).toEqual([1, 0, 0.02, 0.4, 0.42, 1, 1]);
});
