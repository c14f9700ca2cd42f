import type { Problem } from '../../src/core/problem.ts';
import { changedAt } from '../../src/course/check-values.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import type { Path } from '../../src/course/place.ts';
import { exampleOf } from '../walks.ts';
import { fixture, problemsOf, withText } from './fixtures.ts';

const people = JSON.stringify({
  moods: Object.fromEntries(
    ['angry', 'blank', 'calm', 'disappointed', 'doubtful', 'furious', 'ironic', 'serious', 'smile', 'sorry', 'worried'].map((mood) => [
      mood,
      { face: 'calm', words: mood },
    ]),
  ),
  people: ['pan', 'tian', 'lin'].map((id) => ({
    id,
    name: id,
    role: id,
    looks: { head: 'short4', skin: 'ffdbb4', hair: '2c1b18', clothing: '5b7a9e' },
  })),
});

/** A change of a talk's script: where, and what stands there then. */
export type Change = readonly [path: Path, to: (part: unknown) => unknown];

/** The example talk with changes. */
export const talkScript = (...changes: readonly Change[]): unknown =>
  changes.reduce<unknown>((script, [path, to]) => changedAt(script, path, to), { ...exampleOf('roleplay').slide, id: 'hello' });

/** A course with a talk in it. */
export function courseWith(talk: unknown): CourseFolder {
  return withText(withText(fixture('small'), 'basics/hello.json', JSON.stringify(talk)), 'people.json', people);
}

/** What is wrong with the example talk after changes. */
export const flawsOf = (...changes: readonly Change[]): readonly Problem[] =>
  problemsOf(courseWith(talkScript(...changes))).filter(({ severity }) => severity === 'error');

export const told = ({ code, path, what }: Problem) => `${path} ${code}: ${what}`;
