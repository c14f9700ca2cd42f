import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { courseOf, exampleCourse, idOf, type Course } from '../../tests/journeys/course.ts';
import { opened } from '../../tests/journeys/session.ts';
import { strict12 } from '../../tests/lms/strict12.ts';
import { slideOf } from '../../tests/walks.ts';
import { isFinished, workOf } from '../course/journey.ts';
import type { Slide } from '../slides/kinds.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

const course = exampleCourse({ navigation: 'free' });
const [page = '', steps = ''] = course.outline.slides.map(({ id }) => id);
const [match, choice] = [idOf('match'), idOf('choice')];

describe('opening', () => {
  test('plays the first slide and sets incomplete, once the page is quiet', async () => {
    const { lms, pass, is, now } = await opened(course);
    expect(is('playing')).toBe(true);
    expect(isFinished(now().journey, page)).toBe(true);
    await pass(1100);
    expect(lms.committed).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
      'cmi.core.lesson_location': page,
    });
    expect(lms.committed?.['cmi.core.score.raw']).toBe('');
    expect(lms.violations).toEqual([]);
  });

  test('resumes where the learner was', async () => {
    const first = await opened(course);
    await first.walk(match, 'two exchanged: only what was right at the first try counts, and the report keeps the first try');
    first.send({ type: 'page.closed' });
    const second = await opened(course, { lms: first.lms.relaunch() });
    expect(second.now().journey.at).toBe(match);
    second.send({ type: 'go', slide: page });
    await second.pass();
    second.send({ type: 'go', slide: match });
    expect(second.now().journey).toEqual(first.now().journey);
    expect(second.notices).toEqual([]);
    expect(second.is('playing')).toBe(true);
  });

  test('in an edited course says which slides must be answered anew', async () => {
    const first = await opened(course);
    await first.walk(choice, 'both right replies, in any order');
    first.send({ type: 'page.closed' });
    const slide = slideOf('choice');
    const edited = exampleCourse({ navigation: 'free' });
    const again = courseOf({ ...edited.slides, [choice]: { ...slide, revision: 1 } }, { navigation: 'free' });
    const second = await opened(again, { lms: first.lms.relaunch() });
    expect(second.notices).toMatchObject([{ key: 'told.changed' }]);
    expect(workOf(second.now().journey, choice)).toMatchObject({ answer: [], first: { earned: 1 } });
  });
});

describe('playing', () => {
  test('wishes that may not be are refused', async () => {
    const { send, now } = await opened(exampleCourse({ navigation: 'linear' }));
    const { journey } = now();
    send(
      { type: 'go', slide: match },
      { type: 'move', step: -1 },
      { type: 'submit' },
      { type: 'retry', slide: page },
      { type: 'answer', event: { type: 'x' } },
    );
    expect(now().journey).toBe(journey);
  });

  test('moves on and back, also into a section that is not loaded yet', async () => {
    const { send, pass, is, now } = await opened(course);
    send({ type: 'move', step: 1 }, { type: 'move', step: 1 });
    expect(is('playing')).toBe(true);
    send({ type: 'move', step: 1 });
    await pass();
    expect(is('playing')).toBe(true);
    expect(now().slides).toHaveProperty(now().journey.at);
    send({ type: 'move', step: -1 }, { type: 'move', step: -1 });
    expect(now().journey.at).toBe(steps);
  });

  test('a section that cannot be had leaves the learner stuck until it is asked for again', async () => {
    const { send, pass, is, faults, now } = await opened(course);
    await pass();
    faults.loads = 2;
    send({ type: 'go', slide: match });
    await pass();
    expect(is('stuck')).toBe(true);
    send({ type: 'reload' });
    await pass();
    expect(is('stuck')).toBe(true);
    send({ type: 'reload' });
    await pass();
    expect(is('playing')).toBe(true);
    expect(now().journey.at).toBe(match);
  });

  test('from a section that cannot be had one can go back', async () => {
    const { send, pass, is, faults } = await opened(course);
    faults.loads = 1;
    send({ type: 'go', slide: match });
    await pass();
    send({ type: 'go', slide: page });
    await pass();
    expect(is('playing')).toBe(true);
  });
});

describe('a slide that cannot be played', () => {
  const parsed: Slide = JSON.parse(`{"type": "quiz", "id": "${steps}", "title": []}`);
  const broken: Course = { outline: exampleCourse({ navigation: 'linear' }).outline, slides: { ...course.slides, [steps]: parsed } };

  test('is passed over, what it said is kept, and the course goes on and is saved', async () => {
    const { send, pass, lms, now } = await opened(broken);
    send({ type: 'move', step: 1 });
    expect(now().journey.at).toBe(steps);
    expect(Object.keys(now().broken)).toEqual([steps]);
    expect(isFinished(now().journey, steps)).toBe(true);
    send({ type: 'move', step: 1 });
    await pass(1100);
    expect(now().journey.at).not.toBe(steps);
    expect(lms.committed?.['cmi.core.lesson_location']).toBe(now().journey.at);
    expect(lms.violations).toEqual([]);
  });

  test('may also fail while it is drawn', async () => {
    const { send, now } = await opened(course);
    send({ type: 'move', step: 1 }, { type: 'slide.broken', slide: steps, what: 'no picture' });
    expect(now().broken).toEqual({ [steps]: 'no picture' });
    expect(isFinished(now().journey, steps)).toBe(true);
  });
});

