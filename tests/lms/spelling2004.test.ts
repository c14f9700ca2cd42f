import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialect2004, timespan2004, timestamp2004 } from '../../src/lms/cmi2004.ts';
import type { Decision, Progress } from '../../src/lms/port.ts';
import { strict2004 } from '../strict/strict2004.ts';
import { progress, types } from './progress.ts';
import { onStrict2004 } from './sites.ts';

/** What the LMS holds of a learner after a commit and a close. */
function heldOf(told: Progress) {
  const lms = strict2004();
  const { port } = onStrict2004(lms);
  port.open();
  port.commit(port.spell(told));
  port.close(port.spell({ ...told, decisions: [], seconds: told.seconds + 1 }));
  expect(lms.violations).toEqual([]);
  expect(lms.relaunch().data['cmi.entry']).toBe('resume');
  return (element: string) => lms.committed?.[`cmi.${element}`] ?? '';
}

/** Letters and digits alone: SCORM's marks, blanks and what no LMS takes are gone. */
const bare = (text: string) => text.replace(/^\{lang=und\}/, '').replace(/[^\p{L}\p{N}]/gu, '');

/** The replies a response stands for. */
function meant({ type }: Decision, response: string): readonly string[] {
  if (type === 'matching') return response.split('[,]').map((pair) => pair.replace('[.]', '.'));
  if (type === 'numeric') return [response.replace('{lang=und}', '')];
  return response.split('[,]').map((id) => id.replaceAll('_', '-'));
}

describe.each(types)('SCORM 2004: progress with decisions of type %s', (type, replies) => {
  test('is spelled without any violation, and what was meant arrives', () => {
    fc.assert(
      fc.property(progress(replies), (told) => {
        const held = heldOf(told);
        expect(held('completion_status')).toBe(told.complete ? 'completed' : 'incomplete');
        expect(held('success_status')).toBe(told.status === 'passed' || told.status === 'failed' ? told.status : 'unknown');
        expect(held('suspend_data')).toBe(told.state);
        expect(Number(held('score.raw') || '-1')).toBe(told.score ?? -1);
        expect(Number(held('progress_measure'))).toBeCloseTo(told.share, 3);
        told.objectives.forEach(({ id, share }, at) => {
          expect(held(`objectives.${at}.id`)).toBe(id);
          expect(held(`objectives.${at}.score.raw`)).toBe(share === undefined ? '' : String(Math.round(share * 100)));
        });
        for (const decision of told.decisions) {
          const of = (field: string) => held(`interactions.${decision.index}.${field}`);
          expect(of('id')).toBe(decision.id);
          expect(of('result')).toBe(decision.right === 'neutral' ? 'neutral' : decision.right ? 'correct' : 'incorrect');
          expect(bare(decision.text).startsWith(bare(of('description')))).toBe(true);
          if (type === 'fill-in') expect(bare(decision.given[0] ?? '').startsWith(bare(of('learner_response')))).toBe(true);
          else expect(meant(decision, of('learner_response'))).toEqual(decision.given);
          if (type === 'choice') expect(meant(decision, of('correct_responses.0.pattern'))).toEqual(decision.correct);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const told: Progress = {
  status: 'completed',
  complete: true,
  exit: 'suspend',
  score: undefined,
  place: 'a',
  state: 'P1',
  share: 1,
  seconds: 1,
  objectives: [],
  decisions: [],
};
const asked: Decision = {
  index: 0,
  id: 'a-b',
  type: 'choice',
  given: ['keep-calm'],
  correct: ['keep-calm'],
  right: true,
  text: 'Why?',
  at: new Date(2026, 10, 21, 9, 5, 7).getTime(),
  latency: 1500,
};
const spelledOf = (decision: Partial<Decision>) =>
  Object.fromEntries(
    dialect2004
      .spell({ ...told, decisions: [{ ...asked, ...decision }] }, [])
      .flatMap(([element, value]) =>
        element.startsWith('cmi.interactions.0.') ? [[element.slice('cmi.interactions.0.'.length), value]] : [],
      ),
  );

describe('a decision', () => {
  test('comes with its type before all that depends on it, and readable', () => {
    expect(Object.entries(spelledOf({ also: ['listen', 'keep-calm'] }))).toEqual([
      ['id', 'a-b'],
      ['type', 'choice'],
      ['timestamp', '2026-11-21T09:05:07'],
      ['correct_responses.0.pattern', 'keep_calm'],
      ['correct_responses.1.pattern', 'listen'],
      ['learner_response', 'keep_calm'],
      ['result', 'correct'],
      ['latency', 'PT1.5S'],
      ['description', 'Why?'],
    ]);
  });

  test.each<[string, Partial<Decision>, Record<string, string | undefined>]>([
    ['nothing answered', { given: [] }, { learner_response: undefined }],
    ['pairs', { type: 'matching', given: ['1.b', '2.a'] }, { learner_response: '1[.]b[,]2[.]a' }],
    [
      'a number',
      { type: 'numeric', given: ['-4.5'], correct: ['42'] },
      { learner_response: '-4.5', 'correct_responses.0.pattern': '42[:]42' },
    ],
    ['a number too long', { type: 'numeric', given: ['1'], correct: ['250000'] }, { type: 'fill-in', learner_response: '{lang=und}1' }],
    ['an exponent', { type: 'numeric', given: ['1e-7'], correct: ['1'] }, { type: 'fill-in', learner_response: '{lang=und}1e-7' }],
    ['typed words', { type: 'fill-in', given: ['乖[,]a'], correct: [] }, { learner_response: '{lang=und}乖, a' }],
    ['many typed words', { type: 'fill-in', given: ['怒'.repeat(300)] }, { learner_response: `{lang=und}${'怒'.repeat(240)}` }],
    ['a brace at the start', { text: '{Name}, why?' }, { description: ' {Name}, why?' }],
    ['lines', { text: 'one\ntwo\u2028three' }, { description: 'one two three' }],
    ['a long question', { text: '怒'.repeat(251) }, { description: '怒'.repeat(250) }],
  ])('%s', (_, decision, expected) => {
    const spelled = spelledOf(decision);
    for (const [field, value] of Object.entries(expected)) expect(spelled[field]).toBe(value);
  });
});

test('what is only completed says nothing of success: that would lower a standing one', () => {
  expect(dialect2004.spell(told, []).map(([element]) => element)).not.toContain('cmi.success_status');
});

test('no score is no element, and none has more than two decimals', () => {
  expect(dialect2004.spell(told, []).filter(([element]) => element.includes('score'))).toEqual([]);
  expect(dialect2004.spell({ ...told, score: 200 / 3 }, []).slice(1, 3)).toEqual([
    ['cmi.score.raw', '66.67'],
    ['cmi.score.scaled', '0.6667'],
  ]);
});

describe('times', () => {
  test.each([
    [0, 'PT0S'],
    [-5, 'PT0S'],
    [12_345, 'PT12.35S'],
    [60_000, 'PT1M0S'],
    [3_723_040, 'PT1H2M3.04S'],
    [1e18, 'PT999999H59M59.99S'],
  ])('%i ms are %s', (milliseconds, text) => expect(timespan2004(milliseconds)).toBe(text));

  test.each([
    [new Date(2026, 10, 21, 9, 5, 7), '2026-11-21T09:05:07'],
    [new Date(1969, 11, 31), '1970-01-01T00:00:00'],
    [new Date(2099, 0, 1), '2038-12-31T23:59:59'],
  ])('%s is %s: on the learner’s clock, without a zone, in years that every LMS takes', (at, text) =>
    expect(timestamp2004(at.getTime())).toBe(text),
  );
});
