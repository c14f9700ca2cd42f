import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../src/slides/kinds.ts';
import { know } from '../../src/slides/known.ts';
import { actsOn } from '../../src/course/acts.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { readPlayer } from '../../src/tools/player.ts';
import { scormPackage, scormVersions } from '../../src/tools/scorm.ts';
import { edited } from '../courses/fixtures.ts';
import { loadCourse, openBrowser } from './course.ts';
import { everyTypeFolder } from './cuts/course.ts';
import { mouse } from './hands.ts';
import { practiceInThreeLanguages, untranslated } from './language-course.ts';
import { attemptOf, eventually, type Attempt } from './learner.ts';
import { player, type Slides } from './play.ts';
import { serveFiles } from './site.ts';

let practice: Awaited<ReturnType<typeof practiceInThreeLanguages>>;
let browser: Browser;
let slides: Slides;

beforeAll(async () => {
  know(kinds);
  practice = await practiceInThreeLanguages();
  browser = await openBrowser();
  ({ slides } = await loadCourse(`${practice.address}/package`));
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

type Language = 'zh-CN' | 'en' | 'ko' | 'ar';
type Scorm = '1.2' | '2004';

/** A learner on a device of their own, with the same chance as everybody. */
async function learn(name: string, language: Language, scorm: Scorm = '1.2') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'zh-CN' });
  await context.addInitScript((chosen) => {
    if (!localStorage.getItem('parley/locale')) localStorage.setItem('parley/locale', chosen);
    crypto.getRandomValues = (array) => array;
  }, language);
  const page = await context.newPage();
  return open(context, page, name, scorm);
}

async function open(context: BrowserContext, page: Page, name: string, scorm: Scorm) {
  await page.goto(`${practice.address}/learn?learner=${encodeURIComponent(name)}&scorm=${scorm}`);
  const screen = page.frameLocator('iframe');
  await screen.locator('parley-player[slide] parley-settings select').first().waitFor();
  return { context, page, screen, name };
}

/** Chooses a language in the top line and waits until all is said in it. */
async function turn(screen: FrameLocator, language: Language): Promise<void> {
  await select(screen).selectOption(language);
  await screen.locator(`parley-player[locale="${language}"]`).waitFor();
}

const select = (screen: FrameLocator) => screen.locator('parley-top parley-settings select');

/** Tells the player what the learner wants. */
const tell = (screen: FrameLocator, ...wishes: readonly object[]) =>
  player(screen).evaluate((element, all) => {
    const send: unknown = Reflect.get(element, 'send');
    if (typeof send === 'function') for (const wish of all) Reflect.apply(send, element, [wish]);
  }, wishes);

async function turnToSlide(screen: FrameLocator, slide: string): Promise<void> {
  await tell(screen, { type: 'go', slide });
  await screen.locator(`parley-player[slide="${slide}"] slide-${slides[slide]?.type}`).waitFor();
}

/** Every word on screen, also in closed parts; but for the names of the languages. */
const wordsOf = (screen: FrameLocator): Promise<string> =>
  screen.locator('body').evaluate((body) => {
    const words = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
      if (node instanceof Element && node.matches('select, style, script')) return '';
      const own = node instanceof Element ? `${node.getAttribute('aria-label') ?? ''} ${node.getAttribute('title') ?? ''} ` : '';
      const inside = node instanceof Element && node.shadowRoot ? words(node.shadowRoot) : '';
      return own + inside + [...node.childNodes].map(words).join(' ');
    };
    return words(body);
  });

const chinese = /\p{Script=Han}/u;

/** What is held until it is let go. */
function holding() {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  return { letGo: () => letGo(), held };
}

/** Where the learner stands: the slide, and everything answered on it. */
const standing = (screen: FrameLocator) =>
  player(screen).evaluate((element) => {
    const { context } = Reflect.get(element, 'shot');
    const { at, works, seed } = context.journey;
    return JSON.stringify([at, works, seed, context.since, context.ledger.sent + context.pending.length]);
  });

