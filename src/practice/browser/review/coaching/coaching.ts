import { html } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { answeredBy, coachingSheet, type Practice } from '../../../../review/coaching.ts';
import { flowOf } from '../../../../review/flow.ts';
import { rankedItems } from '../../../../review/items.ts';
import { areFew } from '../../../../review/privacy.ts';
import { dealerLinks, dealersIn, type DealersOf } from './dealers.ts';
import { coachingSheetOf, sheetWords, type SheetFacts } from './sheet.ts';
import { coachingStyles } from './coaching.styles.ts';
import { ReviewView } from '../context.ts';
import { Loading, type Job } from '../loading.ts';
import { scopeOf } from '../place.ts';
import { viewStyles } from '../styles.ts';
import { defineCopy } from '../talk/copy.ts';

type Answer = { dealers: readonly DealersOf[] } | { things: readonly Practice[]; people: number };

/** The coaching sheet of a dealer: one page with three things to practise. Without a dealer, the choice of one. */
export class CoachingView extends ReviewView {
  static override styles = [...viewStyles, coachingStyles];

  readonly #answer = new Loading<Answer>(
    this,
    (job) => (this.place.dealer === undefined ? this.#dealers(job) : this.#things(job)),
    () => [this.counting, this.dictionary, this.locale, this.place.region, this.place.dealer],
  );

  override connectedCallback(): void {
    super.connectedCallback();
    defineCopy();
  }

  async #dealers(job: Job): Promise<Answer> {
    return { dealers: await dealersIn(this.counting, scopeOf(this.place), job) };
  }

  async #things({ signal, progress, behind }: Job): Promise<Answer> {
    const { counting, dictionary, locale } = this;
    const scope = scopeOf(this.place);
    const slides = Object.keys(dictionary.talks);
    const items = rankedItems(await counting.replies(scope, undefined, behind), dictionary);
    const flows = [];
    for (const [at, slide] of slides.entries()) {
      const flow = flowOf(await counting.paths(scope, slide, behind), dictionary, slide);
      signal.throwIfAborted();
      progress((at + 1) / slides.length);
      if (flow) flows.push(flow);
    }
    return { things: coachingSheet({ items, flows }, dictionary, locale), people: answeredBy({ items, flows }) };
  }

  protected override render() {
    return this.#answer.show((answer) =>
      'dealers' in answer ? this.#renderDealers(answer.dealers) : this.#renderSheet(answer.things, answer.people),
    );
  }

  #renderDealers(dealers: readonly DealersOf[]) {
    if (dealers.length === 0) {
      return html`<div class="card empty"><p>${t('coaching.empty')}</p><p><a class="plain" href=${this.to({ view: 'import' })}>${t('decisions.toImport')}</a></p></div>`;
    }
    return html`<p class="lead">${t('coaching.lead')}</p>
      <h2>${t('coaching.choose')}</h2>
      ${dealerLinks(dealers, this.locale, (region, dealer) => this.to({ view: 'coaching', region, dealer }))}`;
  }

  #renderSheet(things: readonly Practice[], people: number) {
    if (things.length === 0) {
      const { region } = this.place;
      return html`<div class="card empty">
        <p>${t(areFew(people) ? 'coaching.fewPeople' : 'coaching.nothing')}</p>
        <p><a class="plain" href=${this.to({ view: 'coaching', ...(region !== undefined && { region }) })}>${t('coaching.other')}</a></p>
      </div>`;
    }
    const facts: SheetFacts = {
      dictionary: this.dictionary,
      locale: this.locale,
      today: this.today,
      region: this.place.region,
      dealer: this.place.dealer ?? '',
      people,
      address: (interaction) => this.toView('decision', { id: interaction }),
    };
    return html`<p class="lead">${t('coaching.lead')}</p>
      <div class="actions">
        <button class="primary" @click=${() => print()}>${t('coaching.print')}</button>
        <review-copy .words=${sheetWords(things, facts)} .label=${t('coaching.copy')} .locale=${this.locale}></review-copy>
      </div>
      ${coachingSheetOf(things, facts)}`;
  }
}

export { CoachingView as view };
