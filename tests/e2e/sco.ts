import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { startPractice } from '../../src/practice/practice.ts';
import { clientAt } from '../../src/practice/testing/client.ts';
import { course } from '../../src/practice/testing/sco.ts';
import { browserArguments, findBrowser } from '../../src/tools/browser.ts';
import { build, practiceBuild } from '../../src/tools/build.ts';
import { busts } from '../../src/tools/busts.ts';
import { readTree } from '../../src/tools/files.ts';

/** A practice LMS with the smallest course, and a browser before it. */
export interface Sco {
  address(): string;
  browser: Browser;
  /** Stops the server and gives what starts it again on the same address and data. */
  stop(): Promise<() => Promise<void>>;
  /** Launches the course for a learner; the frame is the course's. */
  learn(page: Page, learner: string, extra?: string): Promise<Frame>;
  /** The learner's latest attempt with its decisions, as the API tells it. */
  attemptOf(learner: string): Promise<Record<string, unknown>>;
  end(): Promise<void>;
}

/** Builds the practice pages where that is due, and opens the server and a browser. */
export async function openSco(): Promise<Sco> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  await build(practiceBuild);
  const own = readTree(fileURLToPath(new URL('../../dist/practice', import.meta.url)));
  const start = (port: number) => startPractice({ port, folder, prepare: async () => ({ course, assets: { ...own, ...busts() } }) });
  let practice = await start(0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArguments] });
  return {
    browser,
    address: () => practice.address,
    async stop() {
      await practice.close();
      return async () => {
        practice = await start(Number(new URL(practice.address).port));
      };
    },
    async learn(page, learner, extra = '') {
      await page.goto(`${practice.address}/learn?learner=${encodeURIComponent(learner)}${extra}`);
      return courseIn(page);
    },
    async attemptOf(learner) {
      const client = clientAt(practice.address);
      const { attempts } = await (await client.get('/api/attempts')).json();
      const found = attempts.find((one: { learner: string }) => one.learner === learner);
      return (await client.get(`/api/attempts/${found.id}`)).json();
    },
    async end() {
      await browser.close();
      await practice.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The frame the course plays in, once it has started its session. */
export async function courseIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the frame has no document');
  await frame.waitForSelector('html[data-initialized]');
  return frame;
}

/** What a page complains of on its console, as it comes. */
export function complaintsOf(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && said.push(`${message.text()} ${message.location().url}`));
  return said;
}

type Call = readonly [method: string, ...given: string[]];

/** Calls the API as a course does and gives what each call said. */
export const speak = (frame: Frame, calls: readonly Call[]) =>
  frame.evaluate((all) => {
    const api = window.parent.API ?? {};
    return all.map(([method, ...given]) => Reflect.get(api, method).apply(api, given));
  }, calls);

export const place = (where: string): Call => ['LMSSetValue', 'cmi.core.lesson_location', where];
