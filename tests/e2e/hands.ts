import type { Locator, Page } from 'playwright';

/** A way of using the course: the same wishes by mouse, finger or keyboard. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Waits until a press on the same place is no longer the second half of a double click. */
  settle(): Promise<void>;
  /** Connects two cards of a match slide. */
  link(left: Locator, right: Locator): Promise<void>;
}

/** Two presses on one place within this time, in milliseconds, are a double click. */
const doublePress = 600;
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, doublePress));

/** Clicks, and drags lines from port to port; at the edge of the screen the card looked for comes into sight. */
export const mouse = (page: Page): Hand => ({
  press: (target) => target.click(),
  settle: settled,
  async link(left, right) {
    await left.scrollIntoViewIfNeeded();
    const from = await middle(left.locator('.port'));
    const port = right.locator('.port');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const far = await middle(port);
    await page.mouse.move((from.x + far.x) / 2, (from.y + far.y) / 2, { steps: 4 });
    await pullAlong(page, port);
    for (let to = await middle(port), last = 0; Math.abs(to.y - last) > 1; to = await middle(port)) {
      await page.mouse.move(to.x, to.y, { steps: 4 });
      last = to.y;
    }
    await page.mouse.up();
  },
});

/** Holds what is dragged at the edge behind which a part lies, until it is in sight; then leaves the edge, so that nothing scrolls on. */
async function pullAlong(page: Page, part: Locator): Promise<void> {
  for (let away = await beyond(part); away !== 0; away = await beyond(part)) {
    const { x, y } = await middle(part);
    await page.mouse.move(x, y - away - 12 * Math.sign(away));
    if ((await beyond(part)) === 0) await page.mouse.move(x, y - away - 100 * Math.sign(away));
  }
}

/** How many pixels a part lies below what can be seen of its slide, or above it where negative; 0 in sight. */
const beyond = (part: Locator) =>
  part.evaluate((element) => {
    let around: Element | null = element;
    while (around && around.localName !== 'main') {
      const root: Node = around.getRootNode();
      around = around.assignedSlot ?? around.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    const { top, bottom } = (around ?? document.documentElement).getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const y = (box.top + box.bottom) / 2;
    return Math.min(0, y - top) + Math.max(0, y - bottom);
  });

/** Taps one card, then the other; the same place not so soon again that it would be a double tap. */
export const finger = (): Hand => {
  let last = { target: '', at: 0 };
  return {
    async press(target) {
      const again = last.target === String(target) ? 550 - (Date.now() - last.at) : 0;
      if (again > 0) await new Promise((resolve) => setTimeout(resolve, again));
      await target.tap();
      last = { target: String(target), at: Date.now() };
    },
    settle: settled,
    async link(left, right) {
      await left.tap();
      await right.tap();
    },
  };
};

/** Puts the focus where it is wanted and presses Enter: quick, where the way of pressing is not what is tried. */
export const enter = (): Hand => ({
  press: (target) => target.press('Enter'),
  settle: async () => undefined,
  async link(left, right) {
    await left.locator('button').press('Enter');
    await right.locator('button').press('Enter');
  },
});

/** Tab, arrows and Enter alone. */
export const keyboard = (page: Page): Hand => ({
  async press(target) {
    await reach(page, target);
    await page.keyboard.press('Enter');
  },
  settle: async () => undefined,
  async link(left, right) {
    await reach(page, left.locator('button'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await walk(page, right.locator('button'));
    await page.keyboard.press('Enter');
  },
});

/** Tabs on until the target has the focus, or a group that arrows lead through to it. */
async function reach(page: Page, target: Locator): Promise<void> {
  const group = target.locator('xpath=ancestor::*[@role="radiogroup" or @role="group"][1]');
  const grouped = (await group.count()) > 0;
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(target)) return;
    if (grouped && (await holdsFocus(group))) {
      if (await walk(page, target)) return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${target}`);
}

/** Goes down with the arrow key, from the top of the group, until the target has the focus. */
async function walk(page: Page, target: Locator): Promise<boolean> {
  for (let presses = 0; presses < 24; presses += 1) {
    if (await hasFocus(target)) return true;
    await page.keyboard.press(presses < 12 ? 'ArrowUp' : 'ArrowDown');
  }
  return false;
}

const hasFocus = (target: Locator) => target.evaluate((element) => element.matches(':focus'));

const holdsFocus = (group: Locator) => group.evaluate((element) => element.querySelector(':focus') !== null);

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
