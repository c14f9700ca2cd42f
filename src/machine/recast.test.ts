import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { courseOf, exampleCourse, idOf, type Course } from '../../tests/journeys/course.ts';
import { opened } from '../../tests/journeys/session.ts';
import { translated } from '../../tests/journeys/translated.ts';
import { exampleOf, slideOf, types } from '../../tests/walks.ts';
import { workOf } from '../course/journey.ts';
import { recast } from './recast.ts';
import type { Situation } from './situation.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

const course = exampleCourse({ navigation: 'free' });
const english = translated(course);
const [talk, choice, match] = [idOf('roleplay'), idOf('choice'), idOf('match')];

type Session = Awaited<ReturnType<typeof opened>>;

/** Shows another course from now on, with the slides of the sections that are loaded. */
function turn({ send, now }: Session, to: Course): void {
  const loaded = Object.keys(now().slides).flatMap((id) => (to.slides[id] ? [[id, to.slides[id]]] : []));
  send({ type: 'recast', into: recast(to.outline, Object.fromEntries(loaded), Date.now()) });
}

/** All that a situation holds but its texts. */
const untold = ({ journey, ledger, pending, began, since, status, complete, broken, slides }: Situation) => ({
  journey: { ...journey, outline: undefined },
  slides: Object.keys(slides),
  ledger,
  pending,
  began,
  since,
  status,
  complete,
  broken,
});

describe('the course in another language', () => {
  test('is another course to look at, in the same situation, in the middle of a talk', async () => {
    const session = await opened(course);
    const { now, pass } = session;
    await session.walk(talk, 'in the middle of a talk nobody can go back');
    await pass(5000);
    const before = now();
    expect(before.pending.length + before.ledger.sent).toBeGreaterThan(0);
    turn(session, english);
    expect(untold(now())).toEqual(untold(before));
    expect(now().journey.works).not.toEqual({});
    expect(now().journey.outline).toBe(english.outline);
    expect(now().slides[talk]).toBe(english.slides[talk]);
    expect(session.is('playing')).toBe(true);
  });

  test('is nothing to save', async () => {
    const session = await opened(course);
    await session.walk(choice, 'both right replies, in any order');
    await session.pass(5000);
    const [commits, { saves }] = [session.count('LMSCommit'), session.now().ledger];
    turn(session, english);
    await session.pass(60_000);
    expect([session.count('LMSCommit'), session.now().ledger.saves]).toEqual([commits, saves]);
    expect(session.now().saved).toBe('saved');
  });

  test.each(types)('changes no answer, report or score of a %s that is played in both', async (type) => {
    const id = idOf(type);
    for (const { events, submit } of exampleOf(type).walks) {
      const sessions = await Promise.all([opened(course), opened(course), opened(english)]);
      for (const { send, pass } of sessions) {
        send({ type: 'go', slide: id });
        await pass();
      }
      const [stays, turns, other] = sessions;
      for (const [at, event] of events.entries()) {
        for (const { send } of sessions) send({ type: 'answer', event });
        turn(turns, at % 2 === 0 ? english : course);
      }
      if (submit) for (const { send } of sessions) send({ type: 'submit' });
      expect(workOf(turns.now().journey, id)).toEqual(workOf(stays.now().journey, id));
      expect(turns.now().pending).toEqual(stays.now().pending);
      expect(other.now().pending).toEqual(stays.now().pending);
      for (const { send } of sessions) send({ type: 'page.closed' });
      expect(turns.lms.committed).toEqual(stays.lms.committed);
      expect(other.lms.committed).toEqual(stays.lms.committed);
      expect(turns.lms.violations).toEqual([]);
    }
  });

  test('keeps an answer whose section was not fetched in it', async () => {
    const session = await opened(course);
    await session.walk(match, 'two exchanged: only what was right at the first try counts, and the report keeps the first try');
    const before = workOf(session.now().journey, match);
    session.send({ type: 'recast', into: recast(english.outline, {}, Date.now()) });
    await session.pass();
    session.send({ type: 'go', slide: idOf('page') });
    session.send({ type: 'go', slide: match });
    await session.pass();
    expect(workOf(session.now().journey, match)).toEqual(before);
  });

  test('may come while a section is loading, or cannot be had', async () => {
    const session = await opened(course);
    session.send({ type: 'go', slide: match });
    turn(session, english);
    await session.pass();
    expect([session.is('playing'), session.now().journey.outline.locale]).toEqual([true, 'en']);
    session.faults.loads = 1;
    session.send({ type: 'go', slide: talk });
    await session.pass();
    expect(session.is('stuck')).toBe(true);
    turn(session, course);
    await session.pass();
    expect([session.is('playing'), session.now().journey.at]).toEqual([true, talk]);
  });
});

describe('the course edited while it is played', () => {
  const edited = courseOf({ ...course.slides, [choice]: { ...slideOf('choice'), revision: 1 } }, { navigation: 'free' });

  test('begins a slide anew whose structure changed, with what was earned', async () => {
    const session = await opened(course);
    await session.walk(match, 'two exchanged: only what was right at the first try counts, and the report keeps the first try');
    await session.walk(choice, 'both right replies, in any order');
    await session.pass(5000);
    const before = session.now().journey;
    turn(session, edited);
    const after = session.now().journey;
    expect(after.at).toBe(choice);
    expect(workOf(after, choice)).toMatchObject({ answer: [], done: false, tries: 1, first: { earned: 1 } });
    expect(workOf(after, match)).toEqual(workOf(before, match));
    session.act(choice, 'both right replies, in any order');
    await session.pass(5000);
    expect(workOf(session.now().journey, choice)).toMatchObject({ tries: 2, done: true });
    expect(session.lms.violations).toEqual([]);
  });

  test('leads to its beginning from a slide that is gone', async () => {
    const session = await opened(course);
    await session.walk(choice, 'both right replies, in any order');
    const { [choice]: _, ...rest } = course.slides;
    turn(session, courseOf(rest, { navigation: 'free' }));
    await session.pass();
    expect(session.now().journey).toMatchObject({ at: idOf('page') });
    expect(session.now().journey.works).not.toHaveProperty(choice);
    expect(session.is('playing')).toBe(true);
  });
});
