import { expect, test } from 'vitest';
import { types } from '../walks.ts';
import { cutAll } from './cuts/all.ts';
import { expectWhole, wasBehind } from './cuts/whole.ts';
import { useEveryType } from './used.ts';

const used = useEveryType();

test('whatever was done on a slide of any type is there again after the page has died, on the same screen', async () => {
  const ended = new Set<string | undefined>();
  let behind = 0;
  await cutAll(used.browser, used.site, [...types.keys()], (plan, cut) => {
    expectWhole(used.site.course, plan, cut);
    ended.add(used.site.course.slides[cut.atTheCut.journey.at]?.type);
    if (wasBehind(used.site.course, cut)) behind += 1;
  });
  expect(behind).toBeGreaterThan(0);
  expect(ended).toEqual(new Set(types));
});
