import type { Browser, BrowserContext, Page } from 'playwright';
import type { PlayerEvent } from '../../../src/machine/player.ts';
import type { Player } from '../../../src/player/shell/player.ts';
import { strictScript } from '../../lms/inject.ts';
import { player, type Screen } from '../play.ts';
import { clickSomewhere } from './clicks.ts';
import { decisionsIn, hang, heldBy, never, stateIn, type Told } from './lms.ts';
import type { Moment, Plan, Visit } from './plan.ts';
import { look, type Sight } from './screen.ts';
import type { Packaged } from './site.ts';

/** What the LMS holds. */
export interface Held {
  state: string;
  decisions: readonly Told[];
}

/** What was there when the page died, and what there was when it was launched again. */
export interface Cut {
  /** Whether the page died at the moment that was planned, and not after all had been saved before it. */
  came: boolean;
  atTheCut: Sight & { held: Held };
  restored: Sight;
  /** What the LMS holds once the restored journey is saved. */
  held: Held;
  violations: readonly string[];
  complaints: readonly string[];
}

/** Carries out a plan in a browser profile of its own. */
export async function cut(browser: Browser, packaged: Packaged, plan: Plan): Promise<Cut> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 720 }, reducedMotion: 'reduce' });
  try {
    await context.addInitScript(await strictScript({ scorm: plan.scorm, host: '/lms', keepUnder: 'strict' }));
    const complaints: string[] = [];
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const address = packaged.addressOf(plan.scorm);
    const page = await launch(context, address);
    const crash = await crasher(page);
    const screen = page.frameLocator('iframe');
    for (const visit of plan.before) await go(screen, visit);
    await allSaved(screen);
    await go(screen, plan.last);
    const sight = await look(screen);
    const atTheCut = { ...sight, held: told((await heldBy(page)).data) };
    const came = await until(plan.moment, page);
    await new Promise((resolve) => setTimeout(resolve, plan.rest));
    await crash();

    const again = await launch(context, address);
    const restored = await look(again.frameLocator('iframe'));
    await allSaved(again.frameLocator('iframe'));
    const { data, violations } = await heldBy(again);
    return { came, atTheCut, restored, held: told(data), violations: violations.map((one) => JSON.stringify(one)), complaints };
  } finally {
    await context.close();
  }
}

const told = (data: Parameters<typeof stateIn>[0]): Held => ({ state: stateIn(data), decisions: decisionsIn(data) });

async function launch(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/lms`);
  await page.frameLocator('iframe').locator('parley-player[slide]').waitFor();
  return page;
}

/** Saves what waits for that now, so that the save of what is done next comes a second later. */
async function allSaved(screen: Screen): Promise<void> {
  await player(screen).evaluate((element: Player) => element.send({ type: 'save' }));
  await screen.locator('parley-player[saved="saved"]').waitFor();
}

/** Goes to a slide, tells the player what is wished there, and clicks on what can be clicked on. */
async function go(screen: Screen, { slide, wishes, clicks }: Visit): Promise<void> {
  await player(screen).evaluate(
    async (element: Player, [id, all]: readonly [string, readonly PlayerEvent[]]) => {
      element.send({ type: 'go', slide: id });
      while (element.slide !== id || !element.actor.getSnapshot().matches('playing'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      for (const wish of all) element.send(wish);
    },
    [slide, wishes] as const,
  );
  for (const pick of clicks) await clickSomewhere(screen, pick);
}

/** Resolves when the moment has come, or with false when all is saved before it. */
async function until(moment: Moment, page: Page): Promise<boolean> {
  const screen = page.frameLocator('iframe');
  const saved = () => screen.locator('parley-player[saved="saved"]').waitFor();
  switch (moment) {
    case 'at once':
    case 'waiting':
      return (await player(screen).getAttribute('saved')) === 'saving';
    case 'saved':
      return saved().then(() => true);
    case 'asking the host': {
      const { asked } = await hold(page, '**/here.txt');
      return Promise.race([asked, saved().then(() => false)]);
    }
    case 'telling':
    case 'storing':
    case 'stored': {
      const { asked } = await hold(page, `**${never}`);
      await hang(page, { call: moment === 'telling' ? 'SetValue' : 'Commit', isDone: moment === 'stored' });
      return Promise.race([asked, saved().then(() => false)]);
    }
  }
}

/** Lets a page wait for ever for what it asks for; `asked` resolves when it does. */
async function hold(page: Page, path: string): Promise<{ asked: Promise<true> }> {
  let tell: (yes: true) => void = () => undefined;
  const asked = new Promise<true>((resolve) => {
    tell = resolve;
  });
  await page.route(path, () => tell(true));
  return { asked };
}

/** What ends the page's process: it hears nothing of it, and can do nothing any more. Also where the page hangs by then. */
async function crasher(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    const gone = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await gone;
    await page.close();
  };
}
