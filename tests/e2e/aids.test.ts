import type { BrowserContext } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { strictScript } from '../lms/inject.ts';
import type { Strict12 } from '../strict/types12.ts';
import { loadCourse } from './course.ts';
import { enter, mouse } from './hands.ts';
import { here, hurryTo, playTo, turnTo, type Screen } from './play.ts';
import { usePackaged } from './used.ts';

declare global {
  interface Window {
    __strict: Strict12;
  }
}

const used = usePackaged();
let device: BrowserContext;

beforeAll(async () => {
  device = await used.browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});

async function launch() {
  const page = await device.newPage();
  await page.addInitScript(await strictScript({ host: '/lms' }));
  await page.goto(`${used.site.address}/lms`);
  const screen = page.frameLocator('iframe');
  await screen.locator('parley-player[slide]').waitFor();
  return { page, screen, hand: mouse(page), course: await loadCourse(`${used.site.address}/package`) };
}

/** Opens the menu and one of its aids. */
async function open(screen: Screen, name: string) {
  await screen.locator('parley-top').getByRole('button', { name: '目录' }).click();
  await screen.locator('parley-menu .aids').getByRole('button', { name }).click();
  await screen.locator('parley-menu h3', { hasText: name }).waitFor();
  return screen.locator('parley-menu');
}

test('words are found in the whole course, and lead to a slide that is open', async () => {
  const { page, screen, hand, course } = await launch();
  await hurryTo(screen, course.slides, 'm1-what-is-service');
  const search = await open(screen, '查找');
  await search.locator('input').fill('首问负责');
  await search.locator('.row[aria-disabled="true"]').first().waitFor();
  await search.locator('.row').first().click({ force: true });
  expect(await here(screen)).toBe('m1-what-is-service');
  await search.locator('input').fill('这三句话');
  await hand.press(search.locator('.row[aria-disabled="false"]', { hasText: '这三句话' }).first());
  await screen.locator('parley-player[slide="m1-heard-in-store"]').waitFor();
  await page.close();
});

test('a bookmark leads back to its slide, also at the next launch', async () => {
  const first = await launch();
  await hurryTo(first.screen, first.course.slides, 'm1-what-is-service');
  const marks = await open(first.screen, '书签');
  await marks.getByRole('button', { name: '给这一页加书签' }).click();
  await marks.locator('.row', { hasText: '服务，到底是什么？' }).waitFor();
  await first.page.close();

  const again = await launch();
  await hurryTo(again.screen, again.course.slides, 'm1-satisfaction');
  await (await open(again.screen, '书签')).locator('.row', { hasText: '服务，到底是什么？' }).click();
  await again.screen.locator('parley-player[slide="m1-what-is-service"]').waitFor();
  await again.page.close();
});

test('a word of the glossary is explained where it stands, and in the list; a section can be read in one go', async () => {
  const { page, screen, course } = await launch();
  const { outline, slides } = course;
  const carries = (id: string) => JSON.stringify(slides[id]).includes('"term":');
  const withTerm = outline.slides.find(({ id, type }) => type === 'page' && carries(id))?.id ?? '';
  await hurryTo(screen, slides, withTerm);
  const term = screen.locator('parley-term').first();
  const word = (await term.textContent()) ?? '';
  await term.locator('button').click();
  await term.locator('.means').waitFor();
  await page.keyboard.press('Escape');
  await term.locator('.means').waitFor({ state: 'detached' });

  const list = await open(screen, '词汇表');
  await list.locator('dt').first().waitFor();
  expect((await list.locator('dt').allTextContents()).length).toBeGreaterThan(20);
  expect(await list.locator('dl').innerText()).toContain(word.trim());
  await list.getByRole('button', { name: '回到目录' }).click();
  await list.locator('.aids').getByRole('button', { name: '整节文字稿' }).click();
  const section = outline.slides.find(({ id }) => id === withTerm)?.section;
  await list.locator('h4').first().waitFor();
  expect(await list.locator('h4').count()).toBe(outline.slides.filter((entry) => entry.section === section).length);
  await page.close();
});

test('after completion there are a card and a refresher, which tells the LMS nothing', async () => {
  const { page, screen, course } = await launch();
  const menu = screen.locator('parley-menu');
  await screen.locator('parley-top').getByRole('button', { name: '目录' }).click();
  expect(await menu.locator('.aids').innerText()).not.toContain('三分钟回顾');
  await page.keyboard.press('Escape');
  await turnTo(screen, mouse(page), course.outline, 'final-intro');
  await playTo(screen, enter(), course.slides, 'final-results', 2);
  await screen.locator('parley-player[saved="saved"]').waitFor();
  await page.waitForFunction(() => window.__strict.committed?.['cmi.core.lesson_status'] === 'passed');

  const card = await open(screen, '结业卡');
  await card.locator('canvas').waitFor();
  await card.getByRole('button', { name: '回到目录' }).click();
  await screen.locator('parley-player[saved="saved"]').waitFor();
  const before = await page.evaluate(() => ({ ...window.__strict.data }));
  await menu.locator('.aids').getByRole('button', { name: '三分钟回顾' }).click();
  const missed: string[] = [];
  for (let asked = 0; asked < 2; asked += 1) {
    missed.push((await menu.locator('.question').innerText()).trim());
    await menu.locator('[data-option]').first().click();
    await menu.getByRole('button', { name: '确认' }).click();
    await menu.locator('.told').first().waitFor();
    await menu.getByRole('button', { name: '下一题' }).click();
  }
  expect(new Set(missed).size).toBe(2);
  await page.waitForTimeout(2500);
  const after = await page.evaluate(() => ({ ...window.__strict.data }));
  expect(after).toEqual(before);
  expect(await page.evaluate(() => window.__strict.violations)).toEqual([]);
  await page.close();
});
