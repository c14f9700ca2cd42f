import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Line } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { measures } from '../../player/parts/measures.ts';
import { pathOf } from '../../player/parts/point.ts';
import { line } from '../../player/parts/text.ts';
import type { Control } from './list.view.ts';

/** A card that may be moved, and who is told what is done to it. */
export interface Movable {
  card: number;
  text: Line | undefined;
  /** What it says, and where it stands of how many. */
  place: { text: string; at: number; total: number };
  /** The number it shows: while a card is dragged, that of the place it would have. */
  number: number;
  /** How far it is moved on screen, in pixels. */
  by: number;
  held: boolean;
  chosen: boolean;
  /** Whether the Tab key enters the list here. */
  entry: boolean;
  press: (event: PointerEvent) => void;
  choose: () => void;
  step: (control: Control, to: number) => void;
}

/** Whether an event came from the arrows of a card. */
export const isOfArrows = (event: Event) => pathOf(event).some((one) => one.classList.contains('moves'));

/** A card with its number, what it says, and its two arrows. */
export function movable(of: Movable) {
  const { card, place, held, chosen } = of;
  return html`<li
    class="card ${classMap({ held, chosen })}"
    data-card=${card}
    ${measures({ '--by': `${of.by}px` })}
    @pointerdown=${(event: PointerEvent) => isOfArrows(event) || of.press(event)}
    @click=${(event: Event) => isOfArrows(event) || of.choose()}
  >
    <span class="hold" aria-hidden="true">${grip}<span class="number">${of.number}</span></span>
    <button class="words" aria-pressed=${chosen} aria-describedby="how" tabindex=${of.entry ? 0 : -1}>
      <span class="text">${line(of.text)}</span><span class="unseen">${t('order.place', place)}</span>
    </button>
    <span class="moves">${arrow(of, 'up', place.at - 2)}${arrow(of, 'down', place.at)}</span>
  </li>`;
}

/** What one end of the sequence means. */
export function end(words: Line | undefined, which: 'first' | 'last') {
  return words ? html`<p class="end ${which}"><span>${line(words)}</span></p>` : nothing;
}

function arrow({ card, place, entry, step }: Movable, part: 'up' | 'down', to: number) {
  return html`<button
    class=${part}
    tabindex=${entry ? 0 : -1}
    aria-label=${t(`order.${part}`, place)}
    aria-disabled=${to < 0 || to >= place.total}
    @click=${() => step({ card, part }, to)}
  >
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M12 19V6M6 11.5 12 5.5l6 6" /></svg>
  </button>`;
}

const grip = html`<svg class="grip" viewBox="0 0 10 18" width="10" height="18">
  <circle cx="2" cy="3" r="1.6" /><circle cx="8" cy="3" r="1.6" /><circle cx="2" cy="9" r="1.6" />
  <circle cx="8" cy="9" r="1.6" /><circle cx="2" cy="15" r="1.6" /><circle cx="8" cy="15" r="1.6" />
</svg>`;
