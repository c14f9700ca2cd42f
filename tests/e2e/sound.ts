import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import type { Course } from '../journeys/course.ts';
import { mouse, type Hand } from './hands.ts';
import { here, next, solve } from './play.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The sizes and grounds on which screens are looked at. */
export const sizes = [
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
  { width: 650, height: 666, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

/** Plays a course from its first slide to its last and tells what is wrong with each screen, before and after it is done. */
export async function faultsOnTheWay(
  browser: Browser,
  address: string,
  { outline, slides }: Course,
  size: (typeof sizes)[number],
  handOf: (page: Page) => Hand = mouse,
): Promise<readonly string[]> {
  const { width, height, colorScheme } = size;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce', locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(axeSource);
  await page.goto(address);
  const hand = handOf(page);
  const faults: string[] = [];
  const look = async (when: string) => {
    const id = await here(page);
    await page.locator(`slide-${slides[id]?.type}`).waitFor();
    faults.push(...(await faultsOf(page)).map((fault) => `${id} ${when}: ${fault}`));
  };
  for (const _ of outline.slides) {
    await look('before');
    await solve(page, hand, slides, 1);
    await look('after');
    if ((await here(page)) !== outline.slides.at(-1)?.id) await next(page, hand);
  }
  await context.close();
  return faults;
}

/** What axe finds, sideways scrolling, words cut off or off the screen, body text under 16 px, and targets under 44 px. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    const found = violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.flat().join(' ')).join(', ')}`);
    const elements: HTMLElement[] = [];
    const collect = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        elements.push(element);
        if (element.shadowRoot) collect(element.shadowRoot);
      }
    };
    collect(document);
    for (const element of elements) {
      const box = element.getBoundingClientRect();
      if (box.width <= 2 || element.closest('.unseen') || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.matches('main, article') && element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.className || element.localName} scrolls sideways`);
      const inLine = element.getRootNode() instanceof ShadowRoot && element.matches('.term');
      if (element.matches('button, select') && !inLine && (box.width < 43.5 || box.height < 43.5))
        found.push(`a target of ${box.width} × ${box.height}: ${element.textContent.trim()}`);
      const inSlide = element.getRootNode() instanceof ShadowRoot && element.matches('p, li, dd, dt');
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const host = element.getRootNode();
      const slide = host instanceof ShadowRoot && host.host.localName.startsWith('slide-');
      const { overflowX } = getComputedStyle(element);
      if (slide && own && (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut off: ${element.textContent.trim()}`);
      if (slide && own && box.right > document.documentElement.clientWidth + 1) found.push(`off the screen: ${element.textContent.trim()}`);
      if (inSlide && own && slide && parseFloat(getComputedStyle(element).fontSize) < 16)
        found.push(`small text: ${element.textContent.trim()}`);
    }
    return found;
  });
}
