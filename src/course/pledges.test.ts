import { describe, expect, test } from 'vitest';
import { courseOf } from '../../tests/journeys/course.ts';
import { slideOf } from '../../tests/walks.ts';
import { plainLine } from '../core/text.ts';
import { act, begin, enter, stamped, type Journey } from './journey.ts';
import { lastPledged, nameOfPledge, pledgedSlides, pledgeOn } from './pledges.ts';
import { readSave, writeSave } from './save.ts';

const example = slideOf('pledge');
if (example.type !== 'pledge') throw new Error('no pledge');
const slides = {
  page: { ...slideOf('page'), id: 'page' },
  a: { ...example, id: 'a' },
  b: { ...example, id: 'b' },
  c: { ...example, id: 'c' },
};
const { outline } = courseOf(slides);
const chosen = (journey: Journey, id: 'a' | 'b' | 'c', option: number, minute: number) =>
  stamped(journey, act(enter(journey, slides[id]), slides[id], { type: 'choose', option }), id, minute * 60_000);
const start = begin(outline, 1);

describe('pledges', () => {
  test('the last is the one finished last, not the last of the course; on the same minute the later one', () => {
    expect(lastPledged(start)).toBeUndefined();
    const two = chosen(chosen(start, 'b', 1, 500), 'a', 0, 900);
    expect(lastPledged(two)?.id).toBe('a');
    expect(lastPledged(chosen(two, 'c', 0, 900))?.id).toBe('c');
    expect(pledgedSlides(two).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a pledge says what was chosen, from a save text as well', () => {
    const journey = chosen(start, 'b', 1, 500);
    const pledge = pledgeOn(journey, slides.b);
    expect(pledge).toEqual({ slide: 'b', option: example.options[1]?.id, text: example.options[1]?.text });
    const saved = readSave(
      writeSave(journey, { saves: 1, sent: 0 }, (id) => Object.values(slides).find((slide) => slide.id === id)),
      outline,
    )?.journey;
    expect(saved && 'answer' in (saved.works['b'] ?? {})).toBe(false);
    expect(saved && pledgeOn(saved, slides.b)).toEqual(pledge);
    expect(plainLine(pledge?.text ?? [])).not.toBe('');
  });

  test('there is none on a slide that was not answered, or is no pledge; another choice is another pledge', () => {
    expect(pledgeOn(start, slides.a)).toBeUndefined();
    expect(pledgeOn(start, slides.page)).toBeUndefined();
    const one = pledgeOn(chosen(start, 'a', 0, 1), slides.a);
    const other = pledgeOn(chosen(start, 'a', 1, 1), slides.a);
    expect(one && nameOfPledge(one)).not.toBe(other && nameOfPledge(other));
  });
});
