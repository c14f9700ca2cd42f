import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('begins with a byte-order mark, and quotes what needs it', () => {
  expect(
    csvOf(
      ['姓名', 'Score'],
      [
        ['李, "小"', 90.5],
        ['이\n름', undefined],
      ],
    ),
  ).toBe('\ufeff姓名,Score\r\n"李, ""小""",90.5\r\n"이\n름",\r\n');
});

it.each(['=1+1', '+1', '-1', '@x', '=cmd|x', ' =1', '\t=1', '\r=1', '\n=1', '＝1', '|x', '%x'])('%j does not become a formula', (text) => {
  expect(csvOf(['x'], [[text]])).toContain(`"'${text}"`);
});

it('numbers stay numbers', () => {
  expect(csvOf(['x'], [[-5]])).toBe('\ufeffx\r\n-5\r\n');
});
