import { pathOf } from '../../player/parts/point.ts';
import type { Slot } from './slots.ts';

/** What of a card can have the focus. */
export type Part = 'words' | 'up' | 'down';

/** A card's control, by the authored position of the card. */
export interface Control {
  card: number;
  part: Part;
}

const parts: readonly Part[] = ['words', 'up', 'down'];
/** How long a card takes to its new place, in milliseconds. */
const gliding = 180;

const cardsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('li[data-card]')];

/** The control an event came from. */
export function controlOf(event: Event): Control | undefined {
  const path = pathOf(event);
  const holder = path.find((one) => one instanceof HTMLElement && one.dataset.card !== undefined);
  if (!(holder instanceof HTMLElement)) return undefined;
  const part = parts.find((one) => path.some((element) => element.classList.contains(one)));
  return { card: Number(holder.dataset.card), part: part ?? 'words' };
}

/** The control a sideways arrow leads to, within its card. */
export function beside({ card, part }: Control, key: string): Control | undefined {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const next = step === 0 ? undefined : parts[parts.indexOf(part) + step];
  return next && { card, part: next };
}

/** The place an arrow key, Home or End leads to from a place of a list of `count`; beyond its ends there is none. */
export function placeBy(key: string, at: number, count: number): number | undefined {
  const places: Partial<Record<string, number>> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: count - 1 };
  return places[key];
}

/** The button of a control. */
export function buttonOf(root: ParentNode, { card, part }: Control): HTMLElement | null {
  return root.querySelector<HTMLElement>(`li[data-card="${card}"] button.${part}`);
}

/** Where the cards lie, whatever they are moved by on screen. */
export function slotsOf(root: ParentNode): readonly Slot[] {
  return cardsOf(root).map(({ offsetTop, offsetHeight }) => ({ top: offsetTop, height: offsetHeight }));
}

/** Where the top of the list is on screen. */
export const topOf = (root: ParentNode) => root.querySelector('ol')?.getBoundingClientRect().top ?? 0;

/** Where each card is seen, from the list's top. */
export function seenAt(root: ParentNode): ReadonlyMap<string, number> {
  const top = topOf(root);
  return new Map(cardsOf(root).map((one) => [one.dataset.card ?? '', one.getBoundingClientRect().top - top]));
}

/** Lets the cards glide from where they were seen to where they are now. */
export function glide(root: ParentNode, before: ReadonlyMap<string, number>): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const animation of cardsOf(root).flatMap((one) => one.getAnimations())) animation.cancel();
  const now = seenAt(root);
  for (const element of cardsOf(root)) {
    const name = element.dataset.card ?? '';
    const by = (before.get(name) ?? 0) - (now.get(name) ?? 0);
    if (!before.has(name) || Math.abs(by) < 1) continue;
    element.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], { duration: gliding, easing: 'ease-out' });
  }
}
