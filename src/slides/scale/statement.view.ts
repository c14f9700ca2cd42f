import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { line } from '../../player/parts/text.ts';
import { poles } from './scale.ts';
import type { ScaleSlide } from './scale.schema.ts';

/** A statement, what it is rated now, and what a rating leads to. */
export interface Rated {
  statement: ScaleSlide['statements'][number];
  at: number;
  value: number | undefined;
  rate(value: number): void;
}

const values = Array.from({ length: poles.high - poles.low + 1 }, (_, at) => poles.high - at);

/** One statement: its poles at the ends of ten radio buttons, which the browser leads the arrow keys through. */
export function statement({ statement: { id, high, low }, at, value, rate }: Rated) {
  const group = t('scale.statement', { at: at + 1, high: plainLine(high), low: plainLine(low) });
  const ends: Readonly<Record<number, string>> = { [poles.high]: plainLine(high), [poles.low]: plainLine(low) };
  const button = (one: number) => html`<label class=${one === value ? 'value chosen' : 'value'}>
    <input type="radio" name="rating-${id}" value=${one} .checked=${live(one === value)} @change=${() => rate(one)} @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && rate(one)} />
    <span>${one}</span>${ends[one] ? html`<span class="unseen">${ends[one]}</span>` : nothing}
  </label>`;
  return html`<li class=${value === undefined ? 'statement card' : 'statement card rated'} data-statement=${at}>
    <p class="pole high" aria-hidden="true">${line(high)}</p>
    <div class="values" role="radiogroup" aria-label=${group}>${values.map(button)}</div>
    <p class="pole low" aria-hidden="true">${line(low)}</p>
  </li>`;
}
