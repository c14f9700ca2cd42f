import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { heard, place, unplace } from '../../../tests/browser/place.ts';
import { touchAt } from '../../../tests/browser/pointer.ts';
import { middleOf } from '../parts/point.ts';
import { SaveLight } from '../shell/save-light.ts';
import { Settings } from '../shell/settings.ts';
import { Preflight } from './preflight.ts';
import { listenForPreflight } from './summon.ts';

const outline = document.createElement('script');
outline.type = 'application/json';
outline.id = 'outline';
outline.textContent = JSON.stringify({ code: 'FM-1-B2', edition: '2026.1', slides: [] });
document.body.append(outline);
listenForPreflight(document);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const unsaved = { saved: 'unsaved', savedAt: undefined, keeps: 'lms', kept: true } as const;
const at = (element: Element): [number, number] => {
  const { x, y } = middleOf(element);
  return [Math.round(x), Math.round(y)];
};

/** The check, once it is on the page. */
async function shown(): Promise<Preflight> {
  for (let waited = 0; waited < 100; waited += 1) {
    const screen = document.querySelector('parley-preflight');
    if (screen instanceof Preflight) return screen;
    await pause(20);
  }
  throw new Error('the check was not opened');
}

async function leave(): Promise<void> {
  const screen = await shown();
  screen.dispatchEvent(new CustomEvent('preflight-close'));
  await pause(0);
  expect(document.querySelector('parley-preflight')).to.equal(null);
}

describe('the check of the connection is opened', () => {
  afterEach(unplace);

  it('by a long press on the save light', async () => {
    const { element, root } = await place(SaveLight, 'parley-save-light', unsaved);
    const button = root.querySelector('button') ?? element;
    await sendMouse({ type: 'move', position: at(button) });
    await sendMouse({ type: 'down' });
    await pause(900);
    await sendMouse({ type: 'up' });
    const screen = await shown();
    expect(screen.stage).to.equal('during');
    expect(screen.course).to.deep.equal({ code: 'FM-1-B2', edition: '2026.1' });
    await leave();
  });

  it('without a click where the finger is lifted before the check is there', async () => {
    const { element, root } = await place(SaveLight, 'parley-save-light', unsaved);
    const button = root.querySelector('button') ?? element;
    const events = heard(element, 'save-retry');
    element.addEventListener('preflight', () => {
      touchAt('pointerup', button, middleOf(button));
      button.click();
    });
    touchAt('pointerdown', button, middleOf(button));
    await leave();
    expect(events).to.have.length(0);
    button.click();
    expect(events).to.have.length(1);
  });

  it('by a finger that stays', async () => {
    const { element } = await place(SaveLight, 'parley-save-light', { ...unsaved, saved: 'saved' });
    touchAt('pointerdown', element, middleOf(element));
    await pause(800);
    touchAt('pointerup', element, middleOf(element));
    await leave();
  });

  for (const [name, type, dx] of [
    ['lets go', 'pointerup', 0],
    ['moves away', 'pointermove', 30],
    ['scrolls', 'pointercancel', 0],
  ] as const) {
    it(`not by a finger that ${name}`, async () => {
      const { element } = await place(SaveLight, 'parley-save-light', { ...unsaved, saved: 'saved' });
      const events = heard(element, 'preflight');
      const { x, y } = middleOf(element);
      touchAt('pointerdown', element, { x, y });
      await pause(300);
      touchAt(type, element, { x: x + dx, y });
      await pause(700);
      expect(events).to.have.length(0);
    });
  }

  it('from the settings, where they offer it', async () => {
    const { element, root } = await place(Settings, 'parley-settings', { size: 100, checks: true });
    root.querySelector<HTMLButtonElement>('.check')?.click();
    await leave();
    element.checks = false;
    await element.updateComplete;
    expect(root.querySelector('.check')).to.equal(null);
  });

  it('once, however often it is asked for', async () => {
    const { element } = await place(Settings, 'parley-settings', { size: 100, checks: true });
    for (let times = 0; times < 3; times += 1) element.dispatchEvent(new CustomEvent('preflight', { bubbles: true }));
    await shown();
    await pause(300);
    expect(document.querySelectorAll('parley-preflight')).to.have.length(1);
    await leave();
  });
});
