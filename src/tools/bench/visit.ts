import { chromium, type Browser, type CDPSession, type Frame } from 'playwright';
import { browserArguments } from '../browser.ts';
import { installProbe } from './probe.ts';
import { answerings, nextSlide, primary, usable } from './sights.ts';
import type { Site } from './site.ts';
import { watchTraffic } from './traffic.ts';

/** A phone of the middle class on a slow line. */
export const conditions = { slowdown: 4, down: 1.6, up: 0.75, delay: 150 } as const;
const patience = 60_000;

/** What one visit told: counts, bytes as they come over the wire, and milliseconds. */
export interface Visit {
  requests: number;
  bytes: number;
  scriptBytes: number;
  paint: number;
  usable: number;
  /** From the click on Next until the next slide is painted. */
  next: number;
  /** From the click that answers until the feedback is painted; none where the next slide asks for no answer. */
  feedback?: number;
}

/** Where a visit goes, and what the browser's storage holds before. */
export interface Destination {
  site: Site;
  /** `index.html`, or a page that holds it in a frame. */
  page: string;
  storage: Readonly<Record<string, string>>;
}

/** Opens a course in a new browser with nothing cached, goes to the next slide, and answers there. */
export async function visit(program: string, destination: Destination, measured: () => void): Promise<Visit> {
  const browser = await chromium.launch({ executablePath: program, args: [...browserArguments], timeout: patience });
  try {
    const told = await within(patience, visitIn(browser, destination));
    measured();
    return told;
  } finally {
    await browser.close();
  }
}

async function visitIn(browser: Browser, { site, page: path, storage }: Destination): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript({ content: initScript(storage) });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  const traffic = await watchTraffic(wire, site, `${site.address}/index.html`);
  await slowDown(wire);
  await page.goto(`${site.address}/${path}`);
  const player = page.frames().at(-1) ?? page.mainFrame();
  const time = await player.evaluate(() => window.parleyBench.usable);
  const paint = await player.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  const before = traffic(time);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const next = await timed(player, primary, nextSlide);
  return { ...before, paint, usable: time, next, ...(await answered(player)) };
}

async function slowDown(wire: CDPSession): Promise<void> {
  const bytes = (megabits: number) => (megabits * 1e6) / 8;
  const { slowdown, down, up, delay } = conditions;
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: delay,
    downloadThroughput: bytes(down),
    uploadThroughput: bytes(up),
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

async function answered(player: Frame): Promise<Pick<Visit, 'feedback'>> {
  const answering = answerings[await player.locator('#view').evaluate(({ localName }) => localName)];
  if (!answering) return {};
  await player.waitForTimeout(1500);
  await player.locator(answering.before).first().click();
  await player.waitForTimeout(500);
  return { feedback: await timed(player, answering.click, answering.feedback) };
}

/** Clicks with the mouse and waits until the page has painted what is to be seen then. */
async function timed(player: Frame, selector: string, sight: typeof nextSlide): Promise<number> {
  const time = player.evaluate((wanted) => window.parleyBench.afterClick(wanted), sight);
  await Promise.all([time, player.locator(selector).first().click()]);
  return time;
}

/** `__name` is what tsx calls to keep the names of functions, which the page does not know. */
function initScript(storage: Readonly<Record<string, string>>): string {
  const kept = Object.entries(storage).map((entry) => `localStorage.setItem(...${JSON.stringify(entry)});`);
  return `globalThis.__name = (one) => one; ${kept.join('')} (${installProbe.toString()})(${JSON.stringify(usable)});`;
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  const clock = new AbortController();
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`a visit took longer than ${limit / 1000} s`)), limit);
    clock.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  return Promise.race([work, late]).finally(() => clock.abort());
}