test('a slide whose type cannot be had stops nobody: one goes back and on, and everything is saved', async () => {
  const free = exampleCourse({ navigation: 'free' });
  const text = JSON.stringify(free).replaceAll('"type":"steps"', '"type":"unheard"');
  const missing: Course = JSON.parse(text);
  const { send, pass, is, lms, now } = await opened(missing);
  send({ type: 'go', slide: steps });
  send({ type: 'move', step: -1 });
  await pass();
  expect(now().journey.at).toBe(page);
  send({ type: 'go', slide: steps });
  await pass();
  expect(is('stuck')).toBe(true);
  send({ type: 'go', slide: match });
  await pass(1100);
  expect(is('playing')).toBe(true);
  expect(lms.committed?.['cmi.core.lesson_location']).toBe(match);
  expect(lms.violations).toEqual([]);
});

describe('leaving', () => {
  test('what is saved is left at once', async () => {
    const { send, pass, is, lms, count } = await opened(course);
    await pass(1100);
    send({ type: 'leave' });
    expect(is('left')).toBe(true);
    expect(count('LMSFinish')).toBe(1);
    send({ type: 'page.closed' }, { type: 'page.hidden' }, { type: 'leave' });
    await pass(60_000);
    expect(count('LMSFinish')).toBe(1);
    expect(lms.violations).toEqual([]);
  });

  test('what is not saved is saved first', async () => {
    const { walk, send, pass, is, lms } = await opened(course);
    await walk(choice, 'both right replies, in any order');
    expect(lms.committed?.['cmi.interactions.0.id']).toBeUndefined();
    send({ type: 'leave' });
    await pass(1);
    expect(is('left')).toBe(true);
    expect(lms.committed).toMatchObject({ 'cmi.interactions.0.id': choice, 'cmi.core.lesson_location': choice });
    expect(lms.violations).toEqual([]);
  });

  test('where the LMS refuses, the learner may stay', async () => {
    const { walk, send, pass, is, lms, faults } = await opened(course);
    faults.commits = 99;
    await walk(choice, 'both right replies, in any order');
    send({ type: 'leave' });
    await pass(1);
    expect(is({ leaving: 'refused' })).toBe(true);
    send({ type: 'stay' });
    await pass();
    expect(is('playing')).toBe(true);
    faults.commits = 0;
    await pass(15_000);
    expect(lms.committed?.['cmi.interactions.0.id']).toBe(choice);
  });

  test('or leave anyway; then the last try is made, and nothing is claimed of it', async () => {
    const { walk, send, pass, is, now, faults, lms } = await opened(course);
    faults.commits = 1;
    await walk(choice, 'both right replies, in any order');
    send({ type: 'leave' });
    await pass(1);
    send({ type: 'abandon' });
    expect(is('left')).toBe(true);
    expect(now().saved).toBe('unsaved');
    expect(lms.committed?.['cmi.interactions.0.id']).toBe(choice);
  });

  test('who has left is told where it could not be saved', async () => {
    const { send, pass, is, now, faults } = await opened(course);
    faults.commits = 99;
    send({ type: 'leave' });
    await pass(1);
    send({ type: 'abandon' });
    await pass(60_000);
    expect(is('left')).toBe(true);
    expect(now().saved).toBe('unsaved');
  });
});

describe('browse and review', () => {
  test.each(['browse', 'review'])('%s writes nothing', async (mode) => {
    const { walk, send, pass, lms, count } = await opened(course, { lms: strict12({ given: { 'cmi.core.lesson_mode': mode } }) });
    await walk(choice, 'both right replies, in any order');
    await pass(60_000);
    send({ type: 'save' }, { type: 'page.hidden' }, { type: 'page.closed' });
    expect(count('LMSSetValue')).toBe(0);
    expect(count('LMSFinish')).toBe(1);
    expect(lms.violations).toEqual([]);
  });
});

describe('size', () => {
  test('an event costs the LMS as many calls in a course of a thousand slides as in one of ten', async () => {
    const calls: number[] = [];
    for (const size of [10, 1000]) {
      const slides = Object.fromEntries(Array.from({ length: size }, (_, at) => [`page-${at}`, { ...slideOf('page'), id: `page-${at}` }]));
      const { send, pass, lms } = await opened(courseOf(slides, { navigation: 'free' }));
      await pass(1100);
      const before = lms.calls.length;
      for (let at = 0; at < 5; at += 1) {
        send({ type: 'move', step: 1 });
        await pass(1100);
      }
      calls.push(lms.calls.length - before);
    }
    expect(calls[1]).toBe(calls[0]);
  });
});
