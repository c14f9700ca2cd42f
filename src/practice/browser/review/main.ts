import { localeFor, locales, speak } from '../../../i18n/i18n.ts';
import { historyAddress, keepAddress } from './address.ts';
import { countByFetch, fetchDictionary } from './fetch.ts';
import { ReviewFrame } from './frame.ts';
import { catchDrops } from './import/page-drops.ts';
import { keepOnServer } from './import/server.ts';
import { speakOfReview } from './texts.ts';
import { today } from './today.ts';

/** Puts the review into the server's page. */
async function begin(): Promise<void> {
  const locale = localeFor(document.documentElement.lang) ?? locales[0];
  const [dictionary] = await Promise.all([fetchDictionary(), speak(locale).then(speakOfReview)]);
  customElements.define('parley-review', ReviewFrame);
  const frame = document.querySelector('parley-review');
  if (!(frame instanceof ReviewFrame)) throw new Error('the page has no place for the review');
  const { dropped } = catchDrops(() => frame);
  Object.assign(frame, { locale, dictionary, counting: countByFetch(), intake: { ...keepOnServer(), dropped }, today: today() });
  frame.replaceChildren();
  keepAddress(frame, historyAddress('/review'));
}

begin().catch((error: unknown) => {
  console.error(error);
  document.querySelector('parley-review')?.remove();
  document.getElementById('failed')?.removeAttribute('hidden');
});
