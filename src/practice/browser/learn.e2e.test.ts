import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserArguments, findBrowser } from '../../tools/browser.ts';
import { build, practiceBuild } from '../../tools/build.ts';
import { busts } from '../../tools/busts.ts';
import { readTree } from '../../tools/files.ts';
import { startPractice, type Practice } from '../practice.ts';
import { clientAt } from '../testing/client.ts';
import { course } from '../testing/sco.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'parley-'));
let browser: Browser;
let page: Page;
let practice: Practice;
let complaints: string[];

const start = (port: number) =>
  startPractice({
    port,
    folder,
    prepare: async () => ({
      course,
      assets: { ...readTree(fileURLToPath(new URL('../../../dist/practice', import.meta.url))), ...busts() },
    }),
  });

beforeAll(async () => {
  await build(practiceBuild);
  practice = await start(0);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArguments] });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await practice.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.newPage({ locale: 'zh-CN' });
  complaints = watch(page);
});
afterEach(() => page.close());

function watch(one: Page): string[] {
  const said: string[] = [];
  one.on('pageerror', (error) => said.push(String(error)));
  one.on('console', (message) => message.type() === 'error' && said.push(`${message.text()} ${message.location().url}`));
  return said;
}

async function learn(learner: string, one = page, extra = ''): Promise<Frame> {
  await one.goto(`${practice.address}/learn?learner=${encodeURIComponent(learner)}${extra}`);
  return courseIn(one);
}

async function courseIn(one: Page): Promise<Frame> {
  const handle = await one.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the frame has no document');
  await frame.waitForSelector('html[data-initialized]');
  return frame;
}

/** Sets elements as a course would and tells what the last call said. */
const speak = (frame: Frame, calls: readonly (readonly [method: string, ...given: string[]])[]) =>
  frame.evaluate((all) => {
    const api = window.parent.API ?? {};
    return all.map(([method, ...given]) => Reflect.get(api, method).apply(api, given));
  }, calls);

async function attemptOf(learner: string) {
  const { attempts } = await (await clientAt(practice.address).get('/api/attempts')).json();
  const found = attempts.find((one: { learner: string }) => one.learner === learner);
  return (await clientAt(practice.address).get(`/api/attempts/${found.id}`)).json();
}

const place = (where: string) => ['LMSSetValue', 'cmi.core.lesson_location', where] as const;

