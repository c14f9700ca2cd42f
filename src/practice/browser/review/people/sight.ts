import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sightOf, type Sight } from './window.ts';

/** Keeps in mind which rows of a long list are in sight while the page is scrolled. Rows are of one height, that of the first on the page. */
export class Sighting implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #total: () => number;
  readonly #seen: (sight: Sight) => void;
  #frame = 0;

  /** The rows in sight. */
  sight: Sight = { from: 0, to: 100 };
  /** The height of a row in px. */
  rowHeight = 60;

  constructor(host: ReactiveControllerHost & HTMLElement, total: () => number, seen: (sight: Sight) => void) {
    this.#host = host;
    this.#total = total;
    this.#seen = seen;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('scroll', this.look, { passive: true });
    addEventListener('resize', this.look);
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.look);
    removeEventListener('resize', this.look);
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    this.look();
  }

  /** Looks again with the next frame. */
  readonly look = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  };

  #measure(): void {
    const root = this.#host.shadowRoot;
    const [body, row] = [root?.querySelector('tbody'), root?.querySelector('tr.person')];
    if (!body) return;
    const height = row?.getBoundingClientRect().height || this.rowHeight;
    const sight = sightOf(body.getBoundingClientRect().top, height, innerHeight, this.#total());
    const isNew = height !== this.rowHeight || sight.from !== this.sight.from || sight.to !== this.sight.to;
    this.rowHeight = height;
    this.sight = sight;
    this.#seen(sight);
    if (isNew) this.#host.requestUpdate();
  }
}
