import { describe, expect, it } from 'vitest';
import { particleFor, particlePairs } from './particles.ts';

describe('a Korean particle behind a variable', () => {
  it.each([
    ['기아', '은/는', '는'],
    ['현대자동차', '을/를', '를'],
    ['쌍용', '은/는', '은'],
    ['서울', '으로/로', '로'],
    ['부산', '으로/로', '으로'],
    ['K5', '이/가', '가'],
    ['K8', '이/가', '이'],
    ['SM', '을/를', '을'],
    ['BMW', '와/과', '와'],
    ['현대', '과/와', '와'],
    ['쌍용', '와/과', '과'],
    ['“책”', '은/는', '은'],
    ['Buick', '은/는', '은'],
    ['Stonic', '이/가', '이'],
    ['Cadillac', '으로/로', '으로'],
    ['Jaguar', '은/는', '는'],
    ['“Range Rover”', '을/를', '를'],
    ['KR', '은/는', '은'],
    ['Ssangyong', '와/과', '과'],
    ['Kia', '이/가', '가'],
    ['Honda', '은/는', '는'],
  ])('after %s, of %s, is %s', (word, pair, right) => expect(particleFor(word, pair)).toBe(right));

  it('is one of a pair that is known, in either order', () => {
    expect(particlePairs.map((pair) => particleFor('K5', pair) !== undefined)).not.toContain(false);
    expect(particleFor('기아', '의/의')).toBeUndefined();
  });
});