describe('a launch in a browser', () => {
  it('stores everything a course says before it hears “true”', async () => {
    const frame = await learn('潘');
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
    expect(await attemptOf('潘')).toMatchObject({
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
    const frame = await learn('潘');
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
    const { decisions } = await attemptOf('潘');
    expect(decisions).toMatchObject([{ interaction: 'm1-match-free', response: '1.b', correct: ['1.a'] }, { interaction: 'm1-second' }]);
  });

  it('hears “false” while the server is gone, and loses nothing of it', async () => {
    const frame = await learn('吴');
    await speak(frame, [place('welcome'), ['LMSCommit', '']]);
    const { address } = practice;
    await practice.close();
    const said = await speak(frame, [
      place('match'),
      ['LMSSetValue', 'cmi.interactions.0.id', 'while-away'],
      ['LMSCommit', ''],
      ['LMSFinish', ''],
    ]);
    expect(said).toEqual(['true', 'true', 'false', 'false']);
    expect(await page.isVisible('#closed')).toBe(false);
    practice = await start(Number(new URL(address).port));
    expect(await speak(frame, [['LMSCommit', '']])).toEqual(['true']);
    expect(await attemptOf('吴')).toMatchObject({ location: 'match', decisions: [{ interaction: 'while-away' }] });
  });

  it('sends again what was stored though the answer got lost', async () => {
    const frame = await learn('赵');
    await speak(frame, [place('welcome'), ['LMSCommit', '']]);
    await page.route('**/commit', async (route) => route.fulfill({ response: await route.fetch(), status: 500 }));
    expect(await speak(frame, [place('match'), ['LMSCommit', '']])).toEqual(['true', 'false']);
    expect((await attemptOf('赵')).location).toBe('match');
    await page.unroute('**/commit');
    expect(await speak(frame, [place('welcome'), ['LMSCommit', '']])).toEqual(['true', 'true']);
    expect((await attemptOf('赵')).location).toBe('welcome');
  });

  it.each(['home', 'again'])('that is left without a word still stores the closing commit: %s', async (way) => {
    for (let round = 0; round < 4; round += 1) {
      const learner = `${way}-${round}`;
      const frame = await learn(learner);
      await frame.evaluate(() => {
        Reflect.set(window, 'closing', (api: { LMSSetValue(name: string, value: string): string; LMSCommit(empty: string): string }) => {
          api.LMSSetValue('cmi.core.exit', 'suspend');
          api.LMSSetValue('cmi.suspend_data', 'said while leaving');
          api.LMSCommit('');
        });
      });
      if (way === 'home') {
        await page.goto(practice.address);
        await expect.poll(async () => (await attemptOf(learner)).closed).not.toBe(null);
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
    const frame = await learn('李');
    await speak(frame, [
      ['LMSSetValue', 'cmi.core.exit', 'suspend'],
      ['LMSFinish', ''],
    ]);
    await page.waitForSelector('#closed:not([hidden])');
    expect(await page.locator('iframe').count()).toBe(0);
    expect((await attemptOf('李')).closed).not.toBe(null);
    await page.locator('#closed .plain').click();
    await courseIn(page);
    expect(complaints).toEqual([]);
  });

  it('that was opened in another window says so and stores no more', async () => {
    const frame = await learn('金');
    const other = await browser.newPage({ locale: 'zh-CN' });
    await speak(await learn('金', other), [place('match'), ['LMSCommit', '']]);
    expect(await speak(frame, [place('welcome'), ['LMSCommit', '']])).toEqual(['true', 'false']);
    await page.waitForSelector('#elsewhere:not([hidden])');
    expect((await attemptOf('金')).location).toBe('match');
    await other.close();
  });

  it('begins anew once where that is asked', async () => {
    await speak(await learn('安'), [place('match'), ['LMSCommit', '']]);
    const first = await attemptOf('安');
    await speak(await learn('安', page, '&new=1'), [
      ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
      ['LMSCommit', ''],
    ]);
    const second = await attemptOf('安');
    expect([second.id === first.id, second.location]).toEqual([false, '']);
    await page.reload();
    await speak(await courseIn(page), [place('welcome'), ['LMSCommit', '']]);
    expect((await attemptOf('安')).id).toBe(second.id);
  });

  it('says so where the server does not launch', async () => {
    await page.route('**/api/launches', (route) => route.abort());
    await page.goto(`${practice.address}/learn?learner=x`);
    await page.waitForSelector('#failed:not([hidden])');
  });
});

describe('the pages in a browser', () => {
  const hostile = `"><img src=x onerror="document.title='owned'">`;

  it.each([
    [1280, 900],
    [360, 740],
  ])('are sound at %d × %d', async (width, height) => {
    const frame = await learn(hostile);
    await speak(frame, [
      ['LMSSetValue', 'cmi.interactions.0.id', hostile],
      ['LMSSetValue', 'cmi.core.lesson_status', 'passed'],
      place(hostile),
      ['LMSCommit', ''],
    ]);
    const { id } = await attemptOf(hostile);
    await page.setViewportSize({ width, height });
    const paths = ['/', '/learn?learner=', '/review', `/review/${id}`, '/author', `/learn?learner=${encodeURIComponent(hostile)}`];
    for (const path of paths) {
      await page.goto(practice.address + path);
      if (path.length > 20) await courseIn(page);
      const violations = await page.evaluate(
        `${axe}; axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html)))`,
      );
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect({ path, violations, sideways, title: await page.title() }).toMatchObject({ violations: [], sideways: false });
      expect(await page.title()).not.toBe('owned');
    }
    expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
  });
});
