import type { Browser, Page } from 'playwright';
import { directionOf } from '../../src/course/direction.ts';
import type { Course } from '../journeys/course.ts';
import { collectElements } from './elements.ts';
import { enter, type Hand } from './hands.ts';
import { here, next, solve } from './play.ts';

/** Plays a course in one of its languages on the narrowest phone at 200 % text, and tells of each screen, before and after it is done, what cannot be read. */
export async function overflowsOnTheWay(
  browser: Browser,
  address: string,
  { outline, slides }: Course,
  locale: string,
  hand: Hand = enter(),
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
    const direction = await page.evaluate(() => getComputedStyle(document.documentElement).direction);
    if (direction !== directionOf(outline.locale)) faults.push(`${locale} ${id} ${when}: the page runs ${direction}`);
    faults.push(...(await overflowsOn(page)).map((fault) => `${locale} ${id} ${when}: ${fault}`));
  };
  for (const { id } of outline.slides) {
    await page.locator(`parley-player[slide="${id}"]`).waitFor();
    await look('before');
    await solve(page, hand, slides);
    await look('after');
    if (id !== outline.slides.at(-1)?.id) await next(page, hand);
  }
  await context.close();
  return faults;
}

/** What of the slide on screen is cut off, off the screen, or lies over something else: in words, nothing where all can be read. */
export async function overflowsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(collectElements);
  return page.evaluate(() => {
    const found: string[] = [];
    /** Not the side of a card that is turned away, nor figures set into a drawing. */
    const isPainted = (element: HTMLElement) =>
      !element.closest('[aria-hidden="true"]') && element.checkVisibility({ opacityProperty: true });
    /** Stays in sight while the slide scrolls beneath it: what it covers can be scrolled free. */
    const floats = (element: Element | null): boolean =>
      element !== null && (/fixed|sticky/.test(getComputedStyle(element).position) || floats(element.parentElement));
    const hostOf = (element: Element) => {
      const root = element.getRootNode();
      return root instanceof ShadowRoot ? root.host : undefined;
    };
    if (document.documentElement.scrollHeight > innerHeight + 1) found.push('the whole page scrolls');
    const boxes: { element: HTMLElement; words: string; box: DOMRect }[] = [];
    for (const element of window.elementsSeen()) {
      if (element.matches('main, article') && element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.localName} scrolls sideways`);
      const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (words.length === 0 || element.localName === 'style') continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      const text = element.textContent.trim().slice(0, 40);
      if (clips && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
        found.push(`cut off: ${text}`);
      if (!hostOf(element)?.localName.startsWith('slide-')) continue;
      const { left, right } = element.getBoundingClientRect();
      if (right > document.documentElement.clientWidth + 1 || left < -1) found.push(`off the screen: ${text}`);
      for (const node of words) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width < 2 || box.height < 2) continue;
          if (box.right > document.documentElement.clientWidth + 1 || box.left < -1) found.push(`off the screen: ${text}`);
          if (!floats(element) && isPainted(element)) boxes.push({ element, words: text, box });
        }
      }
    }
    const slack = 4;
    const ofALine = 0.3;
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > slack && high > ofALine * Math.min(one.box.height, other.box.height))
          found.push(`“${one.words}” lies over “${other.words}”`);
      }
    });
    return [...new Set(found)];
  });
}
