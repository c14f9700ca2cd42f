import type { ReviewFrame } from './frame.ts';

/** Where the place in the review is kept, so that it can be shared and gone back to. */
export interface Address {
  /** What the address of a place begins with. */
  base: string;
  /** The query that tells the place. */
  read(): string;
  write(query: string, instead: boolean): void;
}

/** The page's own address, such as `/review?view=people`. */
export const historyAddress = (base: string): Address => ({
  base,
  read: () => location.search,
  write: (query, instead) => write(base + query, instead),
});

/** What follows `#`, for a page that is a file. */
export const hashAddress = (): Address => ({
  base: '#',
  read: () => location.hash.slice(1),
  write: (query, instead) => write(`#${query}`, instead),
});

/** What is left behind keeps how far it was scrolled. */
function write(address: string, instead: boolean): void {
  if (instead) return history.replaceState(null, '', address);
  history.replaceState({ top: scrollY }, '');
  history.pushState(null, '', address);
}

/** So long a page that is gone back to may take until it is as high as it was, in milliseconds. */
const patience = 3000;

/** Scrolls to where a page was left, once it is high enough. */
function returnTo(top: number): void {
  const until = performance.now() + patience;
  const look = () => {
    if (document.documentElement.scrollHeight - innerHeight >= top) scrollTo({ top });
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Keeps the address and the place in the review the same, whichever changes; gives back what ends it. */
export function keepAddress(frame: ReviewFrame, { base, read, write: put }: Address): () => void {
  const turn = () => (frame.place = read());
  const follow = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    put(event.detail.query, event.detail.instead);
    turn();
  };
  const step = ({ state }: PopStateEvent) => {
    turn();
    if (typeof state?.top === 'number') void frame.updateComplete.then(() => returnTo(state.top));
  };
  frame.base = base;
  history.scrollRestoration = 'manual';
  turn();
  frame.addEventListener('place-change', follow);
  addEventListener('popstate', step);
  return () => {
    frame.removeEventListener('place-change', follow);
    removeEventListener('popstate', step);
  };
}
