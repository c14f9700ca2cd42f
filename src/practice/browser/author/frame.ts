import type { Journey } from '../../../course/journey.ts';
import type { Outline } from '../../../course/outline.ts';
import type { Slide } from '../../../slides/kinds.ts';
import { outlineOf } from './outline-of.ts';

/** What a player shows, as far as the author's pages read it, or put something else there. */
interface Shot {
  context: { journey: Journey; slides: Readonly<Record<string, Slide>>; broken: Readonly<Record<string, string>> };
  matches(state: string): boolean;
}

/** What the author's pages ask of the player in a frame. */
interface LivePlayer extends Element {
  /** The language that was chosen. */
  locale: string;
  actor: { send(event: { type: 'go'; slide: string }): void; getSnapshot(): Shot };
  shot: Shot;
  notices: readonly unknown[];
  updateComplete: Promise<unknown>;
  /** What comes to the player once the first slide is on screen. */
  rest?: { reread(player: Element, edited: Outline): Promise<void> };
}

const isPlayer = (element: Element | null | undefined): element is LivePlayer =>
  element?.localName === 'parley-player' && 'actor' in element && 'shot' in element;

/** The player on a course's page, once it is there. */
export function playerOn(page: Document | null): LivePlayer | undefined {
  const player = page?.querySelector('parley-player');
  return isPlayer(player) ? player : undefined;
}

/** The slide on screen. */
export const slideIn = (frame: HTMLIFrameElement): string | undefined =>
  frame.contentDocument?.querySelector('parley-player')?.getAttribute('slide') ?? undefined;

/** Leads the player to a slide of its course; `early` where there is no player yet. */
export function goIn(frame: HTMLIFrameElement, slide: string): 'gone' | 'unknown' | 'early' {
  const player = playerOn(frame.contentDocument);
  if (!player) return 'early';
  const { outline } = player.actor.getSnapshot().context.journey;
  if (!outline.slides.some(({ id }) => id === slide)) return 'unknown';
  player.actor.send({ type: 'go', slide });
  return 'gone';
}

/** Launches the course again; the keyboard stays where it was on this page, which the course that ends would take it from. */
export function reopen(frame: HTMLIFrameElement): void {
  const held = focused();
  const giveBack = () => document.activeElement === document.body && held?.focus();
  frame.addEventListener('load', giveBack, { once: true });
  frame.contentWindow?.location.reload();
}

function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : undefined;
}

/** The course as it is now, while the learner stays where he is; the page is opened again where the player cannot do that. */
export async function rereadIn(frame: HTMLIFrameElement): Promise<void> {
  const player = playerOn(frame.contentDocument);
  try {
    if (!player || !player.rest) throw new Error('the player is not complete yet');
    const page = await (await fetch(frame.src)).text();
    const edited = outlineOf(new DOMParser().parseFromString(page, 'text/html'));
    if (!edited) throw new Error('the course has no outline');
    await player.rest.reread(player, edited);
  } catch {
    reopen(frame);
  }
}

/** The player speaks another language, as if the learner had chosen it, once it can. */
export function speakIn(frame: HTMLIFrameElement, locale: string): void {
  const player = playerOn(frame.contentDocument);
  if (player?.rest) player.dispatchEvent(new CustomEvent('setting-locale', { detail: locale }));
  else if (frame.isConnected) setTimeout(() => speakIn(frame, locale), 100);
}

/** The language the course is in. */
export function languageIn(frame: HTMLIFrameElement): string | undefined {
  const player = playerOn(frame.contentDocument);
  return player?.locale;
}

/** Tells whenever the player comes to another slide or the page gets another title, as each language has its own; again for each page of the frame. */
export function followFrame(frame: HTMLIFrameElement, changed: () => void): void {
  const page = frame.contentDocument;
  if (!page) return;
  const watching = new MutationObserver(changed);
  watching.observe(page.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: ['slide', 'lang'] });
  changed();
}
