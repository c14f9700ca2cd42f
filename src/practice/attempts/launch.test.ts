import { describe, expect, it, vi } from 'vitest';
import { everyHouse } from '../testing/house.ts';
import { decision, learnt } from '../testing/samples.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

everyHouse('launches', (house) => {
  describe('a launch', () => {
    it('begins an attempt', async () => {
      const { elements } = await house.client.launch(' 潘   先生 ');
      expect(elements).toMatchObject({
        'cmi.core.student_name': '潘 先生',
        'cmi.core.entry': 'ab-initio',
        'cmi.core.lesson_mode': 'normal',
        'cmi.core.credit': 'credit',
        'cmi.core.total_time': '0000:00:00.00',
      });
    });

    it('knows an e-mail address in capitals, and no other name', async () => {
      const [one, same] = [await house.client.launch('Li.Qiang@Dealer.example'), await house.client.launch('li.qiang@dealer.example')];
      expect([same.attempt, same.elements['cmi.core.student_name']]).toEqual([one.attempt, 'li.qiang@dealer.example']);
      expect((await house.client.launch('Li')).elements['cmi.core.student_name']).toBe('Li');
    });

    it('goes on where the learner was, with the time so far and all decisions', async () => {
      const first = await house.client.launch('潘');
      await house.client.commit(first, 1, { ...learnt, ...decision(0, '1.b') }, true);
      const second = await house.client.launch('潘');
      expect(second.attempt).toBe(first.attempt);
      expect(second.token).not.toBe(first.token);
      const { 'cmi.core.session_time': _session, 'cmi.core.exit': _exit, ...kept } = learnt;
      expect(second.elements).toMatchObject({
        ...kept,
        ...decision(0, '1.b'),
        'cmi.core.entry': 'resume',
        'cmi.core.total_time': '0000:12:03.50',
      });
      expect(second.elements).not.toHaveProperty('cmi.core.exit');
      await house.client.commit(second, 1, { 'cmi.core.session_time': '0000:00:10' });
      expect(await house.database.query('select total_seconds from attempt')).toEqual([{ total_seconds: 733.5 }]);
    });

    it('resumes what was never closed, and enters anew what was closed for good', async () => {
      await house.client.commit(await house.client.launch('潘'), 1, { 'cmi.core.lesson_status': 'incomplete' });
      const again = await house.client.launch('潘');
      expect(again.elements['cmi.core.entry']).toBe('resume');
      await house.client.commit(again, 1, { 'cmi.core.exit': '' }, true);
      expect((await house.client.launch('潘')).elements['cmi.core.entry']).toBe('');
    });

    it('begins another attempt only when asked', async () => {
      const [one, same] = await Promise.all([house.client.launch('潘'), house.client.launch('潘')]);
      expect(same.attempt).toBe(one.attempt);
      const fresh = await house.client.launch('潘', true);
      expect(fresh.attempt).not.toBe(one.attempt);
      expect((await house.client.launch('潘')).attempt).toBe(fresh.attempt);
    });

    it('keeps a hash of the token and nothing else of it', async () => {
      const { token } = await house.client.launch('潘');
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      const [row] = await house.database.query('select attempt.*, learner.* from attempt, learner');
      expect(JSON.stringify(row)).not.toContain(token);
    });
  });
});
