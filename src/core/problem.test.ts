import { expect, test } from 'vitest';
import { problemLine } from './problem.ts';

const problem = {
  file: 'm1/hello.json',
  line: 3,
  column: 5,
  path: '$.titel',
  severity: 'error',
  code: 'field.unknown',
  what: 'unknown field.',
  advice: 'Did you mean “title”?',
} as const;

test('a problem is one line with its place', () => {
  expect(problemLine(problem)).toBe('✗ m1/hello.json:3:5 $.titel — unknown field. Did you mean “title”?');
  expect(problemLine({ ...problem, severity: 'warning', advice: '' })).toBe('! m1/hello.json:3:5 $.titel — unknown field.');
});
