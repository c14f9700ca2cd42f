import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../src/slides/kinds.ts';
import { know } from '../../src/slides/known.ts';
import { openBrowser } from './course.ts';
import { serveEveryType, type Packaged } from './cuts/site.ts';
import { faultsOnTheWay, sizes } from './sound.ts';

know(kinds);

let packaged: Packaged;
let browser: Browser;

beforeAll(async () => {
  packaged = await serveEveryType();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await packaged?.close();
});

describe('the screens of every slide type, before and after they are done', () => {
  test.each(sizes)('at $width × $height, $colorScheme', async (size) => {
    expect(await faultsOnTheWay(browser, `${packaged.addressOf('1.2')}/package/index.html`, packaged.course, size)).toEqual([]);
  });
});
