import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds } from '../../src/slides/kinds.ts';
import { know } from '../../src/slides/known.ts';
import { loadCourse } from '../e2e/course.ts';
import { newDevices, type Devices } from '../e2e/cuts/killable.ts';
import { look } from '../e2e/cuts/screen.ts';
import { unpacked } from '../e2e/cuts/whole.ts';
import { mouse } from '../e2e/hands.ts';
import { attemptOf } from '../e2e/learner.ts';
import { hurryTo, solve } from '../e2e/play.ts';
import { startPractice, type Practice } from '../e2e/practice.ts';

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

async function open(device: string, address: string) {
  const { context, kill } = await devices.open(device);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${practice.address}${address}`);
  return { page, hand: mouse(page), kill };
}

async function launch(device: string, learner: string) {
  const { page, hand, kill } = await open(device, `/learn?learner=${encodeURIComponent(learner)}&scorm=2004`);
  const screen = page.frameLocator('iframe');
  await screen.locator('parley-player[slide]').waitFor();
  return { screen, hand, kill };
}

async function launchAlone(device: string) {
  const { page, hand, kill } = await open(device, '/package/index.html');
  await page.locator('parley-player[slide]').waitFor();
  return { screen: page, hand, kill };
}

test('a browser killed the moment it says “saved” has lost nothing, on this device and on another', async () => {
  const { outline, slides } = await loadCourse(`${practice.address}/package`);
  const { screen, hand, kill } = await launch('here', '小雷');
  await hurryTo(screen, slides, outline.slides.filter(({ type }) => type === 'match')[1]?.id ?? '');
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

test('a browser killed the moment it says “kept on this device” while the LMS is away has kept it all', async () => {
  const { outline, slides } = await loadCourse(`${practice.address}/package`);
  const { screen, hand, kill } = await launch('alone', '小路');
  await screen.locator('parley-player[saved="saved"]').waitFor();
  await practice.kill();
  await hurryTo(screen, slides, 'm1-satisfaction');
  const light = screen.locator('parley-top parley-save-light :is(button, .light)', { hasText: '答案留在本机' });
  await light.waitFor({ timeout: 20_000 });
  await solve(screen, hand, slides);
  await light.waitFor();
  const before = await look(screen);
  await kill();

  await practice.start();
  const again = await launch('alone', '小路');
  await again.screen.locator('.notice', { hasText: '已经接上了' }).waitFor();
  const after = await look(again.screen);
  expect(unpacked({ outline, slides }, after.journey)).toEqual(unpacked({ outline, slides }, before.journey));
  expect(after.shown).toEqual(before.shown);
});

test('without any LMS, a browser killed the moment it says “saved” has lost nothing', async () => {
  const { outline, slides } = await loadCourse(`${practice.address}/package`);
  const { screen, hand, kill } = await launchAlone('no LMS');
  await hurryTo(screen, slides, 'm1-satisfaction');
  await solve(screen, hand, slides);
  await screen.locator('parley-player[saved="saved"]').waitFor();
  const before = await look(screen);
  await kill();

  const again = await launchAlone('no LMS');
  await again.screen.locator('parley-player[slide="m1-satisfaction"]').waitFor();
  const after = await look(again.screen);
  expect(unpacked({ outline, slides }, after.journey)).toEqual(unpacked({ outline, slides }, before.journey));
  expect(after.shown).toEqual(before.shown);
});