/** What a learner does on some slides, with a chance to do something else between any two steps. */
async function play(screen: FrameLocator, between?: (step: number) => Promise<void>): Promise<void> {
  let step = 0;
  for (const id of ['waiting-time', 'unsaid', 'phone-check', 'overdue-car', 'say-or-avoid', 'complaint-steps', 'this-week']) {
    const slide = slides[id];
    if (!slide) throw new Error(`no slide ${id}`);
    await turnToSlide(screen, id);
    const wishes = [...actsOn(slide).map((event) => ({ type: 'answer', event })), { type: 'submit' }];
    if (!between) {
      await tell(screen, ...wishes);
      continue;
    }
    for (const wish of wishes) {
      await tell(screen, wish);
      await between((step += 1));
    }
  }
}

/** What an LMS tells of an attempt, but for its clock. */
const told = ({ decisions, objectives, status, score, location }: Attempt) => ({
  decisions: decisions.map(({ interaction, type, response, correct, result }) => ({ interaction, type, response, correct, result })),
  objectives: [...objectives].sort((a, b) => (a.id < b.id ? -1 : 1)),
  status,
  score,
  location,
});

describe.each<Scorm>(['1.2', '2004'])('SCORM %s', (scorm) => {
  test('stores the same of learners who stay in a language and of one who changes it again and again', async () => {
    const [stays, other, turns] = await Promise.all([
      learn(`stays ${scorm}`, 'zh-CN', scorm),
      learn(`other ${scorm}`, 'en', scorm),
      learn(`turns ${scorm}`, 'zh-CN', scorm),
    ]);
    const languages: readonly Language[] = ['en', 'zh-CN', 'ko'];
    await Promise.all([
      play(stays.screen),
      play(other.screen),
      play(turns.screen, async (step) => {
        if (step % 7 !== 2) return;
        const before = await standing(turns.screen);
        await turn(turns.screen, languages[((step - 2) / 7) % 3] ?? 'en');
        expect(await standing(turns.screen)).toBe(before);
      }),
    ]);
    const rows = await Promise.all(
      [stays, other, turns].map(async ({ name, screen, context }) => {
        await screen.locator('parley-player[saved="saved"]').waitFor();
        const made = await player(screen).evaluate((element) => Reflect.get(element, 'shot').context.ledger.sent);
        const row = await eventually(
          () => attemptOf(practice.address, name),
          ({ decisions }) => decisions.length === made,
        );
        await context.close();
        return told(row);
      }),
    );
    expect(rows[0]?.decisions.length).toBeGreaterThan(8);
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });
});

test('in the middle of a talk place, focus and scroll stay, and no word of the old language does; reports keep the source’s', async () => {
  const { context, page, screen } = await learn('talk', 'zh-CN', '2004');
  await turnToSlide(screen, 'overdue-car');
  await tell(screen, { type: 'answer', event: { type: 'skip' } }, { type: 'answer', event: { type: 'on' } });
  await screen.locator('slide-roleplay [data-reply="0"]').click();
  await screen.locator('slide-roleplay .replies').waitFor();
  const before = await standing(screen);
  const scrolled = await screen.locator('main').evaluate((main) => (main.scrollTo({ top: 60 }), main.scrollTop));
  await select(screen).focus();
  await turn(screen, 'en');
  expect(await standing(screen)).toBe(before);
  expect(await wordsOf(screen)).not.toMatch(chinese);
  expect(await screen.locator('html').getAttribute('lang')).toBe('en');
  expect(await screen.locator('article').getAttribute('lang')).toBe('en');
  expect(await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.contentDocument?.title)).not.toMatch(chinese);
  expect(await select(screen).evaluate((element) => element.matches(':focus'))).toBe(true);
  expect(await screen.locator('main').evaluate((main) => main.scrollTop)).toBe(scrolled);
  await mouse(page).settle();
  await screen.locator('slide-roleplay [data-reply="0"]').click();
  const asked = (at: number) => page.evaluate((index) => window.API_1484_11?.GetValue(`cmi.interactions.${index}.description`), at);
  for (const at of [0, 1]) await expect.poll(() => asked(at), { timeout: 10_000 }).toMatch(chinese);
  await context.close();
});

