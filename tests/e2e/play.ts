import type { FrameLocator, Locator, Page } from 'playwright';
import { plainText } from '../../src/core/text.ts';
import type { Slide } from '../../src/slides/kinds.ts';
import { actsOn } from '../../src/tools/bench/finished.ts';
import { talkOf } from '../../src/slides/roleplay/story.ts';
import type { Hand } from './hands.ts';

export type Talk = Extract<Slide, { type: 'roleplay' }>;

/** The course on screen, in the page itself or in a frame of it. */
export type Screen = Page | FrameLocator;

/** Every slide of the course by id, as the package carries it. */
export type Slides = Readonly<Record<string, Slide>>;

export const player = (screen: Screen): Locator => screen.locator('parley-player');
const primary = (screen: Screen): Locator => screen.locator('parley-bottom button.primary');

/** The id of the slide on screen. */
export async function here(screen: Screen): Promise<string> {
  return (await player(screen).getAttribute('slide', { timeout: 20_000 })) ?? '';
}

/** Does what the slide on screen asks for; in a quiz everything right, but for the first `wrong` questions. */
export async function solve(screen: Screen, hand: Hand, slides: Slides, wrong = 0): Promise<void> {
  const id = await here(screen);
  const slide = slides[id];
  if (!slide) throw new Error(`the package has no slide “${id}”`);
  const view = screen.locator(`slide-${slide.type}`);
  await view.waitFor();
  switch (slide.type) {
    case 'steps':
      return solveSteps(view, hand, slide);
    case 'compare':
    case 'reveal':
      return pressAll(view.locator('li > button'), hand);
    case 'match':
      for (const at of slide.pairs.keys()) await hand.link(card(view, 'left', at), card(view, 'right', at));
      return hand.press(primary(screen));
    case 'quiz':
      return solveQuiz(screen, view, hand, slide, wrong);
    case 'choice':
      for (const [at, option] of slide.options.entries()) if (option.right) await hand.press(view.locator(`[data-option="${at}"]`));
      return hand.press(primary(screen));
    case 'roleplay':
      return talk(screen, hand, slide, bestReplies(slide));
    case 'page':
    case 'results':
      return undefined;
  }
}

/** Goes on to the next slide and waits until it is there. */
export async function next(screen: Screen, hand: Hand): Promise<void> {
  const before = await here(screen);
  await hand.press(primary(screen));
  await screen.locator(`parley-player:not([slide="${before}"])`).waitFor();
}

/** Plays from the slide on screen until the given one is on screen. */
export async function playTo(screen: Screen, hand: Hand, slides: Slides, until: string, wrong = 0): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    if ((await here(screen)) === until) return;
    await solve(screen, hand, slides, wrong);
    await next(screen, hand);
  }
  throw new Error(`“${until}” never came`);
}

/** Goes to a slide without touching the screen, by telling the player what was done on each slide before it. */
export async function hurryTo(screen: Screen, slides: Slides, until: string): Promise<void> {
  for (let id = await here(screen); id !== until; id = await here(screen)) {
    const slide = slides[id];
    if (!slide) throw new Error(`the package has no slide “${id}”`);
    await screen.locator(`slide-${slide.type}`).waitFor();
    const wishes = [...actsOn(slide).map((event) => ({ type: 'answer', event })), { type: 'submit' }, { type: 'move', step: 1 }];
    await player(screen).evaluate((element, all) => {
      const send: unknown = Reflect.get(element, 'send');
      if (typeof send === 'function') for (const wish of all) Reflect.apply(send, element, [wish]);
    }, wishes);
    await screen.locator(`parley-player:not([slide="${id}"])`).waitFor();
  }
}

/** The replies that say the best after those taken, as positions in the script. */
export function bestReplies(slide: Talk, taken: readonly number[] = []): readonly number[] {
  const replies = [...taken];
  for (let { scene } = talkOf(slide, taken); scene; { scene } = talkOf(slide, replies)) {
    replies.push(scene.replies.findIndex(({ verdict }) => verdict === 'best'));
  }
  return replies;
}

/** Leads a talk from its first screen to its debrief. */
export async function talk(screen: Screen, hand: Hand, slide: Talk, replies: readonly number[]): Promise<void> {
  const view = screen.locator('slide-roleplay');
  if (slide.model) await hand.press(view.locator('.introduction button'));
  await hand.press(primary(screen));
  await say(screen, hand, replies);
  await hand.press(primary(screen));
  await view.locator('.debrief').waitFor();
}

/** Says one reply after the other. */
export async function say(screen: Screen, hand: Hand, replies: readonly number[]): Promise<void> {
  for (const reply of replies) {
    const turn = await screen.locator('slide-roleplay .replies h2').innerText();
    await hand.settle();
    await hand.press(screen.locator(`slide-roleplay [data-reply="${reply}"]`));
    await screen.locator('slide-roleplay').getByText(turn, { exact: true }).waitFor({ state: 'detached' });
  }
}

const card = (view: Locator, side: 'left' | 'right', pair: number) => view.locator(`.end[data-side="${side}"][data-pair="${pair}"]`);

async function pressAll(buttons: Locator, hand: Hand): Promise<void> {
  for (let at = 0; at < (await buttons.count()); at += 1) {
    const button = buttons.nth(at);
    if ((await button.getAttribute('aria-expanded')) === 'false') await hand.press(button);
  }
}

async function solveSteps(view: Locator, hand: Hand, slide: Extract<Slide, { type: 'steps' }>): Promise<void> {
  const popup = slide.layout === 'popup';
  if (popup) await hand.press(view.locator('button.open'));
  const presses = popup ? slide.steps.length : slide.steps.length - 1;
  for (let step = 0; step < presses; step += 1) await hand.press(view.locator('button.forward'));
}

async function solveQuiz(screen: Screen, view: Locator, hand: Hand, slide: Extract<Slide, { type: 'quiz' }>, wrong: number): Promise<void> {
  for (let asked = 0; asked < slide.draw; asked += 1) {
    await view.locator(`.dots li:nth-child(${asked + 1}) [aria-current="step"]`).waitFor();
    const words = (await view.locator('.question').innerText()).replaceAll(/\s/g, '');
    const question = slide.pool.find((one) =>
      plainText(one.question)
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .includes(words.replaceAll(/[^\p{L}\p{N}]/gu, '')),
    );
    if (!question) throw new Error(`no question reads “${words}”`);
    for (const [at, option] of question.options.entries()) {
      if (option.right === asked >= wrong) {
        await hand.press(view.locator(`[data-option="${at}"]`));
        if (!question.many) break;
      }
    }
    await hand.press(primary(screen));
    if (asked < slide.draw - 1) await hand.press(primary(screen));
  }
}
