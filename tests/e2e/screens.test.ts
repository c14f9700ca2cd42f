import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCourse, openBrowser } from './course.ts';
import { mouse } from './hands.ts';
import { servePackaged } from './packaged.ts';
import { here, next, solve } from './play.ts';
import type { Site } from './site.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await servePackaged();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const sizes = [
  { width: 360, height: 740, colorScheme: 'dark' },
  { width: 650, height: 666, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

describe('every screen, before and after it is done', () => {
  test.each(sizes)('at $width × $height, $colorScheme', async ({ width, height, colorScheme }) => {
    const { outline, slides } = await loadCourse(`${site.address}/package`);
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript(axeSource);
    await page.goto(`${site.address}/package/index.html`);
    const faults: string[] = [];
    const look = async (when: string) => {
      const id = await here(page);
      faults.push(...(await faultsOf(page)).map((fault) => `${id} ${when}: ${fault}`));
    };
    for (const _ of outline.slides) {
      await look('before');
      await solve(page, mouse(page), slides, 1);
      await look('after');
      if ((await here(page)) !== outline.slides.at(-1)?.id) await next(page, mouse(page));
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** What axe finds, sideways scrolling, body text under 16 px, and targets under 44 px. */
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
      if (box.width === 0 || element.closest('.unseen') || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.matches('main, article') && element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.className || element.localName} scrolls sideways`);
      if (element.matches('button, select') && (box.width < 43.5 || box.height < 43.5))
        found.push(`a target of ${box.width} × ${box.height}: ${element.textContent.trim()}`);
      const inSlide = element.getRootNode() instanceof ShadowRoot && element.matches('p, li, dd, dt');
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const host = element.getRootNode();
      const slide = host instanceof ShadowRoot && host.host.localName.startsWith('slide-');
      if (inSlide && own && slide && parseFloat(getComputedStyle(element).fontSize) < 16)
        found.push(`small text: ${element.textContent.trim()}`);
    }
    return found;
  });
}
