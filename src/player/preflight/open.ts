import { speak, speakOf, spoken } from '../../i18n/i18n.ts';
import { chosenLocale } from '../preferences.ts';
import { checking, type CheckOptions } from './check.ts';
import { Preflight } from './preflight.ts';
import { preflightTexts } from './texts.ts';

/** What the check needs to know of the course. */
export interface PreflightOptions extends CheckOptions {
  course: { code: string; edition: string };
}

/** The class of a page on which there is a check: it prints that alone. */
const covered = 'checking';

/**
 * Shows the check of the connection over everything else; resolves when the course may begin or go on. A session that is
 * open already stays open: none is begun or ended, and the learner's state is as it was.
 */
export async function openPreflight(options: PreflightOptions): Promise<void> {
  if (document.body.classList.contains(covered)) return;
  document.body.classList.add(covered);
  try {
    await shown(options);
  } finally {
    document.body.classList.remove(covered);
  }
}

async function shown({ course, ...options }: PreflightOptions): Promise<void> {
  if (!spoken()) await speak(chosenLocale(''));
  await speakOf(preflightTexts);
  Object.assign(globalThis, { litNonce: 'parley' });
  if (!customElements.get('parley-preflight')) customElements.define('parley-preflight', Preflight);
  const isDuring = 'why' in options.probe && options.probe.why === 'course';
  const locale = chosenLocale(spoken());
  const screen = new Preflight();
  Object.assign(screen, { course, locale, dir: 'ltr', stage: isDuring ? 'during' : 'before', check: () => checking(window, options) });
  if (!isDuring) document.documentElement.lang = locale;
  document.body.append(screen);
  await new Promise((resolve) => screen.addEventListener('preflight-close', resolve, { once: true }));
  screen.remove();
  if (!isDuring) forgetWish();
}

/** The next time the page is loaded, the course begins at once. */
function forgetWish(): void {
  const address = new URL(location.href);
  address.searchParams.delete('check');
  history.replaceState(history.state, '', address);
}
