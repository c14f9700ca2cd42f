import { localeFor, locales, speak, type Locale } from '../../../../i18n/i18n.ts';
import type { Dictionary } from '../../../../review/dictionary.ts';
import { ReviewFile } from './file.ts';
import { ReviewFrame } from '../frame.ts';
import { speakOfReview } from '../texts.ts';
import { today } from '../today.ts';

const kept = 'parley-review-language';

/** Begins the review that is one file: its dictionary stands in the page. */
async function begin(): Promise<void> {
  Object.assign(globalThis, { litNonce: 'parley' });
  const dictionary: Dictionary = JSON.parse(document.getElementById('dictionary')?.textContent ?? '');
  const locale = firstLocale();
  await speak(locale);
  await speakOfReview();
  customElements.define('parley-review', ReviewFrame);
  customElements.define('parley-review-file', ReviewFile);
  const file = document.querySelector('parley-review-file');
  if (!(file instanceof ReviewFile)) throw new Error('the page has no place for the review');
  Object.assign(file, { dictionary, locale, today: today() });
  file.addEventListener('locale-change', (event) => event instanceof CustomEvent && turnTo(event.detail));
  document.documentElement.lang = locale;
}

/** The language chosen here before, else the browser's. */
function firstLocale(): Locale {
  const wanted = [stored(), ...navigator.languages].map((tag) => localeFor(tag));
  return wanted.find((one) => one !== undefined) ?? locales[0];
}

function stored(): string | undefined {
  try {
    return localStorage.getItem(kept) ?? undefined;
  } catch {
    return undefined;
  }
}

function turnTo(locale: Locale): void {
  document.documentElement.lang = locale;
  try {
    localStorage.setItem(kept, locale);
  } catch {
    return;
  }
}

void begin();
