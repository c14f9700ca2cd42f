import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf, courseIn, openSco, place, speak, type Sco } from './sco.ts';

let sco: Sco;
let page: Page;
let complaints: readonly string[];
beforeAll(async () => {
  sco = await openSco();
});
afterAll(() => sco?.end());
beforeEach(async () => {
  page = await sco.browser.newPage({ locale: 'zh-CN' });
  complaints = complaintsOf(page);
});
afterEach(() => page.close());

describe('a launch in a browser', () => {
  it('stores everything a course says before it hears “true”', async () => {
    const frame = await sco.learn(page, '潘');
    const interaction = [
      ['id', 'm1-match-free'],
      ['objectives.0.id', 'listen'],
      ['time', '10:42:07'],
      ['type', 'matching'],
      ['correct_responses.0.pattern', '1.a'],
      ['weighting', '2'],
      ['student_response', '1.b'],
      ['result', 'wrong'],
      ['latency', '0000:00:09.25'],
    ].map(([field, value]) => ['LMSSetValue', `cmi.interactions.0.${field}`, value ?? ''] as const);
    const said = await speak(frame, [
      ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
      ['LMSSetValue', 'cmi.core.score.raw', '66.67'],
      ['LMSSetValue', 'cmi.core.session_time', '0000:00:20'],
      ['LMSSetValue', 'cmi.suspend_data', 'P1.潘'],
      place('match'),
      ...interaction,
      ['LMSCommit', ''],
    ]);
    expect(new Set(said)).toEqual(new Set(['true']));
    expect(await sco.attemptOf('潘')).toMatchObject({
      status: 'incomplete',
      score: 66.67,
      location: 'match',
      seconds: 20,
      decisions: [
        {
          interaction: 'm1-match-free',
          type: 'matching',
          response: '1.b',
          correct: ['1.a'],
          result: 'wrong',
          latency: 9.25,
          time: '10:42:07',
        },
      ],
    });
    expect(complaints).toEqual([]);
  });

  it('gives back on the next launch what was stored', async () => {
    const frame = await sco.learn(page, '潘');
    const read = (element: string) => ['LMSGetValue', element] as const;
    const said = await speak(frame, [
      read('cmi.core.entry'),
      read('cmi.core.lesson_status'),
      read('cmi.core.lesson_location'),
      read('cmi.core.score.raw'),
      read('cmi.core.total_time'),
      read('cmi.core.student_name'),
      read('cmi.core.lesson_mode'),
      read('cmi.core.credit'),
      read('cmi.suspend_data'),
      read('cmi.interactions._count'),
    ]);
    expect(said.map(String)).toEqual(['resume', 'incomplete', 'match', '66.67', '00:00:20', '潘', 'normal', 'credit', 'P1.潘', '1']);
    await speak(frame, [
      ['LMSSetValue', 'cmi.interactions.1.id', 'm1-second'],
      ['LMSCommit', ''],
    ]);
    const { decisions } = await sco.attemptOf('潘');
    expect(decisions).toMatchObject([{ interaction: 'm1-match-free', response: '1.b', correct: ['1.a'] }, { interaction: 'm1-second' }]);
  });

  it('hears “false” while the server is gone, and loses nothing of it', async () => {
    const frame = await sco.learn(page, '吴');
    await speak(frame, [place('welcome'), ['LMSCommit', '']]);
    const startAgain = await sco.stop();
    const said = await speak(frame, [
      place('match'),
      ['LMSSetValue', 'cmi.interactions.0.id', 'while-away'],
      ['LMSCommit', ''],
      ['LMSFinish', ''],
    ]);
    expect(said).toEqual(['true', 'true', 'false', 'false']);
    expect(await page.isVisible('#closed')).toBe(false);
    await startAgain();
    expect(await speak(frame, [['LMSCommit', '']])).toEqual(['true']);
    expect(await sco.attemptOf('吴')).toMatchObject({ location: 'match', decisions: [{ interaction: 'while-away' }] });
  });

  it('sends again what was stored though the answer got lost', async () => {
    const frame = await sco.learn(page, '赵');
    await speak(frame, [place('welcome'), ['LMSCommit', '']]);
    await page.route('**/commit', async (route) => route.fulfill({ response: await route.fetch(), status: 500 }));
    expect(await speak(frame, [place('match'), ['LMSCommit', '']])).toEqual(['true', 'false']);
    expect((await sco.attemptOf('赵')).location).toBe('match');
    await page.unroute('**/commit');
    expect(await speak(frame, [place('welcome'), ['LMSCommit', '']])).toEqual(['true', 'true']);
    expect((await sco.attemptOf('赵')).location).toBe('welcome');
  });

  it.each(['home', 'again'])('that is left without a word still stores the closing commit: %s', async (way) => {
    for (let round = 0; round < 4; round += 1) {
      const learner = `${way}-${round}`;
      const frame = await sco.learn(page, learner);
      await frame.evaluate(() => {
        Reflect.set(window, 'closing', (api: { LMSSetValue(name: string, value: string): string; LMSCommit(empty: string): string }) => {
          api.LMSSetValue('cmi.core.exit', 'suspend');
          api.LMSSetValue('cmi.suspend_data', 'said while leaving');
          api.LMSCommit('');
        });
      });
      if (way === 'home') {
        await page.goto(sco.address());
        await expect.poll(async () => (await sco.attemptOf(learner)).closed).not.toBe(null);
      } else {
        await page.reload();
        const back = await courseIn(page);
        expect(
          await speak(back, [
            ['LMSGetValue', 'cmi.suspend_data'],
            ['LMSGetValue', 'cmi.core.entry'],
          ]),
        ).toEqual(['said while leaving', 'resume']);
      }
    }
  });

  it('that is finished shows that it is saved, with ways on', async () => {
    const frame = await sco.learn(page, '李');
    await speak(frame, [
      ['LMSSetValue', 'cmi.core.exit', 'suspend'],
      ['LMSFinish', ''],
    ]);
    await page.waitForSelector('#closed:not([hidden])');
    expect(await page.locator('iframe').count()).toBe(0);
    expect((await sco.attemptOf('李')).closed).not.toBe(null);
    await page.locator('#closed .plain').click();
    await courseIn(page);
    expect(complaints).toEqual([]);
  });

  it('that was opened in another window says so and stores no more', async () => {
    const frame = await sco.learn(page, '金');
    const other = await sco.browser.newPage({ locale: 'zh-CN' });
    await speak(await sco.learn(other, '金'), [place('match'), ['LMSCommit', '']]);
    expect(await speak(frame, [place('welcome'), ['LMSCommit', '']])).toEqual(['true', 'false']);
    await page.waitForSelector('#elsewhere:not([hidden])');
    expect((await sco.attemptOf('金')).location).toBe('match');
    await other.close();
  });

  it('begins anew once where that is asked', async () => {
    await speak(await sco.learn(page, '安'), [place('match'), ['LMSCommit', '']]);
    const first = await sco.attemptOf('安');
    await speak(await sco.learn(page, '安', '&new=1'), [
      ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
      ['LMSCommit', ''],
    ]);
    const second = await sco.attemptOf('安');
    expect([second.id === first.id, second.location]).toEqual([false, '']);
    await page.reload();
    await speak(await courseIn(page), [place('welcome'), ['LMSCommit', '']]);
    expect((await sco.attemptOf('安')).id).toBe(second.id);
  });

  it('says so where the server does not launch', async () => {
    await page.route('**/api/launches', (route) => route.abort());
    await page.goto(`${sco.address()}/learn?learner=x`);
    await page.waitForSelector('#failed:not([hidden])');
  });
});
