import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dictionary } from '../../src/review/dictionary.ts';
import { loadCourse, openBrowser } from './course.ts';
import { enter, mouse } from './hands.ts';
import { attemptOf, eventually, launch, type Attempt } from './learner.ts';
import { playTo, turnTo } from './play.ts';
import { startPractice, type Practice } from './practice.ts';

let practice: Practice;
let browser: Browser;

beforeAll(async () => {
  practice = await startPractice(4201);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await practice?.end();
});

/** Three learners who try the assessment at once, each with so many wrong answers; who does not pass it has the course before them. */
const learners = [
  { name: '全对', wrong: 0, standing: '通过' },
  { name: '错两题', wrong: 2, standing: '通过' },
  { name: '错六题', wrong: 6, standing: '学习中' },
];

async function takeAssessment(name: string, wrong: number): Promise<Attempt> {
  const { outline, slides } = await loadCourse(`${practice.address}/package`);
  const learner = await launch(browser, practice.address, name, { locale: 'zh-CN' });
  await turnTo(learner.screen, mouse(learner.page), outline, 'final-intro');
  await playTo(learner.screen, enter(), slides, 'final-results', wrong);
  const row = await eventually(
    () => attemptOf(practice.address, name),
    ({ decisions, location }) => decisions.length === 10 && location === 'final-results',
  );
  expect(learner.complaints).toEqual([]);
  await learner.close();
  return row;
}

/** A decision as the dictionary tells it: what was asked, and the words of the replies given. */
function wordsOf({ decisions }: Dictionary, { interaction, response }: Attempt['decisions'][number]) {
  const meaning = decisions[interaction];
  const replies = response.split(',').map((letter) => meaning?.replies.find((reply) => reply.letter === letter)?.texts['zh-CN']);
  return { asked: meaning?.texts['zh-CN'], given: replies };
}

test('what three learners decide is exactly what the review shows', async () => {
  const attempts = new Map<string, Attempt>();
  for (const { name, wrong } of learners) attempts.set(name, await takeAssessment(name, wrong));
  const dictionary: Dictionary = await (await fetch(`${practice.address}/api/review/dictionary`)).json();

  const page = await browser.newPage({ locale: 'zh-CN' });
  for (const { name, wrong, standing } of learners) {
    await page.goto(`${practice.address}/review?view=people`);
    await page.locator('parley-review input[type="search"]').fill(name);
    const row = page.locator('parley-review [role="row"]', { has: page.getByRole('link', { name, exact: true }) });
    await row.waitFor();
    expect(await row.innerText()).toContain(standing);
    await row.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();

    await page.locator('parley-review .step').first().waitFor({ state: 'attached' });
    const steps = await page.locator('parley-review .step').evaluateAll((all) =>
      all.map((step) => ({
        asked: step.querySelector('.asked')?.textContent?.trim(),
        given: [...(step.querySelector('ul.given')?.querySelectorAll('li') ?? step.querySelectorAll('p.given'))].map((one) =>
          one.textContent?.trim(),
        ),
      })),
    );
    const decisions = attempts.get(name)?.decisions ?? [];
    expect(steps).toEqual(decisions.map((decision) => wordsOf(dictionary, decision)));
    expect(decisions.filter(({ result }) => result === 'wrong')).toHaveLength(wrong);
  }
  await page.close();
});
