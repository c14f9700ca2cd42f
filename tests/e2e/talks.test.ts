import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainLine } from '../../src/core/text.ts';
import { graphOf } from '../../src/slides/roleplay/graph.ts';
import { endingsIn, explore } from '../../src/slides/roleplay/proof/explore.ts';
import { reportsOf } from '../../src/slides/roleplay/reports.ts';
import { earnedOf, talkOf } from '../../src/slides/roleplay/story.ts';
import { readCourseFolder } from '../../src/tools/files.ts';
import { checkCourse } from '../../src/course/check.ts';
import { loadCourse, openBrowser } from './course.ts';
import { enter } from './hands.ts';
import { attemptOf, eventually, launch, type Attempt } from './learner.ts';
import { bestReplies, hurryTo, say, talk, type Slides, type Talk } from './play.ts';
import { startPractice, type Practice } from './practice.ts';

const folder = readCourseFolder('course');
const { authored } = checkCourse(folder ?? { texts: {}, media: {} }, 'en');
const talks = Object.values(authored?.slides ?? {}).flatMap((slide) => (slide.type === 'roleplay' ? [slide] : []));

/** A shortest way to each ending of a talk, as positions in the script. */
function waysOf(slide: Talk): readonly (readonly [ending: string, replies: readonly number[]])[] {
  const graph = graphOf(slide);
  const exploration = explore(graph);
  if (!exploration) throw new Error(`${slide.id} is too large`);
  return [...endingsIn(graph, exploration)].map(([node, state]) => [
    slide.endings[node - graph.scenes.length]?.id ?? '',
    exploration.pathTo(state),
  ]);
}

let practice: Practice;
let browser: Browser;
let slides: Slides;

beforeAll(async () => {
  practice = await startPractice(4193);
  browser = await openBrowser();
  ({ slides } = await loadCourse(`${practice.address}/package`));
});

afterAll(async () => {
  await browser?.close();
  await practice?.end();
});

const own = (row: Attempt, slide: Talk) => row.decisions.filter(({ interaction }) => interaction.startsWith(`${slide.id}-`));

/** The attempt once the LMS has what the talk came to. */
const told = (name: string, slide: Talk, score: number) =>
  eventually(
    () => attemptOf(practice.address, name),
    (row) => row.objectives.some((one) => one.id === slide.id && one.score === score),
  );

/** The first of them, and all of them in the long tests. */
const played = process.env['WHOLE'] ? talks : talks.slice(0, 1);

