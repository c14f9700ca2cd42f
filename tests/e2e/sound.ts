import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import type { Course } from '../journeys/course.ts';
import { mouse, type Hand } from './hands.ts';
import { collectElements } from './elements.ts';
import { overflowsOn } from './overflow.ts';
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

/** What axe finds, what cannot be read, body text under 16 px, and targets under 44 px. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.flat().join(' ')).join(', ')}`);
  });
  return [...found, ...(await smallOn(page)), ...(await overflowsOn(page))];
}

/** Body text and targets that are too small. */
async function smallOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(collectElements);
  return page.evaluate(() =>
    window.elementsSeen().flatMap((element) => {
      const box = element.getBoundingClientRect();
      const host = element.getRootNode();
      const words = element.textContent.trim();
      const inLine = host instanceof ShadowRoot && element.matches('.term');
      const isTarget = element.matches('button, select') && !inLine;
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const isBody = own && element.matches('p, li, dd, dt') && host instanceof ShadowRoot && host.host.localName.startsWith('slide-');
      return [
        ...(isTarget && (box.width < 43.5 || box.height < 43.5) ? [`a target of ${box.width} × ${box.height}: ${words}`] : []),
        ...(isBody && parseFloat(getComputedStyle(element).fontSize) < 16 ? [`small text: ${words}`] : []),
      ];
    }),
  );
}
