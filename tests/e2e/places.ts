import type { Page } from 'playwright';
import { lmsPage } from './packaged.ts';
import type { Screen } from './play.ts';

/** A course that an LMS shows. */
export interface Shown {
  screen: Screen;
  /** Closes the window it is in, where it has one of its own. */
  close(): Promise<void>;
}

/** Where an LMS shows a course, and the LMS's own page. */
export interface Place {
  name: string;
  path: string;
  html: string;
  /** Whether each launch opens a window. */
  opens: boolean;
  /** Launches the course from the LMS's page. */
  launch(lms: Page): Promise<Shown>;
}

const openerPage =
  '<!doctype html><html lang="en"><head><title>LMS</title><link rel="icon" href="data:,"></head><body><button onclick="window.open(\'/package/index.html\', \'course\', \'width=1000,height=700\')">open</button></body></html>';

const begun = (screen: Screen) => screen.locator('parley-player[slide]').waitFor();

export const places: readonly Place[] = [
  {
    name: 'in a frame',
    path: '/lms',
    html: lmsPage,
    opens: false,
    async launch(lms) {
      const screen = lms.frameLocator('iframe');
      await begun(screen);
      return { screen, close: async () => undefined };
    },
  },
  {
    name: 'in a window of its own',
    path: '/opener',
    html: openerPage,
    opens: true,
    async launch(lms) {
      const [screen] = await Promise.all([lms.waitForEvent('popup'), lms.locator('button').click()]);
      await begun(screen);
      return { screen, close: () => screen.close() };
    },
  },
];
