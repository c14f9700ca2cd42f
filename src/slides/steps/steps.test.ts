import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../tests/walks.ts';
import { kind, type StepsEvent } from './steps.ts';
import { schema } from './steps.schema.ts';

const slide = schema.parse({ ...exampleOf('steps').slide, layout: 'popup', open: '打开' });
const show = (step: number): StepsEvent => ({ type: 'show', step });
const played = (...events: StepsEvent[]) => events.reduce((so, event) => kind.reduce(slide, so, event), kind.start(slide, 1));

describe('in a pop-up', () => {
  test('no card is open or seen at the start', () => {
    expect(kind.start(slide, 1)).toEqual({ at: undefined, seen: [] });
    expect(kind.judge(slide, kind.start(slide, 1))).toMatchObject({ is: 'open', why: { values: { count: 4 } } });
  });

  test('closing keeps what was seen, and means nothing while it is closed', () => {
    const closed = played(show(0), show(1), { type: 'close' });
    expect(closed).toEqual({ at: undefined, seen: [0, 1] });
    expect(kind.reduce(slide, closed, { type: 'close' })).toBe(closed);
  });

  test('all cards seen is seen, open or closed', () => {
    expect(kind.judge(slide, played(show(0), show(1), show(2), show(3)))).toEqual({ is: 'seen' });
    expect(kind.judge(slide, played(show(3), { type: 'close' }, show(2), show(1), show(0), { type: 'close' }))).toEqual({ is: 'seen' });
  });

  test('is another structure than cards on the slide', () => {
    expect(kind.structure(slide)).not.toEqual(kind.structure({ ...slide, layout: 'cards' }));
  });
});
