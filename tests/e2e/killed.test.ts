import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds } from '../../src/slides/kinds.ts';
import { know } from '../../src/slides/known.ts';
import { loadCourse } from './course.ts';
import { newDevices, type Devices } from './cuts/killable.ts';
import { look } from './cuts/screen.ts';
import { unpacked } from './cuts/whole.ts';
import { mouse } from './hands.ts';
import { attemptOf } from './learner.ts';
import { hurryTo, next, solve } from './play.ts';
import { startPractice, type Practice } from './practice.ts';

know(kinds);

let practice: Practice;
let devices: Devices;

beforeAll(async () => {
  devices = await newDevices();
  practice = await startPractice(4197);
});

afterAll(async () => {
  await devices?.end();
  await practice?.end();
});

async function launch(device: string, learner: string) {
  const { context, kill } = await devices.open(device);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${practice.address}/learn?learner=${encodeURIComponent(learner)}&scorm=2004`);
  const screen = page.frameLocator('iframe');
  await screen.locator('parley-player[slide]').waitFor();
  return { screen, hand: mouse(page), kill };
}

test('a browser killed the moment it says “saved” has lost nothing, on this device and on another', async () => {
  const { outline, slides } = await loadCourse(`${practice.address}/package`);
  const { screen, hand, kill } = await launch('here', '小雷');
  await hurryTo(screen, slides, 'm1-ten-wishes');
  await solve(screen, hand, slides);
  await next(screen, hand);
  await screen.locator('slide-match .end').first().waitFor();
  const card = (side: string) => screen.locator(`.end[data-side="${side}"][data-pair="1"]`);
  await hand.link(card('left'), card('right'));
  const before = await look(screen);
  await screen.locator('parley-player[saved="saved"]').waitFor();
  await kill();

  const done = unpacked({ outline, slides }, before.journey);
  expect(Object.keys(done.works).length).toBeGreaterThan(5);
  expect(await attemptOf(practice.address, '小雷')).toMatchObject({ location: done.at });
  for (const device of ['here', 'elsewhere']) {
    const again = await launch(device, '小雷');
    const after = await look(again.screen);
    expect(unpacked({ outline, slides }, after.journey)).toEqual(done);
    expect(after.shown).toEqual(before.shown);
    await again.kill();
  }
});
