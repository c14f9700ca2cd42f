import { css, html, nothing, type PropertyValues } from 'lit';
import { seedOf } from '../../core/random.ts';
import { base, card } from '../../player/parts/styles.ts';
import { signs } from '../../player/parts/sign.ts';
import { text } from '../../player/parts/text.ts';
import { isRight } from '../question.ts';
import { questionStyles } from '../question.styles.view.ts';
import { judgement, question, type Asked } from '../question.view.ts';
import { SlideView } from '../view.ts';
import type { ChoiceAnswer, ChoiceEvent } from './choice.ts';
import type { ChoiceSlide } from './choice.schema.ts';

/** One question. The right options are shown once no further try could use them. */
export class ChoiceView extends SlideView<ChoiceSlide, ChoiceAnswer, ChoiceEvent> {
  static override styles = [
    base,
    card,
    signs,
    questionStyles,
    css`.after { margin-block-start: var(--parley-s4); padding: var(--parley-s4) var(--parley-s5); background: var(--parley-wash); box-shadow: none; }`,
  ];

  protected override updated(changed: PropertyValues<this>): void {
    const confirmed = this.done && changed.get('done') === false && !changed.has('slide');
    if (!confirmed) return;
    this.ask({ want: 'say', words: judgement(this.slide, this.answer) });
    this.bringIntoSight('.option.marked');
  }

  protected override render() {
    const state = this.#state();
    return html`${question({
      question: this.slide,
      marked: this.answer,
      seed: seedOf(this.seed, this.slide.id),
      state,
      toggle: (option) => this.act({ type: 'toggle', option }),
    })}
    ${state === 'shown' && this.slide.after ? html`<div class="after card">${text(this.slide.after)}</div>` : nothing}`;
  }

  #state(): Asked['state'] {
    if (!this.done) return 'asking';
    return this.triesLeft === 0 || isRight(this.slide, this.answer) ? 'shown' : 'told';
  }
}

export { ChoiceView as view };
export { kind } from './choice.ts';
