import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleCourse, idOf } from '../../tests/journeys/course.ts';
import { opened } from '../../tests/journeys/session.ts';
import { slideOf } from '../../tests/walks.ts';
import { workOf } from '../course/journey.ts';
import { kindOf } from '../slides/known.ts';
import { strict12 } from '../../tests/lms/strict12.ts';
import type { Strict12 } from '../../tests/strict/types12.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

const course = exampleCourse({ navigation: 'free' });
const [match, choice, quiz] = [idOf('match'), idOf('choice'), idOf('quiz')];
const slide = slideOf('quiz');
const kind = kindOf(slide);
const right = 'both right replies, in any order';
const linked = 'all linked at the first try';

function decisions({ committed = {} }: Strict12): readonly string[] {
  const ids: string[] = [];
  for (let id = committed['cmi.interactions.0.id']; id !== undefined; id = committed[`cmi.interactions.${ids.length}.id`]) ids.push(id);
  return ids;
}

describe('decisions', () => {
  test('are numbered without gaps, and dropped once the LMS holds them', async () => {
    const { walk, pass, lms, now } = await opened(course);
    await walk(choice, right);
    expect(now().pending).toMatchObject([{ index: 0, id: choice, right: true }]);
    await pass(1100);
    expect(now().pending).toEqual([]);
    expect(now().ledger.sent).toBe(1);
    await walk(match, linked);
    await pass(1100);
    expect(decisions(lms)).toEqual([choice, match]);
    expect(lms.violations).toEqual([]);
  });

  test('tell what was answered, whether it was right, when, and after how long', async () => {
    const { send, act, pass, lms } = await opened(course);
    send({ type: 'go', slide: choice });
    await pass(12_500);
    act(choice, 'one of the two is not enough');
    await pass(1100);
    expect(lms.committed).toMatchObject({
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.student_response': 'a',
      'cmi.interactions.0.correct_responses.0.pattern': 'a,c',
      'cmi.interactions.0.result': 'wrong',
      'cmi.interactions.0.latency': '0000:00:12.50',
    });
    expect(lms.committed?.['cmi.interactions.0.time']).toMatch(/^\d\d:00:12$/);
  });

  test('of a talk count their time from the line they answer, not from the example or the brief before it', async () => {
    const { send, pass, lms } = await opened(course);
    const say = (event: unknown) => send({ type: 'answer', event });
    send({ type: 'go', slide: idOf('roleplay') });
    await pass(40_000);
    say({ type: 'skip' });
    await pass(30_000);
    say({ type: 'on' });
    await pass(10_000);
    say({ type: 'say', reply: 0 });
    await pass(4000);
    say({ type: 'say', reply: 1 });
    await pass(1100);
    expect(lms.committed).toMatchObject({
      'cmi.interactions.0.latency': '0000:00:10.00',
      'cmi.interactions.1.latency': '0000:00:04.00',
      'cmi.interactions.1.correct_responses.1.pattern': 'b',
    });
    expect(lms.violations).toEqual([]);
  });

  test('are those of the first attempt only', async () => {
    const { walk, act, send, pass, lms } = await opened(course);
    await walk(choice, 'one of the two is not enough');
    send({ type: 'retry', slide: choice });
    act(choice, right);
    await pass(1100);
    expect(decisions(lms)).toEqual([choice]);
    expect(lms.committed?.['cmi.interactions.0.result']).toBe('wrong');
  });

  test.each([1, 2, 3, 4, 5])('of a quiz come one by one; a repeated question is not reported again (seed %i)', async (seed) => {
    const { send, pass, lms, now } = await opened(course, { seed });
    const take = () => {
      for (const at of [0, 1]) {
        for (const event of [{ type: 'look', at }, { type: 'toggle', option: 0 }, { type: 'confirm' }]) send({ type: 'answer', event });
      }
      return kind.reports?.(slide, workOf(now().journey, quiz).answer, true) ?? [];
    };
    send({ type: 'go', slide: quiz });
    await pass();
    const first = take();
    expect(now().pending.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    await pass(1100);
    send({ type: 'retry', slide: quiz });
    const second = take();
    expect(now().pending.map(({ id }) => id)).toEqual(second.map(({ id }) => id));
    await pass(1100);
    expect(now().journey.works[quiz]).toMatchObject({ tries: 2, done: true });
    expect(decisions(lms)).toEqual([...first, ...second].map(({ id }) => id));
    expect(new Set(decisions(lms)).size).toBe(decisions(lms).length);
    expect(lms.violations).toEqual([]);
  });

  test('are told again under the same numbers after a failure', async () => {
    const { walk, pass, faults, lms, now } = await opened(course);
    faults.commits = 2;
    await walk(choice, right);
    await pass(1100);
    await walk(match, linked);
    expect(now().pending.map(({ index }) => index)).toEqual([0, 1]);
    await pass(20_000);
    expect(decisions(lms)).toEqual([choice, match]);
    expect(now().pending).toEqual([]);
    expect(now().ledger.sent).toBe(2);
    expect(lms.violations.filter(({ rule }) => rule !== 'rewrites-interaction')).toEqual([]);
  });

  test('made before the page is hidden are saved at once, later ones with the next save', async () => {
    const { walk, act, send, pass, lms, now } = await opened(course);
    await walk(choice, right);
    send({ type: 'page.hidden' }, { type: 'go', slide: match });
    act(match, linked);
    expect(decisions(lms)).toEqual([choice]);
    expect(now().pending.map(({ index }) => index)).toEqual([0, 1]);
    await pass(1100);
    expect(decisions(lms)).toEqual([choice, match]);
    expect(now().pending).toEqual([]);
  });

  test('go on counting in the next session', async () => {
    const first = await opened(course);
    await first.walk(choice, right);
    first.send({ type: 'page.closed' });
    const second = await opened(course, { lms: first.lms.relaunch() });
    expect(second.now().ledger.sent).toBe(1);
    await second.walk(match, linked);
    await second.pass(1100);
    expect(decisions(second.lms)).toEqual([choice, match]);
    expect(second.lms.violations).toEqual([]);
  });

  test('go on counting also where the LMS cannot be asked', async () => {
    const first = await opened(course, { lms: strict12({ unsupported: ['cmi.interactions'] }) });
    await first.walk(choice, right);
    first.send({ type: 'page.closed' });
    const second = await opened(course, { lms: first.lms.relaunch() });
    expect(second.now().ledger.sent).toBe(1);
    await second.walk(match, linked);
    expect(second.now().pending).toMatchObject([{ index: 1, id: match }]);
  });

  test('and the score and status at the end', async () => {
    const { walk, send, pass, lms, count } = await opened(course);
    const names: readonly [string, string][] = [
      [idOf('steps'), 'going on card by card ends in seen'],
      [idOf('compare'), 'all arrows pressed, in any order'],
      [idOf('reveal'), 'all boxes opened'],
      [match, linked],
      [choice, right],
    ];
    for (const [id, name] of names) await walk(id, name);
    await pass(1100);
    expect(lms.committed).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '' });
    send({ type: 'go', slide: quiz });
    await pass();
    for (const at of [0, 1]) {
      for (const event of [{ type: 'look', at }, { type: 'toggle', option: 0 }, { type: 'confirm' }]) send({ type: 'answer', event });
    }
    send({ type: 'go', slide: idOf('results') });
    await pass(1100);
    expect(lms.committed?.['cmi.core.lesson_status']).toMatch(/^(passed|failed)$/);
    expect(Number(lms.committed?.['cmi.core.score.raw'])).toBeGreaterThanOrEqual(25);
    send({ type: 'page.closed' });
    expect(count('LMSFinish')).toBe(1);
    expect(lms.violations).toEqual([]);
  });
});
