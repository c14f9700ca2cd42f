import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { courseOf } from '../../tests/journeys/course.ts';
import { opened } from '../../tests/journeys/session.ts';
import { slideOf } from '../../tests/walks.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How often the LMS is called by each thing a learner does, in a course of so many slides. */
async function callsIn(count: number): Promise<readonly (readonly [string, number])[]> {
  const slides = Object.fromEntries(Array.from({ length: count }, (_, at) => [`slide-${at}`, { ...slideOf('choice'), id: `slide-${at}` }]));
  const { send, pass, lms } = await opened(courseOf(slides, { navigation: 'free' }));
  const counts: [string, number][] = [['open', lms.calls.length]];
  const told = async (what: string, ...events: Parameters<typeof send>) => {
    const before = lms.calls.length;
    send(...events);
    await pass(1100);
    counts.push([what, lms.calls.length - before]);
  };
  await told('the first save');
  await told('go', { type: 'go', slide: 'slide-1' });
  await told('answer', { type: 'answer', event: { type: 'toggle', option: 0 } });
  await told('submit', { type: 'submit' });
  await told('go to another section', { type: 'go', slide: 'slide-8' });
  await told('hide', { type: 'page.hidden' });
  await told('close', { type: 'page.closed' });
  expect(lms.violations).toEqual([]);
  return counts;
}

test('the LMS is called as often in a course of 1,000 slides as in one of 10', async () => {
  const small = await callsIn(10);
  expect(Object.fromEntries(small)).toMatchObject({ answer: expect.any(Number), hide: 0 });
  expect(small.every(([, calls]) => calls < 30)).toBe(true);
  expect(await callsIn(1000)).toEqual(small);
});
