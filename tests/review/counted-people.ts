import type { Person, RecordedAttempt, RecordedDecision } from '../../src/review/records.ts';

/** The day on which the examples are counted, a Tuesday. */
export const today = '2026-12-01';

const person = (learner: string, name: string, dealer: string, region: string, due?: string): Person => ({
  learner,
  name,
  dealer,
  region,
  ...(due !== undefined && { due }),
});

export const people: readonly Person[] = [
  person('li', '李', '东门店', '北区', '2026-11-30'),
  person('ma', 'Ma', '东门店', '北区', '2026-11-30'),
  person('pan', '\u{20bb7}', '西门店', '北区', '2026-12-01'),
  person('qi', 'Ａ', '西门店', '北区', '2026-11-30'),
  person('ren', "'; drop table learner; --", '海港店', '南区'),
  person('su', '100%', '海港店', '南区'),
  person('wu', '<b>_</b>', '', '南区'),
];

const decided = (interaction: string, response: string, right?: boolean, seconds?: number): RecordedDecision => ({
  interaction,
  response,
  ...(right !== undefined && { right }),
  ...(seconds !== undefined && { seconds }),
});

export const attempts: readonly RecordedAttempt[] = [
  {
    learner: 'li',
    number: 2,
    standing: 'passed',
    score: 80,
    seconds: 600,
    begun: '2026-11-10T08:00:00.000Z',
    seen: '2026-11-10T09:00:00.000Z',
    decisions: [
      decided('check-one', 'a', true, 4.5),
      decided('check-two', 'b', false, 10),
      decided('talk-hello', 'a', true),
      decided('talk-offer', 'c', false),
      // a second try counts no more
      decided('check-two', 'a', true),
    ],
  },
  {
    learner: 'li',
    number: 1,
    standing: 'failed',
    score: 60,
    seconds: 900,
    begun: '2026-11-01T23:59:59.000Z',
    seen: '2026-11-02T00:00:00.000Z',
    decisions: [],
  },
  {
    learner: 'li',
    number: 3,
    standing: 'passed',
    score: 80,
    seconds: 500,
    begun: '2026-11-23T08:00:00.000Z',
    seen: '2026-11-23T09:00:00.000Z',
    decisions: [decided('check-one', 'b', false)],
  },
  {
    learner: 'ma',
    number: 1,
    standing: 'in-progress',
    begun: '2026-11-11T08:00:00.000Z',
    seen: '2026-11-16T08:00:00.000Z',
    decisions: [decided('check-one', 'a', true), decided('talk-hello', 'a', true), decided('talk-offer', 'c', false)],
  },
  {
    learner: 'ren',
    number: 1,
    standing: 'completed',
    seconds: 300,
    begun: '2026-11-09T00:00:00.000Z',
    seen: '2026-11-22T23:59:59.000Z',
    decisions: [decided('check-one', 'b', false), decided('wishes', 'a,c'), decided('talkative-hello', 'a', true)],
  },
  {
    learner: 'ren',
    number: 2,
    standing: 'failed',
    score: 90,
    seconds: 100,
    begun: '2026-11-23T08:00:00.000Z',
    seen: '2026-11-30T08:00:00.000Z',
    decisions: [],
  },
  { learner: 'su', number: 1, standing: 'failed', score: 40, seconds: 100, decisions: [decided('check-one', 'b', false)] },
  {
    learner: 'zhou',
    number: 1,
    standing: 'passed',
    score: 100,
    seconds: 700,
    begun: '2026-11-24T08:00:00.000Z',
    seen: '2026-11-24T09:00:00.000Z',
    decisions: [decided('talk-hello', 'b', false), decided('talk-hello_2', 'a', true)],
  },
];
