import { html, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { seedOf } from '../../core/random.ts';
import { t } from '../../i18n/i18n.ts';
import { base, card } from '../../player/parts/styles.ts';
import { signs } from '../../player/parts/sign.ts';
import { line } from '../../player/parts/text.ts';
import { dots, dotStyles, type Dot } from '../dots.view.ts';
import { isRight } from '../question.ts';
import { questionStyles } from '../question.styles.view.ts';
import { judgement, question, type Asked } from '../question.view.ts';
import { SlideView } from '../view.ts';
import { questionAt, type QuizAnswer, type QuizEvent } from './quiz.ts';
import type { QuizSlide } from './quiz.schema.ts';
import { styles } from './styles.view.ts';

/** Questions one at a time. The frame's primary button confirms and goes on; the dots look back. */
export class QuizView extends SlideView<QuizSlide, QuizAnswer, QuizEvent> {
  static override styles = [base, card, signs, questionStyles, dotStyles, styles];

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('answer');
    if (!before || changed.has('slide')) return;
    const confirmed = this.answer.confirmed > before.confirmed;
    if (confirmed && this.#isJudged(this.answer.at)) this.#tell();
    if (this.answer.at !== before.at) this.renderRoot.querySelector<HTMLElement>('.question')?.focus();
  }

  #tell(): void {
    const here = questionAt(this.slide, this.answer, this.answer.at);
    if (here) this.ask({ want: 'say', words: judgement(here, this.answer.marks[this.answer.at] ?? []) });
    this.bringIntoSight('.option.marked');
  }

  /** Whether right and wrong of a question may be seen: after it is confirmed, or after the last one. */
  #isJudged(at: number): boolean {
    const { confirmed, drawn } = this.answer;
    return at < confirmed && (this.slide.feedback === 'each' || confirmed === drawn.length);
  }

  #isRight(at: number): boolean {
    const one = questionAt(this.slide, this.answer, at);
    return one !== undefined && isRight(one, this.answer.marks[at] ?? []);
  }

  #state(): Asked['state'] {
    const { at, confirmed } = this.answer;
    if (this.#isJudged(at)) return 'shown';
    return at < confirmed || this.done ? 'locked' : 'asking';
  }

  protected override render() {
    const { at, drawn, marks, confirmed } = this.answer;
    const here = questionAt(this.slide, this.answer, at);
    if (!here) return nothing;
    const asked = {
      question: here,
      marked: marks[at] ?? [],
      seed: seedOf(this.seed, here.id),
      state: this.#state(),
      toggle: (option: number) => this.act({ type: 'toggle', option }),
    };
    return html`${this.slide.intro && at === 0 && confirmed === 0 ? html`<p class="intro">${line(this.slide.intro)}</p>` : nothing}
      ${confirmed === drawn.length ? this.#score() : nothing}
      <div class="head">
        <p class="place">${t('quiz.place', { at: at + 1, total: drawn.length })}</p>
        ${dots({ label: t('quiz.dots'), dots: drawn.map((_, one) => this.#dot(one)), at, reach: confirmed, look: (to) => this.act({ type: 'look', at: to }) })}
      </div>
      ${keyed(here.id, question(asked))}`;
  }

  #score() {
    const { length } = this.answer.drawn;
    const right = this.answer.drawn.filter((_, at) => this.#isRight(at)).length;
    return html`<div class="score card"><strong>${t('quiz.score', { count: length, right })}</strong><span>${t('quiz.lookBack')}</span></div>`;
  }

  #dot(at: number): Dot {
    const judged = this.#isJudged(at);
    const answered = at < this.answer.confirmed;
    const state = judged ? (this.#isRight(at) ? 'right' : 'wrong') : answered ? 'answered' : 'open';
    const worth = judged ? (this.#isRight(at) ? 'good' : 'poor') : undefined;
    return { words: `${t('quiz.dot', { at: at + 1 })} ${t(`quiz.${state}`)}`, answered, worth };
  }
}

export { QuizView as view };
export { kind } from './quiz.ts';
