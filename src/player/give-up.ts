import { speak, t } from '../i18n/i18n.ts';
import { FileMissing } from './course-files.ts';
import { chosenLocale } from './preferences.ts';

/** Says why the course cannot be opened; without the interface's texts, what the page said at first stays. */
export async function giveUp(error: unknown): Promise<void> {
  const place = document.querySelector('parley-player');
  if (!place) throw error;
  await speak(chosenLocale(''));
  const heading = document.createElement('h1');
  heading.textContent = t('trouble.start');
  const words = document.createElement('p');
  words.textContent = t('trouble.startHint', { what: error instanceof FileMissing ? error.file : String(error) });
  const card = document.createElement('div');
  card.className = 'boot';
  card.setAttribute('role', 'alert');
  card.append(heading, words);
  place.replaceChildren(card);
}
