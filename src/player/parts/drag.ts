import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollAtEdge } from './edge.ts';
import { elementsAt, pathOf, type Point } from './point.ts';

/** What is being dragged, from where, and where it is now; what scrolls meanwhile takes `from` along. */
export interface Drag<T> {
  item: T;
  from: Point;
  at: Point;
  /** The elements under the pointer, innermost first, through shadow roots. */
  over: readonly Element[];
}

interface Press<T> {
  item: T;
  from: Point;
  /** Where the host lay on the screen. */
  host: Point;
  pointer: number;
  element: Element;
}

/** How far a press may wander and still be a click, in pixels. */
const slack = 5;

/**
 * Drags of one element's parts with mouse, finger or pen. A part calls `press` on pointerdown; what
 * moves further than a click is a drag, `drag` tells where it is, and `drop` is called when it is let go.
 * Held at the upper or lower edge of what scrolls, it scrolls on.
 * A finger picks up only where `touch-action: none` says that it does not scroll.
 * Escape, a lost pointer and the host's removal give the drag up.
 */
export class DragController<T> implements ReactiveController {
  drag: Drag<T> | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #drop: (drag: Drag<T>) => void;
  #press: Press<T> | undefined;
  #listening = new AbortController();

  constructor(host: ReactiveControllerHost & Element, drop: (drag: Drag<T>) => void) {
    this.#host = host;
    this.#drop = drop;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Begins what may become a drag of `item`. */
  press(event: PointerEvent, item: T): void {
    const element = event.currentTarget;
    if (this.#press || event.button !== 0 || !event.isPrimary || !(element instanceof Element) || !picksUp(event)) return;
    const from = { x: event.clientX, y: event.clientY };
    this.#press = { item, from, host: cornerOf(this.#host), pointer: event.pointerId, element };
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener('pointermove', this.#moved, { signal });
    window.addEventListener('pointerup', this.#released, { signal });
    window.addEventListener('pointercancel', this.#lost, { signal });
    window.addEventListener('scroll', this.#scrolled, { signal, capture: true, passive: true });
    window.addEventListener('keydown', this.#key, { signal, capture: true });
  }

  /** Gives the drag up: nothing is dropped. */
  cancel(): void {
    const { drag } = this;
    this.#listening.abort();
    this.#press = undefined;
    this.drag = undefined;
    if (drag) this.#host.requestUpdate();
  }

  readonly #moved = (event: PointerEvent): void => {
    const press = this.#press;
    if (!press || event.pointerId !== press.pointer) return;
    const at = { x: event.clientX, y: event.clientY };
    if (!this.drag) {
      if (Math.hypot(at.x - press.from.x, at.y - press.from.y) < slack) return;
      press.element.setPointerCapture(press.pointer);
      requestAnimationFrame(this.#pull);
    }
    this.#hover(press, at);
  };

  readonly #scrolled = (): void => {
    if (this.#press && this.drag) this.#hover(this.#press, this.drag.at);
  };

  readonly #released = (event: PointerEvent): void => {
    if (event.pointerId !== this.#press?.pointer) return;
    const { drag } = this;
    this.cancel();
    if (!drag) return;
    swallowClick();
    this.#drop(drag);
  };

  readonly #lost = (event: PointerEvent): void => {
    if (event.pointerId === this.#press?.pointer) this.cancel();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.drag) return;
    event.preventDefault();
    event.stopPropagation();
    swallowClick('pointerup');
    this.cancel();
  };

  readonly #pull = (): void => {
    if (!this.#press || !this.drag) return;
    scrollAtEdge(this.#host, this.drag.at.y, this.#press.from.y);
    requestAnimationFrame(this.#pull);
  };

  #hover({ item, from, host }: Press<T>, at: Point): void {
    const corner = cornerOf(this.#host);
    const carried = { x: from.x + corner.x - host.x, y: from.y + corner.y - host.y };
    this.drag = { item, from: carried, at, over: elementsAt(at) };
    this.#host.requestUpdate();
  }
}

function cornerOf(element: Element): Point {
  const { x, y } = element.getBoundingClientRect();
  return { x, y };
}

function picksUp(event: PointerEvent): boolean {
  const touched = pathOf(event)[0];
  return event.pointerType === 'mouse' || (touched !== undefined && getComputedStyle(touched).touchAction === 'none');
}

/** The click that follows a drag is no click: it comes in the same task as the pointer's release. */
function swallowClick(after?: 'pointerup'): void {
  const swallowing = new AbortController();
  const { signal } = swallowing;
  const end = () => setTimeout(() => swallowing.abort());
  window.addEventListener('click', (event) => event.stopPropagation(), { signal, capture: true });
  if (after) window.addEventListener(after, end, { signal, capture: true });
  else end();
}
