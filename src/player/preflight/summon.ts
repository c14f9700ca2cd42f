import type { Outline } from '../../course/outline.ts';
import { t } from '../../i18n/i18n.ts';
import { packagedFor } from '../packaged-for.ts';
import { DialogElement } from '../parts/dialog.ts';

/** How long the save light must be pressed, in milliseconds, and how far the pointer may stray meanwhile, in pixels. */
const long = 700;
const stray = 10;

/** Opens the check of the connection during the course: for a `preflight` event, or a long press on the save light. */
export function listenForPreflight(page: Document): void {
  page.addEventListener('preflight', () => void summon(page));
  page.addEventListener('pointerdown', (event) => {
    const light = event
      .composedPath()
      .find((one): one is HTMLElement => one instanceof HTMLElement && one.localName === 'parley-save-light');
    if (light && event.button === 0) hold(light, event);
  });
}

async function summon(page: Document): Promise<void> {
  const { code, edition }: Outline = JSON.parse(page.querySelector('#outline')?.textContent ?? '');
  const opening = import('./open.ts').then(({ openPreflight }) =>
    openPreflight({ course: { code, edition }, wanted: packagedFor(page), probe: { why: 'course' } }),
  );
  await opening.catch(() => apologize(page));
}

/** Says that the check itself could not be had, which tells something too. */
function apologize(page: Document): void {
  const dialog = new DialogElement();
  const words = page.createElement('p');
  words.textContent = t('broken.sectionHint');
  Object.assign(dialog, { heading: t('settings.check'), open: true });
  dialog.addEventListener('dialog-close', () => dialog.remove());
  dialog.append(words);
  page.body.append(dialog);
}

/** Waits for the end of a long press; letting go, moving away or scrolling ends it before. */
function hold(light: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const ended = new AbortController();
  const { signal } = ended;
  const end = () => ended.abort();
  const timer = setTimeout(() => {
    end();
    const once = new AbortController();
    light.addEventListener('click', (click) => click.stopPropagation(), { capture: true, signal: once.signal });
    addEventListener('pointerup', () => setTimeout(() => once.abort()), { once: true });
    light.dispatchEvent(new CustomEvent('preflight', { bubbles: true, composed: true }));
  }, long);
  signal.addEventListener('abort', () => clearTimeout(timer));
  for (const type of ['pointerup', 'pointercancel', 'blur'] as const) addEventListener(type, end, { signal });
  addEventListener('pointermove', (event) => Math.hypot(event.clientX - clientX, event.clientY - clientY) > stray && end(), { signal });
  addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
}
