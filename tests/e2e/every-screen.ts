import type { Browser, BrowserContext, Page } from 'playwright';

/** What the author's look at all screens came to. */
export interface Looked {
  /** The last word. */
  told: string;
  findings: readonly string[];
  screens: number;
}

/** Opens the look at all screens of a practice LMS's course. */
export async function openEveryScreen(context: Browser | BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/author/screens`);
  await page.frameLocator('parley-screens iframe').locator('parley-player[slide]').waitFor();
  return page;
}

const start = (page: Page) => page.locator('parley-screens button.primary');

/** Starts it and waits for its end, however long it takes. */
export async function lookAtAll(page: Page, timeout = 120_000): Promise<Looked> {
  await start(page).click();
  await start(page).waitFor({ state: 'detached' });
  await start(page).waitFor({ timeout });
  return looked(page);
}

/** What is on the page now. */
export async function looked(page: Page): Promise<Looked> {
  const told = (await page.locator('parley-screens [role="status"]').innerText()).trim();
  return { told, findings: await page.locator('parley-screens .finding').allInnerTexts(), screens: Number(/\d+/.exec(told)?.[0] ?? 0) };
}
