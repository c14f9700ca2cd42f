import { localeFor, locales, speak } from '../../../i18n/i18n.ts';
import { openDesk } from './desk.ts';
import { AuthorLive } from './live.ts';
import { AuthorNotice } from './notice.ts';
import { AuthorOutline } from './outline.ts';
import { AuthorSceneStart } from './scene-start.ts';
import { followSheets, ownServer } from './server.ts';
import { speakOfAuthor } from './texts.ts';
import { AuthorWorkbench } from './workbench.ts';

/** Puts the workbench into the server's page; its desk is the LMS that the live course finds. */
async function begin(): Promise<void> {
  const locale = localeFor(document.documentElement.lang) ?? locales[0];
  await speak(locale).then(speakOfAuthor);
  customElements.define('author-live', AuthorLive);
  customElements.define('author-notice', AuthorNotice);
  customElements.define('author-outline', AuthorOutline);
  customElements.define('author-scene-start', AuthorSceneStart);
  customElements.define('parley-author', AuthorWorkbench);
  const bench = document.querySelector('parley-author');
  if (!(bench instanceof AuthorWorkbench)) throw new Error('the page has no place for the workbench');
  bench.server = ownServer;
  followSheets(
    locale,
    (sheet) => {
      if (!bench.desk) {
        bench.replaceChildren();
        bench.desk = openDesk(sessionStorage, sheet.code);
        Object.assign(window, { API: bench.desk.api });
      }
      bench.sheet = sheet;
    },
    (isHeard) => (bench.connected = isHeard),
  );
}

begin().catch(console.error);
