import type { ReactiveController, ReactiveElement } from 'lit';

/** Whether an element is narrower than some widths of a letter (rem); it is drawn anew when that turns. */
export class NarrowController implements ReactiveController {
  narrow = false;

  readonly #host: ReactiveElement;
  readonly #below: number;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveElement, below: number) {
    this.#host = host;
    this.#below = below;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  #measure(): void {
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const narrow = this.#host.getBoundingClientRect().width < this.#below * letter;
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
