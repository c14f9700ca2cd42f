import type { Browser, Page } from 'playwright';
import type { Course } from '../journeys/course.ts';
import { overflowsIn, type Overflow } from '../../src/practice/browser/screens/overflow.ts';
import type { Hand } from './hands.ts';
import { here, hurryTo, next, solve } from './play.ts';

/** Plays a course, or one of its sections, in one of its languages on the narrowest phone at 200 % text, and tells of each screen, before and after it is done, what cannot be read. */
export async function overflowsOnTheWay(
  browser: Browser,
  address: string,
  { outline, slides }: Course,
  locale: string,
  hand: Hand,
  section?: string,
): Promise<readonly string[]> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript((language) => {
    localStorage.setItem('parley/locale', language);
    localStorage.setItem('parley/size', '200');
  }, locale);
  await page.goto(address);
  const faults: string[] = [];
  const look = async (when: string) => {
    const id = await here(page);
    await page.locator(`slide-${slides[id]?.type}`).waitFor();
    faults.push(...(await overflowsOn(page)).map((fault) => `${locale} ${id} ${when}: ${fault}`));
  };
  const played = outline.slides.filter((slide) => section === undefined || slide.section === section);
  const [first] = played;
  if (first) await hurryTo(page, slides, first.id);
  for (const { id } of played) {
    await page.locator(`parley-player[slide="${id}"]`).waitFor();
    await look('before');
    await solve(page, hand, slides);
    await look('after');
    if (id !== played.at(-1)?.id) await next(page, hand);
  }
  await context.close();
  return faults;
}

/** What of the slide on screen cannot be read, in words. */
export async function overflowsOn(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate<readonly Overflow[]>(`(${overflowsIn})()`);
  return found.map(({ kind, words, other }) => [kind, words, other].filter(Boolean).join(': '));
}
