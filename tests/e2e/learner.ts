import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright';
import type { AttemptRow, DecisionRow, ObjectiveRow } from '../../src/practice/attempts/attempts.ts';

/** A learner at the practice LMS with a browser of their own. */
export interface Learner {
  page: Page;
  screen: FrameLocator;
  /** What the console and the page complained about. */
  complaints: string[];
  close(): Promise<void>;
}

export type Attempt = AttemptRow & { decisions: readonly DecisionRow[]; objectives: readonly ObjectiveRow[] };

/** Opens the course through the practice LMS, in SCORM 1.2 or as the query says. */
export async function launch(
  browser: Browser,
  address: string,
  name: string,
  options: Parameters<Browser['newContext']>[0] = {},
  query = '',
): Promise<Learner> {
  const context: BrowserContext = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}/learn?learner=${encodeURIComponent(name)}${query}`);
  const screen = page.frameLocator('iframe');
  await screen.locator('parley-player[slide]').waitFor();
  return { page, screen, complaints, close: () => context.close() };
}

/** The newest attempt of a learner as the server has it. */
export async function attemptOf(address: string, name: string): Promise<Attempt> {
  const list: { attempts: readonly AttemptRow[] } = await (await fetch(`${address}/api/attempts`)).json();
  const row = list.attempts.find((attempt) => attempt.learner === name);
  if (!row) throw new Error(`${name} has no attempt`);
  return (await fetch(`${address}/api/attempts/${row.id}`)).json();
}

/** Asks again until the answer fits, for at most the given milliseconds. */
export async function eventually<T>(ask: () => Promise<T>, fits: (answer: T) => boolean, patience = 30_000): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (fits(answer) || Date.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