test('the menu and its tools follow while they are open', async () => {
  const { context, screen } = await learn('menu', 'zh-CN');
  await screen.locator('parley-top .menu').click();
  const inMenu = screen.locator('parley-dialog parley-settings select');
  for (const tool of [0, 1, 2]) {
    await screen.locator('parley-menu .aids button').nth(tool).click();
    if (tool === 0) await screen.locator('parley-search input').fill('b');
    await screen.locator('parley-menu h3').waitFor();
    await inMenu.selectOption('en');
    await screen.locator('parley-player[locale="en"]').waitFor();
    if (tool === 0) await screen.locator('parley-search .row').first().waitFor();
    expect([tool, (await wordsOf(screen)).match(/.{0,20}\p{Script=Han}+.{0,20}/gu) ?? []]).toEqual([tool, []]);
    await inMenu.selectOption('zh-CN');
    await screen.locator('parley-player[locale="zh-CN"]').waitFor();
    await screen.locator('parley-menu .back').click();
  }
  await context.close();
});

test('where a file cannot be had, all stays as it is, the learner is told, and may try again', async () => {
  const { context, page, screen } = await learn('offline', 'zh-CN');
  await turnToSlide(screen, 'unsaid');
  const before = await standing(screen);
  await page.route('**/course/en/*', (route) => route.abort());
  await select(screen).selectOption('en');
  await screen.locator('.notice', { hasText: '换不了' }).waitFor();
  expect(await standing(screen)).toBe(before);
  expect(await player(screen).getAttribute('locale')).toBe('zh-CN');
  expect(await select(screen).inputValue()).toBe('zh-CN');
  await page.unroute('**/course/en/*');
  await screen.locator('.notice').getByRole('button', { name: '再换一次' }).click();
  await screen.locator('parley-player[locale="en"]').waitFor();
  expect(await standing(screen)).toBe(before);
  expect(await screen.locator('.notice').count()).toBe(0);
  await context.close();
});

test('where a part of the player cannot be had, it is asked for by another name when the learner tries again: browsers remember the first', async () => {
  const { context, page, screen } = await learn('part lost', 'zh-CN');
  await page.route(/\/assets\/languages-[^?]*$/, (route) => route.abort());
  await select(screen).selectOption('en');
  await screen.locator('.notice', { hasText: '换不了' }).waitFor();
  await screen.locator('.notice').getByRole('button', { name: '再换一次' }).click();
  await screen.locator('parley-player[locale="en"]').waitFor();
  await context.close();
});

