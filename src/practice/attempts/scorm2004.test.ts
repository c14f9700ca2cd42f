import { describe, expect, it, vi } from 'vitest';
import { everyHouse } from '../testing/house.ts';
import { decision2004, learnt, learnt2004 } from '../testing/samples.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

everyHouse('SCORM 2004', (house) => {
  const launch = (fresh = false) => house.client.launch('潘', fresh, '2004');
  const attemptOf = async (id: number) => (await house.client.get(`/api/attempts/${id}`)).json();

  describe('a commit in SCORM 2004', () => {
    it('is stored with status, score, place, time and every decision', async () => {
      const launched = await launch();
      expect((await house.client.commit(launched, 1, { ...learnt2004, ...decision2004(0, 'argue') })).status).toBe(200);
      const attempt = await attemptOf(launched.attempt);
      expect(attempt).toMatchObject({ scorm: '2004', status: 'failed', score: 66.67, location: 'match', seconds: 723.5 });
      expect(attempt.decisions).toMatchObject([
        {
          index: 0,
          interaction: 'm1-match-free',
          type: 'choice',
          response: 'argue',
          correct: ['keep_calm', 'listen'],
          result: 'incorrect',
          latency: 62.5,
          time: '2026-11-21T10:42:07',
        },
      ]);
    });

    it.each([
      ['incomplete', 'unknown', 'incomplete'],
      ['completed', 'unknown', 'completed'],
      ['completed', 'failed', 'failed'],
      ['completed', 'passed', 'passed'],
      ['incomplete', 'passed', 'passed'],
      ['unknown', 'unknown', 'not attempted'],
    ])('with completion %s and success %s is an attempt that is %s', async (completion, success, status) => {
      const launched = await launch();
      await house.client.commit(launched, 1, { 'cmi.completion_status': completion, 'cmi.success_status': success });
      expect((await attemptOf(launched.attempt)).status).toBe(status);
    });

    it('adds to what earlier ones said of status, score and time', async () => {
      const launched = await launch();
      const after = async (sequence: number, elements: Readonly<Record<string, string>>) => {
        await house.client.commit(launched, sequence, elements);
        const { status, score, seconds, location } = await attemptOf(launched.attempt);
        return [status, score, seconds, location];
      };
      expect(await after(1, { 'cmi.completion_status': 'completed', 'cmi.score.raw': '70', 'cmi.session_time': 'PT10S' })).toEqual([
        'completed',
        70,
        10,
        '',
      ]);
      expect(await after(2, { 'cmi.success_status': 'passed', 'cmi.location': 'match' })).toEqual(['passed', 70, 10, 'match']);
      expect(await after(3, { 'cmi.suspend_data': 'x' })).toEqual(['passed', 70, 10, 'match']);
      expect(await after(4, { 'cmi.success_status': 'unknown', 'cmi.score.raw': '', 'cmi.session_time': 'PT20S' })).toEqual([
        'completed',
        null,
        20,
        'match',
      ]);
    });

    it('holds the objectives, each with what is known of it', async () => {
      const launched = await launch();
      const [first, second] = ['cmi.objectives.0', 'cmi.objectives.1'];
      await house.client.commit(launched, 1, {
        [`${first}.id`]: 'talk',
        [`${first}.score.raw`]: '50',
        [`${first}.success_status`]: 'failed',
        [`${first}.completion_status`]: 'completed',
        [`${second}.id`]: 'skill-calm',
        [`${second}.success_status`]: 'unknown',
        [`${second}.completion_status`]: 'unknown',
      });
      expect((await attemptOf(launched.attempt)).objectives).toEqual([
        { id: 'talk', score: 50, status: 'failed' },
        { id: 'skill-calm', score: null, status: '' },
      ]);
    });
  });

  describe('a launch in SCORM 2004', () => {
    it('begins an attempt', async () => {
      expect((await launch()).elements).toMatchObject({
        'cmi.learner_name': '潘',
        'cmi.entry': 'ab-initio',
        'cmi.mode': 'normal',
        'cmi.credit': 'credit',
        'cmi.total_time': 'PT0S',
      });
    });

    it('goes on with what was suspended, with the time so far and all decisions', async () => {
      const first = await launch();
      await house.client.commit(first, 1, { ...learnt2004, ...decision2004(0, 'argue') }, true);
      const second = await launch();
      expect(second.attempt).toBe(first.attempt);
      const { 'cmi.session_time': _session, 'cmi.exit': _exit, ...kept } = learnt2004;
      expect(second.elements).toMatchObject({
        ...kept,
        ...decision2004(0, 'argue'),
        'cmi.entry': 'resume',
        'cmi.total_time': 'PT12M3.5S',
      });
      expect(second.elements).not.toHaveProperty(['cmi.exit']);
      expect(second.elements).not.toHaveProperty(['cmi.session_time']);
      await house.client.commit(second, 1, { 'cmi.session_time': 'PT10S' });
      expect((await attemptOf(second.attempt)).seconds).toBe(733.5);
    });

    it('goes on after a crash, and begins anew after an end that was not a suspension, as LMSs do', async () => {
      const first = await launch();
      await house.client.commit(first, 1, { 'cmi.completion_status': 'incomplete', 'cmi.suspend_data': 'P1' });
      const second = await launch();
      expect([second.attempt, second.elements['cmi.entry']]).toEqual([first.attempt, 'resume']);
      await house.client.commit(second, 1, { 'cmi.exit': 'normal' }, true);
      const third = await launch();
      expect(third.attempt).not.toBe(first.attempt);
      expect(third.elements).toMatchObject({ 'cmi.entry': 'ab-initio', 'cmi.total_time': 'PT0S' });
      expect(third.elements).not.toHaveProperty(['cmi.suspend_data']);
    });

    it('knows nothing of the attempt in SCORM 1.2, nor that of this one', async () => {
      const old = await house.client.launch('潘');
      await house.client.commit(old, 1, learnt);
      const launched = await launch();
      expect(launched.attempt).not.toBe(old.attempt);
      expect(launched.elements).not.toHaveProperty(['cmi.suspend_data']);
      await house.client.commit(launched, 1, { ...learnt2004, 'cmi.suspend_data': 'new' });
      const again = await house.client.launch('潘');
      expect([again.attempt, again.elements['cmi.suspend_data']]).toEqual([old.attempt, 'P1.潘😡']);
      expect(again.elements).toMatchObject({ 'cmi.core.lesson_status': 'failed', 'cmi.core.lesson_location': 'match' });
      expect(Object.keys(again.elements)).not.toContain('cmi.location');
    });

    it.each(['2004-4', '1.3', '', 2004, null])('in version %j is refused', async (scorm) => {
      expect((await house.client.post('/api/launches', JSON.stringify({ learner: '潘', scorm }))).status).toBe(400);
    });
  });
});
