import { expect, test } from 'vitest';
import { cutAll } from '../e2e/cuts/all.ts';
import { moments } from '../e2e/cuts/plan.ts';
import { expectWhole, wasBehind } from '../e2e/cuts/whole.ts';
import { useEveryType } from '../e2e/used.ts';

const count = 100;

const used = useEveryType();

test(`${count} cuts: before, during and after the save, on every slide, in both versions of SCORM`, async () => {
  const came = new Set<string>();
  let behind = 0;
  await cutAll(used.browser, used.site, [...Array(count).keys()], (plan, cut) => {
    expectWhole(used.site.course, plan, cut);
    if (cut.came) came.add(`${plan.scorm} ${plan.moment}`);
    came.add(`${plan.scorm} ${cut.atTheCut.journey.at}`);
    if (wasBehind(used.site.course, cut)) behind += 1;
  });
  const slides = used.site.course.outline.slides.map(({ id }) => id);
  expect(came).toEqual(new Set(['1.2', '2004'].flatMap((scorm) => [...moments, ...slides].map((what) => `${scorm} ${what}`))));
  console.log(`the LMS held less than was done in ${behind} of ${count} cuts`);
  expect(behind).toBeGreaterThan(count / 4);
});
