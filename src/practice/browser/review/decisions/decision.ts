import { html, nothing, type PropertyValues } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { signs } from '../../../../player/parts/sign.ts';
import type { Meaning } from '../../../../review/dictionary.ts';
import { itemsOf, type Item } from '../../../../review/items.ts';
import { ReviewView, type Heading } from '../context.ts';
import { barStyles } from './bar.ts';
import { coachingLines, coachingWords } from './coaching.ts';
import { replyList } from './replies.ts';
import { figureStrip } from './strip.ts';
import { repliesOf, type Replies } from './told.ts';
import { isInTalk, langOf, langOfDecision, questionOf, titleOf } from './words.ts';
import { decisionStyles } from './decision.styles.ts';
import { Loading } from '../loading.ts';
import { scopeOf } from '../place.ts';
import { viewStyles } from '../styles.ts';
import { defineCopy } from '../talk/copy.ts';

/** One decision: how many are right, what they answered, and what to say when coaching. */
export class DecisionView extends ReviewView {
  static override styles = [...viewStyles, signs, barStyles, decisionStyles];

  readonly #item = new Loading(
    this,
    async ({ behind }) => {
      const tallies = await this.counting.replies(scopeOf(this.place), undefined, behind);
      return { item: itemsOf(tallies, this.dictionary).get(this.place.id ?? '') };
    },
    () => [this.counting, this.dictionary, this.place.region, this.place.dealer, this.place.id],
  );

  override connectedCallback(): void {
    super.connectedCallback();
    defineCopy();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('place') && !changed.has('locale') && !changed.has('dictionary')) return;
    const meaning = this.#meaning;
    if (!meaning) return;
    const detail: Heading = { text: questionOf(this.place.id ?? '', meaning, this.locale) };
    this.dispatchEvent(new CustomEvent('review-heading', { detail, bubbles: true, composed: true }));
  }

  get #meaning(): Meaning | undefined {
    const { decisions } = this.dictionary;
    const id = this.place.id ?? '';
    return Object.hasOwn(decisions, id) ? decisions[id] : undefined;
  }

  protected override render() {
    return this.#item.show(({ item }) => {
      const meaning = this.#meaning;
      return meaning || item ? this.#renderDecision(meaning, item) : this.#renderGone();
    });
  }

  #renderGone() {
    return html`<div class="card empty">
      <p>${t('decisions.gone')}</p>
      <p><a class="plain" href=${this.toView('decisions')}>${t('decisions.back')}</a></p>
    </div>`;
  }

  #renderDecision(meaning: Meaning | undefined, item: Item | undefined) {
    const replies = repliesOf(meaning, item, this.locale);
    const language = langOfDecision(meaning, this.locale);
    return html`${this.#renderWhere(meaning)} ${figureStrip(item, this.locale)}
      <div class="sides block">
        <section>
          <h2>${t('decisions.taken')}</h2>
          ${replyList(replies, language, this.locale)}
        </section>
        ${this.#renderCoaching(meaning, replies, language)}
      </div>`;
  }

  #renderWhere(meaning: Meaning | undefined) {
    const { dictionary, locale } = this;
    if (!meaning) return nothing;
    const title = titleOf(dictionary, meaning.slide, locale);
    const screens = (meaning.screens ?? []).map((screen) => titleOf(dictionary, screen, locale)).filter(Boolean);
    return html`<p class="where">
      <span class="tag">${isInTalk(dictionary, meaning) ? t('decisions.inTalk') : t(`decisions.${typeOf(meaning)}`)}</span><bdi lang=${langOf(dictionary.slides[meaning.slide], locale)}>${title === questionOf('', meaning, locale) ? nothing : title}</bdi>
      ${screens.length > 0 ? html`<br />${t('decisions.screens', { titles: screens.join(t('talk.comma')) })}` : nothing}
    </p>`;
  }

  /** The most frequent mistake with its answer, ready to be said; and the way to the whole talk. */
  #renderCoaching(meaning: Meaning | undefined, replies: Replies, language: string) {
    const { dictionary, locale, place } = this;
    const lines = meaning ? coachingLines(meaning, replies, locale) : [];
    const link =
      meaning && isInTalk(dictionary, meaning)
        ? html`<p class="go"><a class="plain" href=${this.toView('talk', { id: meaning.slide })}>${t('decisions.toTalk')}</a></p>`
        : nothing;
    if (!meaning || lines.length === 0) return link;
    return html`<aside class="coach card">
      <h2>${t('decisions.coach')}</h2>
      <dl>${lines.map(({ name, words, isSaid }) => html`<div><dt>${name}</dt><dd class=${isSaid ? 'key-line' : nothing} lang=${language}>${words}</dd></div>`)}</dl>
      <review-copy .words=${coachingWords(place.id ?? '', meaning, lines, dictionary, locale)} .label=${t('decisions.copy')} .locale=${locale}></review-copy>
      ${link}
    </aside>`;
  }
}

const typeOf = ({ type }: Meaning) => (type === 'choice' || type === 'sequencing' || type === 'matching' ? type : 'other');

export { DecisionView as view };
