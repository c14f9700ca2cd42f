import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { kinds } from '../../src/slides/kinds.ts';
import { know } from '../../src/slides/known.ts';
import { openBrowser } from './course.ts';
import { serveEveryType, type Packaged } from './cuts/site.ts';
import { servePackaged } from './packaged.ts';
import type { Site } from './site.ts';

/** What the tests of a file share: it is there from the first of them to the last. */
interface Used<T> {
  readonly site: T;
  readonly browser: Browser;
}

function used<T extends { close(): Promise<void> }>(serve: () => Promise<T>): Used<T> {
  know(kinds);
  let site: T | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await serve();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const there = <V>(value: V | undefined): V => {
    if (value === undefined) throw new Error('asked for before the first test');
    return value;
  };
  return {
    get site() {
      return there(site);
    },
    get browser() {
      return there(browser);
    },
  };
}

/** The shipped course as it is packaged for SCORM 1.2, and a browser. */
export const usePackaged = (): Used<Site> => used(() => servePackaged());

/** The course with every slide type, in a further language where one is named, packaged for both versions of SCORM, and a browser. */
export const useEveryType = (further?: Parameters<typeof serveEveryType>[0]): Used<Packaged> => used(() => serveEveryType(further));
