import { localeFor, locales, speak } from '../../../i18n/i18n.ts';
import { kinds } from '../../../slides/kinds.ts';
import { know } from '../../../slides/known.ts';
import { openDesk, type Drawer } from '../author/desk.ts';
import { followSheets } from '../author/server.ts';
import { speakOfAuthor } from '../author/texts.ts';
import { AuthorScreens } from './screens.ts';

/** Forgets with the page. */
const drawer = (): Drawer => {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
};

/** Puts the look at all screens into the server's page; its desk is the LMS that the course in the frame finds. */
async function begin(): Promise<void> {
  const locale = localeFor(document.documentElement.lang) ?? locales[0];
  know(kinds);
  await speak(locale).then(speakOfAuthor);
  customElements.define('parley-screens', AuthorScreens);
  const bench = document.querySelector('parley-screens');
  if (!(bench instanceof AuthorScreens)) throw new Error('the page has no place for the screens');
  followSheets(
    locale,
    (sheet) => {
      if (!bench.desk) {
        bench.desk = openDesk(drawer(), sheet.code, 'review');
        Object.assign(window, { API: bench.desk.api });
      }
      bench.sheet = sheet;
    },
    (isHeard) => (bench.connected = isHeard),
  );
}

begin().catch(console.error);
