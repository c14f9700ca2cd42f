import type { Locator } from 'playwright';
import type { Screen } from '../play.ts';

const live = 'button:visible:enabled:not([aria-disabled="true"])';

/** A click on one of the buttons of the slide, or of its pop-up where that is open; of two cards to be connected, on both. */
export async function clickSomewhere(screen: Screen, pick: number): Promise<void> {
  const view = screen.locator('#view');
  const popup = view.locator('parley-dialog').filter({ has: screen.locator('dialog[open]') });
  await clickOne(((await popup.count()) > 0 ? popup : view).locator(live), pick);
  const chosen = view.locator('.board button[aria-pressed="true"]');
  if ((await chosen.count()) === 0) return;
  const side = (await view.locator('.column.left button[aria-pressed="true"]').count()) > 0 ? 'right' : 'left';
  await clickOne(view.locator(`.column.${side} ${live}`), pick);
}

async function clickOne(targets: Locator, pick: number): Promise<void> {
  const count = await targets.count();
  if (count > 0) await targets.nth(pick % count).click();
}
