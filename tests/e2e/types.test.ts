import { describe, expect, test } from 'vitest';
import { strictScript } from '../lms/inject.ts';
import type { Strict12 } from '../strict/types12.ts';
import { finger, keyboard, mouse } from './hands.ts';
import { here, player, playTo, solve } from './play.ts';
import { useEveryType } from './used.ts';

declare global {
  interface Window {
    __strict: Strict12;
  }
}

const used = useEveryType();

const everyWay = [
  { name: 'mouse', hand: mouse, options: { viewport: { width: 1280, height: 900 } } },
  { name: 'finger', hand: finger, options: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true } },
  { name: 'keyboard', hand: keyboard, options: { viewport: { width: 1280, height: 900 } } },
];

/** By mouse in the long tests only. */
const ways = process.env['WHOLE'] ? everyWay : everyWay.filter(({ name }) => name !== 'mouse');

/** What the learner did on each slide, and what it is worth, by slide. */
type Works = Readonly<Record<string, { tries: number; best?: unknown }>>;
const played = new Map<string, Works>();

describe('every slide type', () => {
  test.each(ways)('is played right by $name, without a violation or a complaint', async ({ name, hand, options }) => {
    const { outline, slides } = used.site.course;
    const context = await used.browser.newContext({ ...options, locale: 'zh-CN', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(await strictScript({ host: '/lms' }));
    await page.goto(`${used.site.addressOf('1.2')}/lms`);
    const screen = page.frameLocator('iframe');
    const last = outline.slides.at(-1)?.id ?? '';
    await playTo(screen, hand(page), slides, last);
    await solve(screen, hand(page), slides);
    expect(await here(screen)).toBe(last);
    const works: Works = await player(screen).evaluate((element) => {
      const { works: all } = Reflect.get(element, 'actor').getSnapshot().context.journey;
      return JSON.parse(JSON.stringify(all));
    });
    const results = Object.fromEntries(Object.entries(works).map(([id, { tries, best }]) => [id, { tries, best }]));
    expect(Object.keys(results)).toEqual(expect.arrayContaining(outline.slides.map(({ id }) => id)));
    for (const { id, possible } of outline.slides) {
      expect([id, results[id]?.tries]).toEqual([id, 1]);
      if (possible > 0) expect([id, results[id]?.best]).toMatchObject([id, { earned: possible }]);
    }
    played.set(name, results);
    await expect.poll(() => page.evaluate(() => window.__strict.committed?.['cmi.core.lesson_status'])).toBe('passed');
    expect(await page.evaluate(() => window.__strict.violations)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('gives the same answer and the same score whichever way it is played', () => {
    expect(played.size).toBe(ways.length);
    const [first, ...others] = played.values();
    for (const other of others) expect(other).toEqual(first);
  });
});
