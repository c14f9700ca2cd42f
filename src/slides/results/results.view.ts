import { html, nothing } from 'lit';
import type { QuizFacts } from '../../course/facts.ts';
import { t } from '../../i18n/i18n.ts';
import { sign, signs } from '../../player/parts/sign.ts';
import { base, buttons, card } from '../../player/parts/styles.ts';
import { line, text } from '../../player/parts/text.ts';
import { SlideView } from '../view.ts';
import { courseResult, courseStyles } from './course.view.ts';
import { ring } from './ring.view.ts';
import type { ResultsSlide } from './results.schema.ts';
import { styles } from './styles.view.ts';

/** How a quiz went, what is worth another look, and a further try where one is left. */
export class ResultsView extends SlideView<ResultsSlide, null, never> {
  static override styles = [base, card, buttons, signs, styles, courseStyles];

  protected override render() {
    const { results } = this.facts;
    if (!results) {
      return html`<div class="empty card">
        <span>${t('results.none')}</span>
        <button class="plain" @click=${() => this.ask({ want: 'go', slide: this.slide.of })}>${t('results.toQuiz')}</button>
      </div>`;
    }
    return html`${this.#result(results)}${courseResult(this.facts, (slide) => this.ask({ want: 'go', slide }))}${results.missed.length > 0 ? this.#missed(results) : html`<p class="clear">${sign('good')}${t('results.noneMissed')}</p>`}`;
  }

  #result(results: QuizFacts) {
    const { percent, passed, earned, possible, last } = results;
    const differs = last.earned !== earned || last.possible !== possible;
    const { passMark, counts, scored } = this.facts.rules;
    const share = scored.find((one) => one.id === this.slide.of)?.share;
    const worth = share === 100 ? t('results.whole') : share ? t('results.share', { share }) : t('results.practice');
    return html`<section class="result card ${passed ? 'passed' : ''}">
      ${ring(percent, passMark, t('results.percent', { percent, mark: passMark }), t('results.mark', { mark: passMark }))}
      <div class="said">
        <h2>${sign(passed ? 'good' : 'fair')}${t(passed ? 'results.passed' : 'results.failed')}</h2>
        ${text(passed ? this.slide.passed : this.slide.failed)}
        <ul class="facts">
          <li><strong>${t('results.earned', { earned, possible })}</strong></li>
          ${differs ? html`<li>${t('results.last', { earned: last.earned, possible: last.possible })}</li>` : nothing}
          <li>${worth}</li>
          <li>${t(share ? `results.${counts}` : `results.${counts}Shown`)}</li>
        </ul>
        ${this.#again(results)}
      </div>
    </section>`;
  }

  #again({ triesLeft, passed }: QuizFacts) {
    if (triesLeft === 0) return passed ? nothing : html`<p class="again"><span>${t('results.noTries')}</span></p>`;
    return html`<div class="again">
      <button class="plain" @click=${() => this.ask({ want: 'retry', slide: this.slide.of })}>${t('results.retry')}</button>
      <span>${t('results.triesLeft', { count: triesLeft })}</span>
    </div>`;
  }

  #missed({ missed }: QuizFacts) {
    return html`<h3>${t('results.missed', { count: missed.length })}</h3>
      <ul class="missed">
        ${missed.map(
          (one) => html`<li class="card">
            ${sign('fair')}
            <div>
              <p>${line(one.text)}</p>
              <div class="links">
                ${one.links.map(({ id, title }) => html`<button class="link" @click=${() => this.ask({ want: 'go', slide: id })}>${t('results.lookAt', { title })}</button>`)}
              </div>
            </div>
          </li>`,
        )}
      </ul>`;
  }
}

export { ResultsView as view };
export { kind } from './results.ts';
export { resultsFacts as facts } from '../../course/results-facts.ts';
