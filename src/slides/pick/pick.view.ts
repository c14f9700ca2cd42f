import { html, nothing, type PropertyValues } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { plainLine, plainText } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { readingKey } from '../../player/parts/arrow.ts';
import { locked, lockStyles } from '../../player/parts/lock.ts';
import { base, card } from '../../player/parts/styles.ts';
import { line, text } from '../../player/parts/text.ts';
import { SlideView } from '../view.ts';
import type { PickAnswer, PickEvent } from './pick.ts';
import type { PickSlide } from './pick.schema.ts';
import { styles } from './styles.view.ts';

type Option = PickSlide['options'][number];

/** Chips to mark, or cards where they have something to say once marked. Marks may be taken back at any time. */
export class PickView extends SlideView<PickSlide, PickAnswer, PickEvent> {
  static override styles = [base, card, lockStyles, styles];

  /** The option the learner touched last, until the answer tells whether it is marked. */
  #tried: number | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#tried === undefined || !changed.has('answer')) return;
    const one = this.slide.options[this.#tried];
    const marked = this.answer.includes(this.#tried);
    this.#tried = undefined;
    if (!marked) return;
    const after = this.answer.length === this.#least ? plainText(this.slide.after ?? []) : '';
    const words = [plainLine(one?.says ?? []), after].filter((some) => some !== '').join(' ');
    if (words !== '') this.ask({ want: 'say', words });
  }

  get #least(): number {
    return Math.min(this.slide.least, this.slide.options.length);
  }

  get #isEnough(): boolean {
    return this.answer.length >= this.#least;
  }

  #toggle(option: number): void {
    this.#tried = option;
    this.act({ type: 'toggle', option });
  }

  protected override render() {
    const { options, after, least } = this.slide;
    const speaking = options.some(({ says }) => says);
    return html`<h2 class="question" id="question">${line(this.slide.question)}</h2>
      <div class="notes">
        <p id="several">${least > 1 ? t('pick.atLeast', { count: this.#least }) : t('pick.several')}</p>
        ${this.slide.private ? locked(t('pick.private')) : nothing}
      </div>
      <div
        class="options ${speaking ? 'cards' : 'chips'}"
        role="group"
        aria-labelledby="question"
        aria-describedby="several"
        @keydown=${key}
      >
        ${options.map((one, at) => this.#option(one, at))}
      </div>
      ${after && this.#isEnough ? html`<div class="after card">${text(after)}</div>` : nothing}`;
  }

  /** What it says once it is marked has its room from the start, so that nothing moves. */
  #option({ text: words, says }: Option, at: number) {
    const marked = this.answer.includes(at);
    return html`<button
      class="option card ${classMap({ marked, speaking: says !== undefined })}"
      role="checkbox"
      aria-checked=${marked}
      data-option=${at}
      @click=${() => this.#toggle(at)}
    >
      <span class="mark" aria-hidden="true">${tick}</span>
      <span class="front"><span class="words">${line(words)}</span></span>
      ${says ? html`<span class="back"><span class="words">${line(words)}</span><span class="says">${line(says)}</span></span>` : nothing}
    </button>`;
  }
}

/** Arrows walk through the options. */
function key(event: KeyboardEvent): void {
  const group = event.currentTarget;
  const step = steps[readingKey(event)];
  if (!(group instanceof HTMLElement) || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = [...group.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

const steps: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const tick = html`<svg viewBox="0 0 20 20" width="20" height="20"><path d="m4.5 10.5 3.8 3.8 7.2-8.3" /></svg>`;

export { PickView as view };
export { kind } from './pick.ts';
