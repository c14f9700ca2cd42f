import type { FrameLocator, Locator, Page } from 'playwright';
import { plainText } from '../../src/core/text.ts';
import type { Outline } from '../../src/course/outline.ts';
import type { Slide } from '../../src/slides/kinds.ts';
import { actsOn } from '../../src/course/acts.ts';
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
  return (await screen.locator('parley-player[slide]').getAttribute('slide', { timeout: 20_000 })) ?? '';
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
    case 'sort':
      await putCards(view, hand, slide.cards, slide.groups);
      return slide.scored ? hand.press(primary(screen)) : undefined;
    case 'place':
      await putCards(view, hand, slide.cards, slide.fields);
      return slide.scored ? hand.press(primary(screen)) : undefined;
    case 'choice':
      for (const [at, option] of slide.options.entries()) if (option.right) await hand.press(view.locator(`[data-option="${at}"]`));
      return hand.press(primary(screen));
    case 'roleplay':
      return talk(screen, hand, slide, bestReplies(slide));
    case 'scale':
      for (const at of slide.statements.keys()) await hand.press(view.locator(`[data-statement="${at}"] input[value="8"]`));
      return undefined;
    case 'chart':
      for (const [at, { guess }] of slide.parts.entries()) if (guess) await hand.press(view.locator(`[data-part="${at}"] .more`));
      return hand.press(primary(screen));
    case 'hotspots':
      return pressAll(view.locator('.list button'), hand);
    case 'rewrite':
      return solveRewrite(screen, view, hand, slide);
    case 'story':
      return readStory(screen, view, hand, slide);
    case 'order':
      return solveOrder(screen, view, hand, slide);
    case 'pick':
      for (let at = 0; at < slide.least; at += 1) await hand.press(view.locator(`[data-option="${at}"]`));
      return undefined;
    case 'pledge':
      return hand.press(view.locator('[data-option="0"]'));
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

/** Opens the menu, and in it the section of a slide, and goes to the slide. */
export async function turnTo(screen: Screen, hand: Hand, { sections, slides }: Outline, id: string): Promise<void> {
  const entry = slides.find((one) => one.id === id);
  const section = sections.find((one) => one.id === entry?.section);
  if (!entry || !section) throw new Error(`the course has no slide “${id}”`);
  await hand.press(screen.locator('parley-top').getByRole('button', { name: '目录' }));
  const part = screen.locator('parley-menu details', { has: screen.getByText(section.title, { exact: true }) });
  if ((await part.getAttribute('open')) === null) await hand.press(part.locator('summary'));
  await hand.press(part.locator('button', { hasText: entry.title }));
  await screen.locator(`parley-player[slide="${id}"]`).waitFor();
}

/** Plays from the slide on screen until the given one is on screen. */
export async function playTo(screen: Screen, hand: Hand, slides: Slides, until: string, wrong = 0): Promise<void> {
  for (let count = 0; count < 300; count += 1) {
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

/** Puts whichever card waits first where it belongs, until all lie. */
async function putCards(view: Locator, hand: Hand, cards: readonly { in: string }[], groups: readonly { id: string }[]): Promise<void> {
  for (let count = 0; count < cards.length; count += 1) {
    const waiting = Number(await view.locator('.tray [data-card]').first().getAttribute('data-card'));
    const home = groups.findIndex(({ id }) => id === cards[waiting]?.in);
    await hand.press(view.locator(`.tray [data-card="${waiting}"] button`));
    await hand.press(view.locator(`[data-group="${home}"] .head`));
    await view.locator(`.tray [data-card="${waiting}"]`).waitFor({ state: 'detached' });
  }
}

async function solveSteps(view: Locator, hand: Hand, slide: Extract<Slide, { type: 'steps' }>): Promise<void> {
  const popup = slide.layout === 'popup';
  if (popup) await hand.press(view.locator('button.open'));
  const presses = popup ? slide.steps.length : slide.steps.length - 1;
  for (let step = 0; step < presses; step += 1) await hand.press(view.locator('button.forward'));
}

async function solveOrder(screen: Screen, view: Locator, hand: Hand, slide: Extract<Slide, { type: 'order' }>): Promise<void> {
  if (!slide.scored) return hand.press(view.locator('button.keep'));
  for (const place of slide.cards.keys()) {
    const above = view.locator(`li[data-card="${place}"]`).locator('xpath=preceding-sibling::li');
    for (let left = (await above.count()) - place; left > 0; left -= 1) await hand.press(view.locator(`li[data-card="${place}"] .up`));
  }
  return hand.press(primary(screen));
}

async function solveRewrite(screen: Screen, view: Locator, hand: Hand, slide: Extract<Slide, { type: 'rewrite' }>): Promise<void> {
  for (const [at, { options }] of slide.items.entries()) {
    await view.locator(`.dots li:nth-child(${at + 1}) [aria-current="step"]`).waitFor();
    await hand.settle();
    await hand.press(view.locator(`[data-option="${options.findIndex(({ right }) => right)}"]`));
    if (at < slide.items.length - 1) await hand.press(primary(screen));
  }
}

async function readStory(screen: Screen, view: Locator, hand: Hand, slide: Extract<Slide, { type: 'story' }>): Promise<void> {
  for (const [at, { ask }] of slide.scenes.entries()) {
    await view.locator(`.dots li:nth-child(${at + 1}) [aria-current="step"]`).waitFor();
    await hand.settle();
    if (ask) await hand.press(view.locator('[data-option="0"]'));
    if (at < slide.scenes.length - 1) await hand.press(primary(screen));
  }
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
    if (asked < slide.draw - 1 && slide.feedback === 'each') await hand.press(primary(screen));
  }
}