describe.each(played)('$id', (slide) => {
  test.each(waysOf(slide))('is played to “%s”, and the LMS is told each decision', async (ending, replies) => {
    const name = `${slide.id} ${ending}`;
    const learner = await launch(browser, practice.address, name, { viewport: { width: 1280, height: 900 } });
    await hurryTo(learner.screen, slides, slide.id);
    await talk(learner.screen, enter(), slide, replies);
    const outcome = talkOf(slide, replies);
    await learner.screen
      .locator('slide-roleplay')
      .getByText(String(slide.endings.find(({ id }) => id === ending)?.name))
      .first()
      .waitFor();

    const row = await told(name, slide, earnedOf(outcome));
    const reports = reportsOf(slide, replies);
    const letter = (id: string, options: readonly string[] = []) => 'abcd'.charAt(options.indexOf(id));
    expect(own(row, slide)).toMatchObject(
      reports.map((report) => ({
        interaction: report.id,
        type: 'choice',
        response: letter(report.given[0] ?? '', report.options),
        result: report.right ? 'correct' : 'wrong',
      })),
    );
    for (const { latency } of own(row, slide)) expect(latency).toBeGreaterThan(0);
    expect(row.objectives.find(({ id }) => id === slide.id)).toMatchObject({ status: outcome.passed ? 'passed' : 'failed' });
    expect(row.objectives.filter(({ id }) => id.startsWith('skill-')).length).toBeGreaterThanOrEqual(3);
    expect(learner.complaints).toEqual([]);
    await learner.close();
  });

  test('after five rewinds the first talk is unchanged, also when the course is opened again', async () => {
    const name = `${slide.id} practises`;
    const learner = await launch(browser, practice.address, name, { viewport: { width: 1280, height: 900 } });
    const hand = enter();
    await hurryTo(learner.screen, slides, slide.id);
    const [, replies] = waysOf(slide).find(([ending]) => slide.endings.find(({ id }) => id === ending)?.outcome === 'lost') ?? ['', []];
    await talk(learner.screen, hand, slide, replies);
    const before = await told(name, slide, earnedOf(talkOf(slide, replies)));

    const view = learner.screen.locator('slide-roleplay');
    for (let round = 0; round < 5; round += 1) {
      await hand.press(view.locator('.path li button').nth(round % (replies.length - 1)));
      const taken = replies.slice(0, round % (replies.length - 1));
      await say(learner.screen, hand, bestReplies(slide, taken).slice(taken.length, round < 4 ? taken.length + 1 : undefined));
      if (round < 4) await hand.press(view.locator('.practice button'));
    }
    await learner.screen.locator('parley-bottom button.primary').click();
    await view.locator('.debrief').waitFor();
    await learner.screen.locator('parley-player[saved="saved"]').waitFor();
    const after = await attemptOf(practice.address, name);
    expect(own(after, slide)).toEqual(own(before, slide));

    await learner.page.reload();
    await learner.screen.locator('slide-roleplay .debrief').waitFor();
    expect(own(await attemptOf(practice.address, name), slide)).toEqual(own(before, slide));
    expect(learner.complaints).toEqual([]);
    await learner.close();
  });
});

test('a talk goes on in the middle where it was left, also in another language', async () => {
  const [slide] = talks;
  if (!slide) throw new Error('the course has no talk');
  const learner = await launch(browser, practice.address, 'called away', { viewport: { width: 390, height: 780 } });
  const hand = enter();
  const view = learner.screen.locator('slide-roleplay');
  const order = () => view.locator('.reply').evaluateAll((replies) => replies.map((reply) => Number(reply.getAttribute('data-reply'))));
  const shown = async () => ({
    order: await order(),
    line: await view.locator('.scene').innerText(),
    said: await view.locator('.history').innerText(),
    replies: await view.locator('.reply').allInnerTexts(),
  });
  await hurryTo(learner.screen, slides, slide.id);
  await hand.press(view.locator('.introduction button'));
  await hand.press(learner.screen.locator('parley-bottom button.primary'));
  await say(learner.screen, hand, bestReplies(slide).slice(0, 2));
  const before = await shown();
  await learner.screen.locator('parley-player[saved="saved"]').waitFor();

  await learner.page.reload();
  await view.locator('.reply').first().waitFor();
  expect(await shown()).toEqual(before);

  await learner.page.evaluate(() => localStorage.setItem('parley/locale', 'ko'));
  await learner.page.reload();
  await learner.screen.locator('parley-player[locale="ko"] parley-stage').waitFor();
  await view.locator('.reply').first().waitFor();
  const korean = (await loadCourse(`${practice.address}/package`, 'ko')).slides[slide.id];
  if (korean?.type !== 'roleplay') throw new Error('the talk is not there in Korean');
  const { scene } = talkOf(korean, bestReplies(slide).slice(0, 2));
  const now = await shown();
  expect(now.order).toEqual(before.order);
  expect(now.replies).toEqual(now.order.map((at) => expect.stringContaining(plainLine(scene?.replies[at]?.text ?? []))));
  const rest = bestReplies(slide, bestReplies(slide).slice(0, 2)).slice(2);
  await say(learner.screen, hand, rest);
  await hand.press(learner.screen.locator('parley-bottom button.primary'));
  await view.locator('.debrief').waitFor();
  const row = await told('called away', slide, 100);
  expect(own(row, slide).map(({ interaction }) => interaction)).toEqual(reportsOf(slide, bestReplies(slide)).map(({ id }) => id));
  expect(learner.complaints).toEqual([]);
  await learner.close();
});
