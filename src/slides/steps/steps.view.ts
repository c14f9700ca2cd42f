import { html, nothing, type PropertyValues } from 'lit';
import { plainLine, plainText } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { readingKey } from '../../player/parts/arrow.ts';
import { defineDialog } from '../../player/parts/dialog.ts';
import { scene } from '../../player/parts/picture.ts';
import { base, buttons, card } from '../../player/parts/styles.ts';
import { text } from '../../player/parts/text.ts';
import { warmthStyles } from '../roleplay/warmth.view.ts';
import { SlideView } from '../view.ts';
import { deck, deckStyles, walk, walkStyles } from './deck.view.ts';
import type { StepsSlide } from './steps.schema.ts';
import type { StepsAnswer, StepsEvent } from './steps.ts';
import { stepsStyles } from './styles.view.ts';

/** Cards one after the other, on the slide or in a pop-up, with ◀ ▶, numbers and arrow keys. */
export class StepsView extends SlideView<StepsSlide, StepsAnswer, StepsEvent> {
  static override styles = [base, card, buttons, scene, warmthStyles, stepsStyles, deckStyles, walkStyles];
  static override properties = { words: { state: true } };

  /** What the pop-up reads out: words outside it cannot be heard while it is open. */
  declare private words: string;

  constructor() {
    super();
    this.words = '';
    defineDialog();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('answer');
    if (this.slide.layout === 'popup' && before?.at !== undefined && this.answer.at === undefined) this.#opener?.focus();
  }

  get #opener() {
    return this.renderRoot.querySelector<HTMLButtonElement>('.open');
  }

  #show(at: number): void {
    const step = this.slide.steps[at];
    if (!step || at === this.answer.at) return;
    const opens = this.answer.at === undefined;
    this.act({ type: 'show', step: at });
    const words = `${t('steps.step', { step: at + 1, title: plainLine(step.title) })} ${plainText(step.body)}`;
    if (this.slide.layout === 'cards') this.ask({ want: 'say', words });
    else this.words = opens ? '' : words;
  }

  #open(): void {
    this.#opener?.focus();
    const unseen = this.slide.steps.findIndex((_, at) => !this.answer.seen.includes(at));
    this.#show(Math.max(0, unseen));
  }

  #close(): void {
    this.act({ type: 'close' });
  }

  #key(event: KeyboardEvent): void {
    const { at } = this.answer;
    if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: this.slide.steps.length - 1 }[readingKey(event)];
    if (to === undefined) return;
    event.preventDefault();
    this.#show(to);
  }

  protected override render() {
    const { slide } = this;
    const body = slide.body ? html`<div class="body">${text(slide.body)}</div>` : nothing;
    return html`<div class="column">${body}${slide.layout === 'popup' ? this.#renderPopup() : this.#renderCards()}</div>`;
  }

  #renderCards() {
    const { at = 0, seen } = this.answer;
    const { steps } = this.slide;
    return html`<section aria-label=${t('steps.all')} @keydown=${this.#key}>
      <div class="stage card">${deck(steps, at)}</div>
      ${walk({ steps, at, seen, show: (to) => this.#show(to) })}
    </section>`;
  }

  #renderPopup() {
    const { at, seen } = this.answer;
    const { steps, open } = this.slide;
    return html`<button class="open card" aria-haspopup="dialog" @click=${this.#open}>
        <span class="play"><svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true"><path d="M8 5l11 7-11 7z" /></svg></span>
        <span class="ask"><strong>${open ? plainLine(open) : t('steps.open')}</strong>
          <span class="quiet">${t('steps.seenOf', { seen: seen.length, count: steps.length })}</span></span>
        <span class="beads" aria-hidden="true">${steps.map((_, one) => html`<i class=${seen.includes(one) ? 'seen' : ''}>${one + 1}</i>`)}</span>
      </button>
      <parley-dialog .heading=${plainLine(this.slide.title)} .open=${at !== undefined} .locale=${this.locale} @dialog-close=${this.#close} @keydown=${this.#key}>
        ${deck(steps, at ?? 0)}
        <div slot="foot" class="foot">${walk({ steps, at: at ?? 0, seen, show: (to) => this.#show(to), finish: () => this.#close() })}</div>
        <p class="unseen" role="status">${this.words}</p>
      </parley-dialog>`;
  }
}

export { StepsView as view };
export { kind } from './steps.ts';
