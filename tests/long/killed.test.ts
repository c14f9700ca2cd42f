import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCourse } from '../e2e/course.ts';
import { newDevices, type Devices } from '../e2e/cuts/killable.ts';
import { look } from '../e2e/cuts/screen.ts';
import { unpacked } from '../e2e/cuts/whole.ts';
import { hurryTo } from '../e2e/play.ts';
import { startPractice, type Practice } from '../e2e/practice.ts';

let practice: Practice;
let devices: Devices;

beforeAll(async () => {
  devices = await newDevices();
  practice = await startPractice(4198);
});

afterAll(async () => {
  await devices?.end();
  await practice?.end();
});

/** Chromium brings localStorage to the disk five seconds after the first change, and from then on once a minute. */
const flushed = 65_000;

async function launch(learner: string) {
  const { context, kill } = await devices.open('device');
  const page = await context.newPage();
  await page.goto(`${practice.address}/learn?learner=${encodeURIComponent(learner)}`);
  const screen = page.frameLocator('iframe');
  await screen.locator('parley-player[slide]').waitFor();
  return { screen, kill };
}

test('a browser killed while the LMS is away has kept what this device had for more than a minute', async () => {
  const { outline, slides } = await loadCourse(`${practice.address}/package`);
  const { screen, kill } = await launch('小路');
  await screen.locator('parley-player[saved="saved"]').waitFor();
  await practice.kill();
  await hurryTo(screen, slides, 'm1-satisfaction');
  await screen.locator('parley-player[saved="unsaved"]').waitFor({ timeout: 20_000 });
  expect(await screen.locator('parley-top parley-save-light :is(button, .light)').innerText()).toContain('答案留在本机');
  const before = await look(screen);
  await new Promise((resolve) => setTimeout(resolve, flushed));
  await kill();

  await practice.start();
  const again = await launch('小路');
  const after = await look(again.screen);
  expect(unpacked({ outline, slides }, after.journey)).toEqual(unpacked({ outline, slides }, before.journey));
  expect(after.shown).toEqual(before.shown);
});
