import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { strictScript } from '../lms/inject.ts';
import type { Strict12 } from '../strict/types12.ts';
import { loadCourse } from './course.ts';
import { mouse } from './hands.ts';
import { here, next, player, playTo, solve, turnTo } from './play.ts';
import { tripwire } from './tripwire.ts';
import { usePackaged } from './used.ts';

declare global {
  interface Window {
    __strict: Strict12;
  }
}

const used = usePackaged();

/** Lets the page's own policy stand alone. */
async function withoutServerPolicy(page: Page): Promise<void> {
  await page.route('**/package/**', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': sent, ...headers } = response.headers();
    expect(sent).toBe("default-src 'self'");
    await route.fulfill({ response, headers });
  });
}

test('the packaged zip plays in a strict SCORM 1.2 run-time without a violation', async () => {
  const { outline, slides } = await loadCourse(`${used.site.address}/package`);
  const context = await used.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const tripped = await tripwire(context, used.site.address);
  const page = await context.newPage();
  await page.addInitScript(await strictScript({ host: '/lms', keepUnder: 'strict' }));
  await page.goto(`${used.site.address}/lms`);
  const screen = page.frameLocator('iframe');
  await playTo(screen, mouse(page), slides, 'm1-satisfaction');

  await page.reload();
  expect(await here(screen)).toBe('m1-satisfaction');
  await turnTo(screen, mouse(page), outline, 'final-intro');
  await playTo(screen, mouse(page), slides, 'final-thanks');
  await screen.locator('parley-bottom button.primary').click();
  await screen.getByRole('heading', { name: '学习已结束' }).waitFor();

  const lms = await page.evaluate(() => ({ data: { ...window.__strict.committed }, violations: window.__strict.violations }));
  expect(lms.violations).toEqual([]);
  expect(lms.data).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '100',
    'cmi.core.lesson_location': 'final-thanks',
  });
  expect(tripped).toEqual([]);
  await context.close();
});

test('the page itself lets nothing in from elsewhere, with no policy of the server', async () => {
  const context = await used.browser.newContext();
  const tripped = await tripwire(context, used.site.address);
  const page = await context.newPage();
  await withoutServerPolicy(page);
  await page.goto(`${used.site.address}/package/index.html`);
  await page.locator('parley-player[slide]').waitFor();
  expect(tripped).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.__pwned = "inline"';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const image = new Image();
    image.src = 'https://elsewhere.example/a.png';
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.__pwned = "handler"');
    const frame = document.createElement('iframe');
    frame.src = 'data:text/html,<p>elsewhere</p>';
    document.body.append(script, style, image, button, frame);
    button.click();
    void fetch('https://elsewhere.example/').catch(() => undefined);
  });
  const stopped = [
    'script-src-elem inline',
    'style-src-elem inline',
    'img-src https',
    'script-src-attr inline',
    'frame-src',
    'connect-src https',
  ];
  const missing = () => stopped.filter((what) => !tripped.some((one) => one.startsWith(`policy ${what}`)));
  await expect.poll(missing).toEqual([]);
  expect(tripped.filter((what) => what.startsWith('executed'))).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

test('the elements have their looks where style sheets cannot be constructed, as in Safari 16.0', async () => {
  const context = await used.browser.newContext();
  const tripped = await tripwire(context, used.site.address);
  await context.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
  });
  const page = await context.newPage();
  await withoutServerPolicy(page);
  await page.goto(`${used.site.address}/package/index.html`);
  const primary = page.locator('parley-bottom button.primary');
  expect(await primary.evaluate((button) => getComputedStyle(button).borderRadius)).toBe('999px');
  expect(tripped).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

test('without an LMS it keeps progress in the browser and says so', async () => {
  const { slides } = await loadCourse(`${used.site.address}/package`);
  const context = await used.browser.newContext({ viewport: { width: 650, height: 666 } });
  const tripped = await tripwire(context, used.site.address);
  const page = await context.newPage();
  await page.goto(`${used.site.address}/package/index.html`);
  await page.getByText('进度只存在这台设备的浏览器里').waitFor();
  await playTo(page, mouse(page), slides, 'm1-what-is-service');
  await page.locator('parley-player[saved="saved"]').waitFor();
  await page.reload();
  expect(await here(page)).toBe('m1-what-is-service');
  expect(tripped).toEqual([]);
  await context.close();
});

test('a slide that throws shows an error card, and the course goes on', async () => {
  const { slides } = await loadCourse(`${used.site.address}/package`);
  const context = await used.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.route(/\/m1\.json/, async (route) => {
    const text = await (await route.fetch()).text();
    const section: { slides: Record<string, object> } = JSON.parse(text);
    await route.fulfill({
      json: { slides: { ...section.slides, 'm1-heard-in-store': { id: 'm1-heard-in-store', type: 'match', title: ['坏'] } } },
    });
  });
  await page.goto(`${used.site.address}/package/index.html`);
  await solve(page, mouse(page), slides);
  await next(page, mouse(page));
  await page.getByRole('heading', { name: '这一页出了问题' }).waitFor();
  await page.getByText('m1-heard-in-store:').waitFor();
  await next(page, mouse(page));
  expect(await player(page).getAttribute('slide')).toBe('m1-what-is-service');
  await context.close();
});

test('a section that cannot be fetched can be fetched again', async () => {
  const { slides } = await loadCourse(`${used.site.address}/package`);
  const context = await used.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let down = true;
  await page.route(/\/m2\.json/, (route) => (down ? route.abort() : route.continue()));
  await page.goto(`${used.site.address}/package/index.html`);
  await playTo(page, mouse(page), slides, 'm1-pledge');
  await solve(page, mouse(page), slides);
  await next(page, mouse(page));
  await page.getByRole('heading', { name: '这一节暂时打不开' }).waitFor();
  down = false;
  await page.getByRole('button', { name: '重新打开' }).click();
  await page.locator('slide-match').waitFor();
  expect(await here(page)).toBe('m2-three-tempers');
  await context.close();
});

test('the menu and the settings are asked for again where they could not be fetched at first', async () => {
  const context = await used.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let refused = 0;
  await page.route(/\/rest-[^/]*\.js/, (route) => ((refused += 1) === 1 ? route.abort() : route.continue()));
  await page.goto(`${used.site.address}/package/index.html`);
  await page.getByRole('button', { name: '退出' }).waitFor();
  expect(refused).toBe(2);
  await context.close();
});