test('what can be done about a notice is offered once it can be done', async () => {
  const { context, page, screen, name } = await learn('early', 'zh-CN');
  await turn(screen, 'en');
  const { letGo, held } = holding();
  await page.route(/\/assets\/later-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.route('**/course/en/titles.json*', (route) => route.abort());
  await page.goto(`${practice.address}/learn?learner=${encodeURIComponent(name)}&scorm=1.2`);
  const notice = screen.locator('.notice', { hasText: 'can’t be shown right now' });
  await notice.waitFor();
  await page.unroute('**/course/en/titles.json*');
  expect(await notice.getByRole('button').allInnerTexts()).toEqual(['Got it']);
  letGo();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await screen.locator('article[lang="en"]').waitFor();
  await context.close();
});

test('a notice whose words are not there yet waits for them', async () => {
  const { context, page, screen, name } = await learn('wordless', 'zh-CN');
  await turn(screen, 'en');
  await page.route(/\/assets\/languages-/, (route) => route.abort());
  const { letGo, held } = holding();
  await page.route(/\/assets\/rest-/, async (route) => {
    await held;
    await route.continue();
  });
  const texts = /\/assets\/en-/;
  let asked = 0;
  await page.route(texts, (route) => (asked++ === 0 ? route.continue() : route.abort()));
  await page.goto(`${practice.address}/learn?learner=${encodeURIComponent(name)}&scorm=1.2`);
  await screen.locator('parley-player[slide] parley-bottom').waitFor();
  expect(await wordsOf(screen)).not.toContain('told.language');
  await page.unroute(texts);
  letGo();
  await screen.locator('.notice', { hasText: 'can’t be shown right now' }).waitFor({ timeout: 20_000 });
  await context.close();
});

test('an edit that comes while another language is on its way stays, and so does the language', async () => {
  const { context, page, screen } = await learn('edited', 'zh-CN');
  const { letGo, held } = holding();
  await page.route('**/course/en/titles.json*', async (route) => {
    await held;
    await route.continue();
  });
  await select(screen).selectOption('en');
  await screen.locator('parley-top select[aria-busy="true"]').waitFor();
  await player(screen).evaluate((element) => {
    const { outline } = Reflect.get(element, 'shot').context.journey;
    return Reflect.get(element, 'rest').reread(element, { ...outline, edition: 'edited' });
  });
  const edition = () => player(screen).evaluate((element) => Reflect.get(element, 'shot').context.journey.outline.edition);
  expect(await edition()).toBe('edited');
  letGo();
  await screen.locator('parley-player[locale="en"]').waitFor();
  expect(await edition()).toBe('edited');
  expect(await screen.locator('article').getAttribute('lang')).toBe('en');
  await context.close();
});

test('a language that is chosen while an edit is on its way stays', async () => {
  const { context, page, screen } = await learn('edits', 'zh-CN');
  const { letGo, held } = holding();
  await page.route(/course\/zh-cn\/.*\?edited/, async (route) => {
    await held;
    await route.continue();
  });
  const reading = player(screen).evaluate((element) => {
    const { outline } = Reflect.get(element, 'shot').context.journey;
    return Reflect.get(element, 'rest').reread(element, { ...outline, content: 'edited' });
  });
  await turn(screen, 'en');
  letGo();
  await reading;
  expect(await screen.locator('article').getAttribute('lang')).toBe('en');
  expect(await wordsOf(screen)).not.toMatch(chinese);
  await context.close();
});

test('a launch goes on in the language that was chosen; in the source language it asks for no file of another', async () => {
  const { context, page, screen, name } = await learn('again', 'zh-CN');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await turnToSlide(screen, 'phone-check');
  await page.reload();
  await screen.locator('parley-player[slide="phone-check"] parley-settings select').first().waitFor();
  expect(asked.filter((url) => /course\/en\/|titles|languages/.test(url))).toEqual([]);
  await turn(screen, 'en');
  const again = await open(context, page, name, '1.2');
  expect(await player(again.screen).getAttribute('slide')).toBe('phone-check');
  await again.screen.locator('slide-quiz').waitFor();
  expect(await wordsOf(again.screen)).not.toMatch(chinese);

  await page.route('**/course/en/titles.json*', (route) => route.abort());
  const without = await open(context, page, name, '1.2');
  await without.screen.locator('.notice', { hasText: 'can’t be shown right now' }).waitFor();
  expect(await without.screen.locator('article').getAttribute('lang')).toBe('zh-CN');
  await page.unroute('**/course/en/titles.json*');
  await without.screen.locator('.notice').getByRole('button', { name: 'Try again' }).click();
  await without.screen.locator('article[lang="en"]').waitFor();
  await context.close();
});

test('a launch does not wait for a language that does not come', async () => {
  const { context, page, screen, name } = await learn('stalled', 'zh-CN');
  await turn(screen, 'en');
  await page.route('**/course/en/titles.json*', () => undefined);
  const began = Date.now();
  await page.goto(`${practice.address}/learn?learner=${encodeURIComponent(name)}&scorm=1.2`);
  await screen.locator('.notice', { hasText: 'can’t be shown right now' }).waitFor();
  expect(Date.now() - began).toBeLessThan(25_000);
  expect(await screen.locator('article').getAttribute('lang')).toBe('zh-CN');
  await context.close();
});

test('what is not translated is told, and which languages the course has', async () => {
  const { context, screen } = await learn('partial', 'en');
  await turnToSlide(screen, untranslated);
  expect(await screen.locator('parley-untranslated p').innerText()).toContain(
    'This page hasn’t been translated yet. It’s shown in Chinese.',
  );
  expect(await screen.locator('article').getAttribute('lang')).toBe('zh-CN');
  const groups = select(screen).locator('optgroup');
  expect(await groups.evaluateAll((all) => all.map((one) => one.getAttribute('label')))).toEqual([
    'Course and interface',
    'Course only, interface in English',
    'Interface only, course in 中文',
  ]);
  expect(await screen.locator('h1').getAttribute('lang')).toBe('zh-CN');
  expect(await screen.locator('.kicker span').getAttribute('lang')).toBe('en');
  expect(await screen.locator('.kicker').innerText()).toMatch(/^Section \d+ · /);
  await turn(screen, 'ko');
  expect(await screen.locator('parley-untranslated').count()).toBe(0);
  expect(await screen.locator('h1').innerText()).toMatch(chinese);
  await context.close();
});

/** What browsers and screen readers are told of the page: the interface's language, and where lines begin. */
const page = (screen: FrameLocator) => screen.locator('html').evaluate(({ lang, dir }: HTMLElement) => [lang, dir]);

test('a language that the interface lacks can be chosen: the course comes in it, from right to left, the interface stays as it is', async () => {
  const { context, page: window, screen, name } = await learn('from the right', 'en');
  expect(await select(screen).locator('option[value="ar"]').innerText()).toBe('العربية');
  await turn(screen, 'ar');
  expect(await page(screen)).toEqual(['en', 'rtl']);
  expect(await screen.locator('article').getAttribute('lang')).toBe('ar');
  expect(await screen.locator('parley-bottom .primary').innerText()).toBe('\u2066Next\u2069');

  const again = await open(context, window, name, '1.2');
  expect(await page(again.screen)).toEqual(['en', 'rtl']);
  expect(await player(again.screen).getAttribute('locale')).toBe('ar');
  await turnToSlide(screen, 'complaint-steps');
  await screen.locator('slide-order [data-card] .up').nth(1).focus();
  await window.keyboard.press('ArrowLeft');
  expect(
    await screen
      .locator('slide-order .down')
      .nth(1)
      .evaluate((button) => button.matches(':focus')),
  ).toBe(true);

  await turnToSlide(screen, untranslated);
  expect(await screen.locator('article').evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual(['zh-CN', 'ltr']);
  await turn(screen, 'ko');
  expect(await page(screen)).toEqual(['ko', 'ltr']);
  await context.close();
});

test('a course written from right to left begins there at the first launch', async () => {
  const { compiled } = compileFolder(edited(everyTypeFolder(), 'course.json', '"locales":["zh-CN"]', '"locales":["ar"]'), 'en');
  const [version] = scormVersions;
  if (!compiled || !version) throw new Error('no package');
  const site = await serveFiles(unzipSync(scormPackage(await readPlayer(), compiled, version).bytes), {}, "default-src 'self'");
  const context = await browser.newContext({ locale: 'ar' });
  const screen = await context.newPage();
  await screen.goto(`${site.address}/package/index.html`, { waitUntil: 'commit' });
  expect(await screen.locator('html').getAttribute('dir')).toBe('rtl');
  await screen.locator('parley-player[slide]').waitFor();
  expect(await screen.locator('html').evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual(['en', 'rtl']);
  expect(await screen.locator('parley-bottom .primary').innerText()).toBe('\u2066Next\u2069');
  await context.close();
  await site.close();
});
