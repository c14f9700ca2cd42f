import { html, nothing, type PropertyValues } from 'lit';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { base, card } from '../../player/parts/styles.ts';
import { line, text } from '../../player/parts/text.ts';
import { SlideView } from '../view.ts';
import { bar, barStyles } from './bar.view.ts';
import type { ChartAnswer, ChartEvent } from './chart.ts';
import type { ChartSlide } from './chart.schema.ts';
import { slider, sliderStyles } from './guess.view.ts';
import { letterOf, pie, pieStyles } from './pie.view.ts';
import { stepped } from './stepping.ts';
import { styles } from './styles.view.ts';
import { table, tableStyles } from './table.view.ts';
import { compared, measured, uncoveredWords } from './words.view.ts';

type Part = ChartSlide['parts'][number];

/** Shares to guess with sliders; the frame's primary button uncovers how it is. */
export class ChartView extends SlideView<ChartSlide, ChartAnswer, ChartEvent> {
  static override styles = [base, card, styles, sliderStyles, barStyles, pieStyles, tableStyles];

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('answer');
    if (!before || changed.has('slide') || before.uncovered || !this.answer.uncovered) return;
    this.ask({ want: 'say', words: uncoveredWords(this.slide, this.answer) });
    this.bringIntoSight('.part');
  }

  #guess(at: number, value: number): void {
    if (this.answer.guesses[at] !== value) this.act({ type: 'guess', part: at, value });
    this.requestUpdate();
  }

  /** A button does not say what it changed: the new value is read out. */
  #step(part: Part, at: number, direction: 1 | -1): void {
    const value = stepped(this.answer.guesses[at] ?? 0, direction, this.slide.most);
    this.#guess(at, value);
    this.ask({ want: 'say', words: t('chart.truth', { part: plainLine(part.label), value: measured(value, this.slide) }) });
  }

  protected override render() {
    const { draw, ask, parts, after } = this.slide;
    const { uncovered } = this.answer;
    return html`<section class="chart card ${draw} ${uncovered ? 'uncovered' : ''}">
      <h2>${line(ask)}</h2>
      <div class="drawing">
        ${draw === 'pie' ? pie(this.slide, this.answer) : nothing}
        <ul role="list">${parts.map((part, at) => this.#renderPart(part, at))}</ul>
      </div>
      ${uncovered ? table(this.slide, this.answer) : nothing}
    </section>
    ${uncovered ? html`<div class="after card">${text(after)}</div>` : nothing}`;
  }

  #renderPart(part: Part, at: number) {
    const guess = this.answer.guesses[at];
    const open = this.answer.uncovered || !part.guess;
    const shown = open ? part.value : guess;
    return html`<li class=${open ? 'part open' : 'part'} data-part=${at}>
      <p class="label">${this.slide.draw === 'pie' ? html`<span class="letter" aria-hidden="true">${letterOf(at)}</span>` : nothing}<span>${line(part.label)}</span></p>
      <p class=${shown === undefined ? 'value unset' : 'value'} aria-hidden=${open ? nothing : 'true'}>${shown === undefined ? t('chart.unset') : measured(shown, this.slide)}</p>
      <div class="control">${open ? this.#renderBar(part, guess) : this.#renderSlider(part, at, guess)}</div>
      ${this.answer.uncovered || !part.guess ? this.#renderWords(part, guess) : nothing}
    </li>`;
  }

  #renderBar(part: Part, guess: number | undefined) {
    return this.slide.draw === 'bars' ? bar(this.slide, part.value, guess) : nothing;
  }

  #renderSlider(part: Part, at: number, value: number | undefined) {
    return slider({
      slide: this.slide,
      part,
      value,
      guess: (now) => this.#guess(at, now),
      step: (direction) => this.#step(part, at, direction),
    });
  }

  #renderWords(part: Part, guess: number | undefined) {
    const { uncovered } = this.answer;
    return html`<div class="words">
      <p class="compared">${guess === undefined ? t('chart.given') : html`<i aria-hidden="true"></i>${compared(this.slide, part, guess)}`}</p>
      ${uncovered && part.note ? html`<p class="note">${line(part.note)}</p>` : nothing}
    </div>`;
  }
}

export { ChartView as view };
export { kind } from './chart.ts';
