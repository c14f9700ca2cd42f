import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Line } from '../core/text.ts';
import { sign } from '../player/parts/sign.ts';
import { line } from '../player/parts/text.ts';

/** What is said of a reply once one is chosen. */
export interface Told {
  worth: 'good' | 'poor';
  words: string;
  feedback: Line;
}

/** One of the replies to choose from; the first press counts. */
interface Reply {
  /** Its position in the script. */
  option: number;
  /** Its place on screen. */
  place: number;
  text: Line;
  /** Which is chosen, where one is. */
  chosen: number | undefined;
  told?: Told | undefined;
  choose: (option: number) => void;
}

/** A reply as a lettered card; drawn with the styles of a question. */
export function reply({ option, place, text, chosen, told, choose }: Reply) {
  const still = chosen !== undefined;
  const marked = option === chosen;
  return html`<div class="option card ${classMap({ marked, still, [told?.worth ?? 'plain']: true, other: told !== undefined && !marked })}">
    <button
      aria-pressed=${marked}
      aria-disabled=${still}
      aria-describedby=${told ? `told-${option}` : nothing}
      data-option=${option}
      @click=${() => !still && choose(option)}
    >
      ${told ? sign(told.worth) : html`<span class="mark" aria-hidden="true">${marked ? tick : place + 1}</span>`}
      <span class="words">${line(text)}</span>
    </button>
    ${told ? html`<p class="told" id="told-${option}"><strong>${told.words}</strong> ${line(told.feedback)}</p>` : nothing}
  </div>`;
}

const tick = html`<svg viewBox="0 0 20 20" width="20" height="20"><path d="m4.5 10.5 3.8 3.8 7.2-8.3" /></svg>`;

/** The place on screen that a number key stands for. */
export function placeOf({ key, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent): number | undefined {
  return repeat || ctrlKey || metaKey || altKey || !/^[1-9]$/.test(key) ? undefined : Number(key) - 1;
}
