import { expect, it } from 'vitest';
import { agreed } from './plural.ts';

it.each([
  [0, '0 texts are missing'],
  [1, '1 text is missing'],
  [2, '2 texts are missing'],
  [21, '21 texts are missing'],
])('words go by a number: %i', (count, said) => expect(agreed(`${count} {count|text is|texts are} missing`, { count })).toBe(said));

it('what is no such pair stays', () => expect(agreed('{count} {{brand|은/는}} a|b', { count: 1 })).toBe('{count} {{brand|은/는}} a|b'));
