import { describe, expect, it, vi } from 'vitest';
import { everyHouse } from '../testing/house.ts';
import { decision, learnt } from '../testing/samples.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

everyHouse('commits', (house) => {
  describe('a commit', () => {
    it('is stored with every decision before it is acknowledged', async () => {
      const launch = await house.client.launch('潘');
      const answer = await house.client.commit(launch, 1, { ...learnt, ...decision(0, '1.b') });
      expect([answer.status, await answer.json()]).toEqual([200, { result: 'true', errorCode: 0 }]);
      const attempt = await (await house.client.get(`/api/attempts/${launch.attempt}`)).json();
      expect(attempt).toMatchObject({
        learner: '潘',
        course: 'SCO-1',
        edition: '1',
        status: 'failed',
        score: 66.67,
        location: 'match',
        seconds: 723.5,
      });
      expect(attempt.decisions).toMatchObject([
        {
          index: 0,
          interaction: 'm1-match-free',
          type: 'matching',
          response: '1.b',
          correct: ['1.a'],
          result: 'wrong',
          latency: 62.5,
          time: '10:42:07',
        },
      ]);
    });

    it('is not acknowledged where it could not be stored', async () => {
      const launch = await house.client.launch('潘');
      await house.database.exec('alter table decision rename to elsewhere');
      const told = vi.spyOn(console, 'error').mockImplementation(() => {});
      const answer = await house.client.commit(launch, 1, { ...learnt, ...decision(0, '1.b') });
      expect(told).toHaveBeenCalledOnce();
      told.mockRestore();
      await house.database.exec('alter table elsewhere rename to decision');
      expect([answer.status, (await answer.json()).result]).toEqual([500, 'false']);
      expect(await house.database.query('select status from attempt')).toEqual([{ status: 'not attempted' }]);
    });

    it.each([
      ['no token', undefined],
      ['a wrong token', 'A'.repeat(43)],
      ['an empty token', ''],
    ])('is refused with %s', async (_name, token) => {
      const { attempt } = await house.client.launch('潘');
      expect((await house.client.commit({ attempt, ...(token !== undefined && { token }) }, 1, learnt)).status).toBe(403);
      expect(
        (await house.client.post(`/api/attempts/${attempt}/commit`, 'no JSON', token === undefined ? {} : { 'x-launch-token': token }))
          .status,
      ).toBe(403);
      expect(await house.database.query('select status from attempt')).toEqual([{ status: 'not attempted' }]);
    });

    it('is refused with the token of another attempt or of an earlier launch', async () => {
      const first = await house.client.launch('潘');
      const other = await house.client.launch('吴');
      expect((await house.client.commit({ attempt: first.attempt, token: other.token }, 1, learnt)).status).toBe(403);
      await house.client.launch('潘');
      expect((await house.client.commit(first, 1, learnt)).status).toBe(403);
    });

    it('may carry its token in the body, as a beacon must', async () => {
      const { attempt, token } = await house.client.launch('潘');
      const body = JSON.stringify({ sequence: 1, closing: true, elements: learnt, token });
      expect((await house.client.post(`/api/attempts/${attempt}/commit`, body, { 'content-type': 'text/plain' })).status).toBe(200);
      expect(await house.database.query('select status, closed is null as open from attempt')).toEqual([{ status: 'failed', open: false }]);
    });

    it('is acknowledged in so few characters that a browser gets them as they are', async () => {
      const { attempt, token } = await house.client.launch('潘');
      const body = JSON.stringify({ sequence: 1, closing: false, elements: learnt, token });
      const answer = await house.client.post(`/api/attempts/${attempt}/commit`, body, { 'accept-encoding': 'gzip, deflate, br' });
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-encoding')]).toEqual([
        200,
        'application/json',
        null,
      ]);
    });

    it('that is sent twice leaves the same rows', async () => {
      const launch = await house.client.launch('潘');
      const elements = { ...learnt, ...decision(0, '1.b'), ...decision(1, '1.a') };
      await house.client.commit(launch, 1, elements);
      const rows = () =>
        house.database.query(
          'select index, interaction, response, elements, total_seconds from decision join attempt on id = attempt order by 1',
        );
      const before = await rows();
      await house.client.commit(launch, 2, elements);
      expect(await rows()).toEqual(before);
      await house.client.commit(launch, 3, decision(0, '1.c'));
      expect(await house.database.query('select response from decision order by index')).toEqual([
        { response: '1.c' },
        { response: '1.a' },
      ]);
    });

    it('that comes late does not undo a later one', async () => {
      const launch = await house.client.launch('潘');
      await house.client.commit(launch, 2, learnt);
      expect((await house.client.commit(launch, 1, { 'cmi.core.lesson_location': 'welcome' })).status).toBe(200);
      expect(await house.database.query('select location from attempt')).toEqual([{ location: 'match' }]);
    });

    it('that races with later ones is acknowledged, and the last one counts', async () => {
      const launch = await house.client.launch('潘');
      const sequences = Array.from({ length: 20 }, (_, at) => ((at * 7) % 20) + 1);
      const answers = await Promise.all(
        sequences.map((one) => house.client.commit(launch, one, { 'cmi.core.lesson_location': `place ${one}` })),
      );
      expect(answers.map(({ status }) => status)).toEqual(sequences.map(() => 200));
      expect(await house.database.query('select location, sequence from attempt')).toEqual([{ location: 'place 20', sequence: 20 }]);
    });

    it('that races with the next launch takes nothing from it', async () => {
      let old = await house.client.launch('潘');
      for (let round = 0; round < 30; round += 1) {
        const [, next] = await Promise.all([house.client.commit(old, 5, decision(0, 'old')), house.client.launch('潘')]);
        expect((await house.client.commit(next, 1, decision(1, `${round}`))).status).toBe(200);
        expect(await house.database.query('select response from decision where index = 1')).toEqual([{ response: `${round}` }]);
        old = next;
      }
    });

    it.each([
      ['[]'],
      ['{}'],
      ['{"sequence":0,"elements":{}}'],
      ['{"sequence":1,"elements":{"cmi.x":1}}'],
      ['{"sequence":1,"elements":{"__proto__x":"1"}}'],
      ['x'],
    ])('is refused as none: %s', async (body) => {
      const { attempt, token } = await house.client.launch('潘');
      expect((await house.client.post(`/api/attempts/${attempt}/commit`, body, { 'x-launch-token': token })).status).toBe(400);
    });

    it('may hold any characters', async () => {
      const launch = await house.client.launch('潘');
      expect((await house.client.commit(launch, 1, { 'cmi.suspend_data': 'a\0b\ud800c', 'cmi.comments': '</script>\\u0000' })).status).toBe(
        200,
      );
      expect(await house.database.query('select suspend_data from attempt')).toEqual([{ suspend_data: 'a\ufffdb\ufffdc' }]);
    });

    it('too large to be one is refused', async () => {
      const { attempt, token } = await house.client.launch('潘');
      expect((await house.client.post(`/api/attempts/${attempt}/commit`, 'x'.repeat(2 ** 21), { 'x-launch-token': token })).status).toBe(
        413,
      );
    });
  });
});
