import { html, nothing, type PropertyValues } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { plainLine, plainText } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { readingKey } from '../../player/parts/arrow.ts';
import { base, card } from '../../player/parts/styles.ts';
import { line, text } from '../../player/parts/text.ts';
import { SlideView } from '../view.ts';
import type { PledgeAnswer, PledgeEvent } from './pledge.ts';
import type { PledgeSlide } from './pledge.schema.ts';
import { styles } from './styles.view.ts';

type Option = PledgeSlide['options'][number];

/** Actions of which one is chosen for this week; it stands large beside them and may be changed at any time. */
export class PledgeView extends SlideView<PledgeSlide, { chosen: PledgeAnswer }, PledgeEvent> {
  static override styles = [base, card, styles];

  #tried = false;

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#tried || !changed.has('answer')) return;
    this.#tried = false;
    const { options, after } = this.slide;
    const one = options[this.answer.chosen ?? -1];
    if (!one) return;
    const how = one.how ? [t('pledge.how'), plainLine(one.how)] : [];
    const words = [t('pledge.chosen', { text: plainLine(one.text) }), ...how, plainText(after ?? [])];
    this.ask({ want: 'say', words: words.filter(Boolean).join(' ') });
    this.bringIntoSight('.promise');
  }

  #choose(option: number): void {
    this.#tried = true;
    this.act({ type: 'choose', option });
  }

  protected override render() {
    const { question, options, after } = this.slide;
    const { chosen } = this.answer;
    return html`<h2 class="question" id="question">${line(question)}</h2>
      <div class="halves">
        <div class="options" role="radiogroup" aria-labelledby="question" @keydown=${this.#key}>
          ${options.map((one, at) => this.#option(one, at))}
        </div>
        <section class="promise ${chosen === undefined ? 'empty' : ''}" aria-label=${t('pledge.mine')}>
          <p class="kicker">${sprout}<span>${t('pledge.mine')}</span></p>
          <div class="layers">
            <p class="layer waits ${chosen === undefined ? 'seen' : ''}">${t('pledge.empty')}</p>
            ${options.map((one, at) => promise(one, at === chosen))}
          </div>
        </section>
      </div>
      ${after && chosen !== undefined ? html`<div class="after">${text(after)}</div>` : nothing}`;
  }

  #option({ text: words }: Option, at: number) {
    const { chosen } = this.answer;
    return html`<button
      class="option card ${classMap({ marked: at === chosen })}"
      role="radio"
      aria-checked=${at === chosen}
      tabindex=${at === (chosen ?? 0) ? 0 : -1}
      data-option=${at}
      @click=${() => this.#choose(at)}
    >
      <span class="mark" aria-hidden="true"></span><span class="words">${line(words)}</span>
    </button>`;
  }

  /** Arrows lead to an action and choose it, as with any radio button. */
  #key(event: KeyboardEvent): void {
    const step = steps[readingKey(event)];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-option]')];
    const at = buttons.findIndex((button) => button === event.target);
    const to = (at + step + buttons.length) % buttons.length;
    event.preventDefault();
    buttons[to]?.focus();
    this.#choose(to);
  }
}

/** An action as it is shown once chosen; all lie on each other, so that its room never changes. */
function promise({ text: words, how }: Option, seen: boolean) {
  return html`<div class="layer ${seen ? 'seen' : ''}">
    <p class="action">${line(words)}</p>
    ${how ? html`<p class="how"><strong>${t('pledge.how')}</strong> ${line(how)}</p>` : nothing}
  </div>`;
}

const steps: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const sprout = html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M12 20.5v-9M12 13.5c0-4.2-2.8-6.6-7.5-6.6 0 4.3 2.8 6.6 7.5 6.6ZM12 11.5c0-4.6 2.8-7.6 7.5-7.6 0 4.6-2.8 7.6-7.5 7.6Z" /></svg>`;

export { PledgeView as view };
export { kind } from './pledge.ts';
