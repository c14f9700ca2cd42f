import { describe, expect, it } from 'vitest';
import { imported, importText } from './course.ts';

const json = (value: unknown) => importText(JSON.stringify(value));

/** As `/api/attempts/7` answers. */
const stored = {
  id: 7,
  learner: '潘',
  course: 'FM-1-B2',
  edition: '2026.2',
  scorm: '1.2',
  status: 'failed',
  score: 66.67,
  location: 'm2-furious',
  seconds: 723.5,
  started: '2026-11-21T01:56:00.000Z',
  updated: '2026-11-21T02:08:03.500Z',
  closed: null,
  decisions: [
    {
      index: 0,
      interaction: 'm2-furious-d01',
      type: 'choice',
      response: 'a',
      correct: ['a'],
      result: 'correct',
      latency: 62.5,
      time: '10:42:07',
    },
    {
      index: 1,
      interaction: 'm2-furious-d01_2',
      type: 'choice',
      response: 'c',
      correct: ['a'],
      result: 'wrong',
      latency: null,
      time: '10:43:07',
    },
  ],
  objectives: [{ id: 'skill-listen', score: 90, status: 'passed' }],
};

const read = {
  learner: '潘',
  number: 7,
  standing: 'failed',
  score: 66.67,
  seconds: 723.5,
  begun: '2026-11-21T01:56:00.000Z',
  seen: '2026-11-21T02:08:03.500Z',
  decisions: [
    { interaction: 'm2-furious-d01', response: 'a', right: true, seconds: 62.5 },
    { interaction: 'm2-furious-d01_2', response: 'c', right: false },
  ],
};

const elements12 = {
  'cmi.core.student_id': 'lin',
  'cmi.core.student_name': '林',
  'cmi.core.lesson_status': 'passed',
  'cmi.core.score.raw': '90',
  'cmi.core.total_time': '0000:20:00.00',
  'cmi.core.session_time': '0000:05:00.00',
  'cmi.interactions.1.id': 'm2-furious-d02',
  'cmi.interactions.1.student_response': 'c',
  'cmi.interactions.1.result': 'wrong',
  'cmi.interactions.0.id': 'm2-furious-d01',
  'cmi.interactions.0.student_response': 'b',
  'cmi.interactions.0.result': 'correct',
  'cmi.interactions.0.latency': '0000:00:07.25',
};

const attempt12 = {
  learner: 'lin',
  number: 1,
  standing: 'passed',
  score: 90,
  seconds: 1200,
  decisions: [
    { interaction: 'm2-furious-d01', response: 'b', right: true, seconds: 7.25 },
    { interaction: 'm2-furious-d02', response: 'c', right: false },
  ],
};

const elements2004 = {
  cmi: {
    learner_id: 'lin',
    learner_name: '林',
    completion_status: 'completed',
    success_status: 'failed',
    score: { scaled: '0.4' },
    session_time: 'PT5M',
    interactions: { childArray: [{ id: 'm2-furious-d01', learner_response: 'keep[,]calm', result: 'incorrect', latency: 'PT2S' }] },
  },
};

describe('JSON', () => {
  it('of the practice LMS is read', async () => {
    expect(imported(await json(stored))).toMatchObject({
      attempts: [read],
      people: [{ learner: '潘', name: '潘' }],
      rejected: [],
      notes: [],
    });
    expect(imported(await json({ attempts: [stored] })).attempts).toEqual([read]);
  });

  it('of SCORM 1.2’s elements is read', async () => {
    expect(imported(await json(elements12))).toMatchObject({ attempts: [attempt12], people: [{ learner: 'lin', name: '林' }] });
  });

  it('of SCORM 2004’s elements is read, as they are nested', async () => {
    expect(imported(await json(elements2004)).attempts).toEqual([
      {
        learner: 'lin',
        number: 1,
        standing: 'failed',
        score: 40,
        seconds: 300,
        decisions: [{ interaction: 'm2-furious-d01', response: 'keep[,]calm', right: false, seconds: 2 }],
      },
    ]);
  });

  it('of many learners is read, with their names beside the elements', async () => {
    const { attempts, people } = imported(
      await json([
        { learner: '王', cmi: elements12 },
        { email: 'B@x.invalid', name: '白', attempt: 3, elements: elements12 },
        elements2004,
      ]),
    );
    expect(attempts.map(({ learner, number }) => [learner, number])).toEqual([
      ['b@x.invalid', 3],
      ['王', 1],
      ['lin', 1],
    ]);
    expect(people).toEqual([
      { learner: '王', name: '王' },
      { learner: 'b@x.invalid', name: '白' },
      { learner: 'lin', name: '林' },
    ]);
  });

  it('lists entries that are no attempts, and those said twice', async () => {
    const { attempts, rejected } = imported(
      await json([stored, stored, 5, {}, { ...stored, learner: '' }, { ...stored, course: 'other' }, { ...stored, id: 8, score: 700 }]),
    );
    expect(attempts).toEqual([read]);
    expect(rejected.map(({ line, why }) => [line, why.key])).toEqual([
      [2, 'import.duplicate'],
      [3, 'import.noAttempt'],
      [4, 'import.noAttempt'],
      [5, 'import.noLearner'],
      [6, 'import.otherCourse'],
      [7, 'import.scoreRange'],
    ]);
  });

  it.each([
    ['{"a":', 'import.brokenJson'],
    ['{}', 'import.unknownJson'],
    ['[{"a":1}]', 'import.unknownJson'],
    ['[[]]', 'import.unknownJson'],
    [JSON.stringify({ ...stored, course: 'other' }), 'import.otherCourse'],
    [JSON.stringify({ ...elements12, 'cmi.interactions.0.id': 'x', 'cmi.interactions.1.id': 'y' }), 'import.otherCourse'],
  ])('%s is refused', async (text, key) => {
    expect(await importText(text)).toMatchObject({ kind: 'refused', why: { key } });
  });

  it('however deep or hostile stays text', async () => {
    const deep = `${'{"cmi":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(await importText(deep)).toMatchObject({ kind: 'refused' });
    const { attempts } = imported(
      await importText(
        '{"learner":"__proto__","__proto__":{"score":1},"status":"passed","decisions":[{"interaction":"m2-furious-d01","response":"<b>"}]}',
      ),
    );
    expect(attempts).toEqual([
      { learner: '__proto__', number: 1, standing: 'passed', decisions: [{ interaction: 'm2-furious-d01', response: '<b>' }] },
    ]);
  });
});
