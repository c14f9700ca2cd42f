import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../tests/walks.ts';
import { decode, UnreadableSave } from '../../core/codec.ts';
import { kind, type RewriteAnswer } from './rewrite.ts';
import { schema } from './rewrite.schema.ts';

const slide = schema.parse(exampleOf('rewrite').slide);
const answer = (at: number, ...chosen: RewriteAnswer['chosen']): RewriteAnswer => ({ at, chosen });
const look = (at: number) => ({ type: 'look', at }) as const;

describe('the next step', () => {
  test('waits for a choice, goes on, and is none once every line has one', () => {
    const waiting = { label: { key: 'rewrite.next' }, event: look(1), why: { key: 'rewrite.chooseOne' } };
    expect(kind.advance?.(slide, answer(0, undefined, undefined, undefined))).toEqual(waiting);
    expect(kind.advance?.(slide, answer(0, 1, undefined, undefined))).toEqual({ label: { key: 'rewrite.next' }, event: look(1) });
    expect(kind.advance?.(slide, answer(0, 1, 0, 2))).toBeUndefined();
  });

  test('leads back to the open line from one that was looked at again', () => {
    expect(kind.advance?.(slide, answer(0, 1, 0, undefined))?.event).toEqual(look(1));
  });
});

test('a save in which a line is on screen before its turn, or a reply that is not there is chosen, is refused', () => {
  const read = (one: RewriteAnswer) => () => decode(kind.save(slide), kind.save(slide).write(one));
  expect(read(answer(1, 1, 0, undefined))()).toEqual(answer(1, 1, 0, undefined));
  expect(read(answer(1, undefined, 0, undefined))).toThrow(UnreadableSave);
  expect(read(answer(1, 1, 2, undefined))).toThrow(UnreadableSave);
});
