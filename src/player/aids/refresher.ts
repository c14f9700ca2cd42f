import { html, nothing } from 'lit';
import { seedOf } from '../../core/random.ts';
import { entryOf, languageOf, languageOfTitle } from '../../course/outline.ts';
import { askedTypes, type RefresherQuestion } from '../../course/refresher-questions.ts';
import { refresherOf } from '../../course/refresher.ts';
import { speakOfSlides, t } from '../../i18n/i18n.ts';
import { isRight, toggle } from '../../slides/question.ts';
import { questionStyles } from '../../slides/question.styles.view.ts';
import { judgement, question } from '../../slides/question.view.ts';
import { loadView } from '../../slides/views.ts';
import { keyed } from 'lit/directives/keyed.js';
import { signs } from '../parts/sign.ts';
import { base, card } from '../parts/styles.ts';
import { Aid, aidStyles } from './aid.ts';
import { editionOf } from './edition.ts';
import { refresherStyles } from './refresher.styles.ts';
import { inWordsOf, runs, type Run } from './refresher-run.ts';
import { wholeCourse, type WholeCourse } from './whole-course.ts';

/** Three minutes with what went wrong before. Nothing of it is kept or told. */
export class Refresher extends Aid {
  static override styles = [base, aidStyles, card, signs, questionStyles, refresherStyles];
  static override properties = { ...Aid.properties, run: { state: true }, isMissing: { state: true }, said: { state: true } };

  declare private run: Run | undefined;
  declare private isMissing: boolean;
  /** What the live region says. */
  declare private said: string;

  constructor() {
    super();
    this.isMissing = false;
    this.said = '';
  }

  protected override meet(isWanted: () => boolean): void {
    const known = runs.get(this.session);
    const isSame = known?.edition === editionOf(this.journey.outline);
    this.run = isSame ? known : undefined;
    this.isMissing = false;
    this.said = '';
    if (isSame) return void speakOfSlides().then(() => this.requestUpdate());
    const ready = known ? this.#resume(known, isWanted) : this.#begin(this.journey.seed, isWanted);
    ready.catch(() => isWanted() && (this.isMissing = true));
  }

  /** Goes on with a run, in the words on screen now. */
  async #resume(run: Run, isWanted: () => boolean): Promise<void> {
    const slides = await this.#slides();
    if (isWanted()) this.#go(inWordsOf(run, this.journey, slides));
  }

  async #slides(): Promise<WholeCourse> {
    const [slides] = await Promise.all([wholeCourse(this.journey.outline), speakOfSlides(), ...askedTypes.map(loadView)]);
    return slides;
  }

  async #begin(seed: number, isWanted: () => boolean): Promise<void> {
    const slides = await this.#slides();
    if (!isWanted()) return;
    this.#go({
      seed,
      edition: editionOf(this.journey.outline),
      questions: refresherOf(this.journey, slides, seed),
      at: 0,
      marked: [],
      isTold: false,
      missed: [],
    });
  }

  /** A run outlasts a look at a slide, which closes the menu. */
  #go(run: Run): void {
    runs.set(this.session, run);
    this.run = run;
  }

  async #goAnd(run: Run, focus: string): Promise<void> {
    this.#go(run);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  protected override render() {
    const { run } = this;
    if (!run) return html`<p class="quiet" role="status">${t(this.isMissing ? 'menu.aidMissing' : 'shell.loading')}</p>`;
    const one = run.questions[run.at];
    const note = run.at === 0 || !one;
    return html`${note ? html`<p class="note quiet">${t('aids.refresherNote')}</p>` : nothing}
      ${one ? this.#asked(run, one) : this.#told(run)}
      <div class="unseen" role="status">${this.said}</div>`;
  }

  #asked(run: Run, one: RefresherQuestion) {
    const { marked, isTold, questions, at } = run;
    const isMarked = marked.length > 0;
    return html`<p class="place">${t('aids.refresherPlace', { at: at + 1, count: questions.length })}</p>
      <p class="wanted">${wanted(one)}</p>
      <div lang=${languageOf(this.journey.outline, one.slide)}>${keyed(
        one.id,
        question({
          question: one,
          marked,
          seed: seedOf(run.seed, one.id),
          state: isTold ? 'shown' : 'asking',
          toggle: (option) => this.#go({ ...run, marked: toggle(one, marked, option) }),
        }),
      )}</div>
      <div class="onward">
        ${
          isTold
            ? html`${this.#link(one.slide)}<button class="primary" @click=${() => this.#next(run)}>${t(at + 1 < questions.length ? 'aids.refresherNext' : 'aids.refresherEnd')}</button>`
            : html`<button class="primary" ?disabled=${!isMarked} @click=${() => this.#confirm(run, one)}>${t('aids.refresherConfirm')}</button>`
        }
      </div>`;
  }

  #link(slide: string) {
    const { outline } = this.journey;
    const entry = entryOf(outline, slide);
    return html`<button class="look" @click=${() => this.go(slide)}>
      <span>${t('aids.refresherLook')}</span> <span class="where" lang=${languageOfTitle(outline, entry)}>${entry.title}</span>
    </button>`;
  }

  #confirm(run: Run, one: RefresherQuestion): void {
    const missed = isRight(one, run.marked) ? run.missed : [...run.missed, one];
    this.said = judgement(one, run.marked);
    void this.#goAnd({ ...run, isTold: true, missed }, '.onward .primary');
  }

  #next(run: Run): void {
    this.said = '';
    const at = run.at + 1;
    void this.#goAnd({ ...run, at, marked: [], isTold: false }, at < run.questions.length ? '.question' : '.result');
  }

  #told({ questions, missed, seed }: Run) {
    const count = questions.length;
    if (count === 0) return html`<p>${t('aids.refresherNone')}</p>`;
    const right = count - missed.length;
    const mood = right === count ? 'All' : right * 2 >= count ? 'Most' : 'Some';
    const { outline } = this.journey;
    const entries = [...new Set(missed.map(({ slide }) => slide))].map((slide) => entryOf(outline, slide));
    return html`<section class="card end">
        <h4 class="result" tabindex="-1">${t('aids.refresherResult', { right, count })}</h4>
        <p>${t(`aids.refresher${mood}`)}</p>
      </section>
      ${entries.length > 0 ? html`<h4>${t('aids.refresherAgainAt')}</h4>` : nothing}
      <ul>${entries.map((entry) => html`<li><button class="row" lang=${languageOfTitle(outline, entry)} @click=${() => this.go(entry.id)}>${entry.title}</button></li>`)}</ul>
      <div class="onward"><button class="primary" @click=${() => void this.#again(seed)}>${t('aids.refresherAgain')}</button></div>`;
  }

  async #again(seed: number): Promise<void> {
    await this.#begin(seedOf(seed, 'again'), () => true).catch(() => undefined);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.question')?.focus();
  }
}

/** What is to be done with a question. */
function wanted({ asks, who }: RefresherQuestion): string {
  return asks === 'say' && who ? t('aids.sayToWanted', { who }) : t(`aids.${asks}Wanted`);
}

export { Refresher as view };
