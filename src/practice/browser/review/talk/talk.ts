import { html, nothing, svg } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { sign, signs } from '../../../../player/parts/sign.ts';
import { flowOf, type Flow } from '../../../../review/flow.ts';
import { talkIn } from '../../../../review/talk.ts';
import type { RoleplaySlide } from '../../../../slides/roleplay/roleplay.schema.ts';
import { isGood } from '../../../../slides/roleplay/story.ts';
import { defineChart } from '../chart/chart.ts';
import { ReviewView } from '../context.ts';
import { bar, barStyles } from '../decisions/bar.ts';
import { langOf, titleOf } from '../decisions/words.ts';
import { Loading } from '../loading.ts';
import { scopeOf } from '../place.ts';
import { viewStyles } from '../styles.ts';
import { defineCopy } from './copy.ts';
import { lanesOf } from './lanes.ts';
import { riverOption, verdictSigns } from './option.ts';
import { flowRows } from './rows.ts';
import { tellerOf } from './teller.ts';
import { reached, riverOf } from './told.ts';
import { nextWorst, worstReply } from './worst.ts';
import { talkStyles } from './talk.styles.ts';
import { count, percent } from '../words.ts';

const worths = { resolved: 'good', settled: 'fair', escalated: 'poor', lost: 'poor' } as const;

/** Where everyone's talk with a customer went: the endings, the reply that loses customers, and the flow. */
export class TalkView extends ReviewView {
  static override styles = [...viewStyles, signs, barStyles, talkStyles];

  readonly #flow = new Loading(
    this,
    async ({ behind }) => flowOf(await this.counting.paths(scopeOf(this.place), this.#slide, behind), this.dictionary, this.#slide),
    () => [this.counting, this.dictionary, this.place.region, this.place.dealer, this.place.id],
  );

  override connectedCallback(): void {
    super.connectedCallback();
    defineChart();
    defineCopy();
  }

  /** The talk asked for, or the first. */
  get #slide(): string {
    const slides = Object.keys(this.dictionary.talks);
    return slides.find((slide) => slide === this.place.id) ?? slides[0] ?? '';
  }

  protected override render() {
    const script = talkIn(this.dictionary, this.#slide, this.locale);
    if (!script) return html`<p class="card empty">${t('talk.noTalks')}</p>`;
    return html`${this.#renderChoice()} ${this.#flow.show((flow) => (flow ? this.#renderFlow(flow, script) : nothing))}`;
  }

  #renderChoice() {
    const slides = Object.keys(this.dictionary.talks);
    if (slides.length < 2) return nothing;
    return html`<nav aria-label=${t('talk.choose')}>
      <ul class="choose" role="list">${slides.map(
        (slide) =>
          html`<li><a href=${this.toView('talk', { id: slide })} aria-current=${slide === this.#slide ? 'true' : nothing} lang=${langOf(this.dictionary.slides[slide], this.locale)}>${titleOf(this.dictionary, slide, this.locale)}</a></li>`,
      )}</ul>
    </nav>`;
  }

  #renderFlow(flow: Flow, script: RoleplaySlide) {
    if (flow.people === 0) return html`<div class="card empty"><p>${t('talk.empty')}</p>${this.#renderUnfit(flow)}</div>`;
    if (flow.few) return html`<div class="card empty"><p>${t('talk.few')}</p>${this.#renderUnfit(flow)}</div>`;
    const [worst, ...others] = flow.losing;
    const isAnyLost = flow.endings.some((one) => one.people > 0 && !isGood(one));
    return html`<p class="lead">${t('talk.lead')} ${t('talk.people', { count: flow.people, people: count(this.locale, flow.people) })}</p>
      <h2>${t('talk.worst')}</h2>
      ${worst ? worstReply(worst, this.dictionary, this.locale) : html`<p class="card empty">${t(isAnyLost ? 'talk.worstFew' : 'talk.worstNone')}</p>`}
      ${others.length > 0 ? nextWorst(others.slice(0, 2), this.dictionary, this.locale, (id) => this.toView('decision', { id })) : nothing}
      <h2>${t('talk.endings')}</h2>
      ${this.#renderEndings(flow, script)}
      <h2>${t('talk.flow')}</h2>
      <p class="lead">${t('talk.flowLead')}</p>
      ${this.#renderRiver(flow, script)} ${this.#renderUnfit(flow)}`;
  }

  #renderEndings(flow: Flow, script: RoleplaySlide) {
    const { ending } = tellerOf(flow, script);
    const figure = (people: number) =>
      html`<span class="figure"><strong>${percent(people / flow.people)}</strong> <small>${t('talk.heads', { count: people, people: count(this.locale, people) })}</small></span>`;
    const language =
      script.id in this.dictionary.talks && this.locale in (this.dictionary.talks[script.id] ?? {})
        ? this.locale
        : langOf(this.dictionary.slides[script.id], this.locale);
    return html`<ul class="endings card" role="list">
      ${flow.endings.map(
        ({ ending: id, outcome, people, share }) => html`<li>
        ${sign(worths[outcome])}<span class="name">${t(`talk.${outcome}`)}<small lang=${language}>${ending(id)}</small></span>${bar(share, worths[outcome])}${figure(people)}
      </li>`,
      )}
      ${
        flow.stopped > 0
          ? html`<li><svg class="open" viewBox="0 0 28 28" aria-hidden="true">${svg`<circle cx="14" cy="14" r="12" stroke-dasharray="4 4" />`}</svg><span class="name">${t('talk.stopped')}</span>${bar(flow.stopped / flow.people, 'neutral')}${figure(flow.stopped)}</li>`
          : nothing
      }
    </ul>`;
  }

  #renderRiver(flow: Flow, script: RoleplaySlide) {
    const { stops, bands } = riverOf(flow, script, this.locale);
    const lanes = lanesOf(stops, bands);
    const verdicts = ['best', 'acceptable', 'poor'] as const;
    const endings = reached(flow).map(({ outcome, share }) =>
      t('talk.endingShare', { name: t(`talk.${outcome}`), percent: percent(share) }),
    );
    const label = t('talk.flowLabel', { people: count(this.locale, flow.people), endings: endings.join(t('talk.semicolon')) });
    const columns = ['number', 'says', 'reply', 'verdict', 'people', 'share', 'leads'].map((name) => t(`talk.${name}Column`));
    const rows = flowRows(flow, script).map(({ interaction, number, says, reply, verdict, people, share, leads }) => [
      number,
      html`<a href=${this.toView('decision', { id: interaction })}>${says}</a>`,
      reply,
      `${verdictSigns[verdict]} ${t(`talk.${verdict}`)}`,
      people,
      percent(share),
      leads === '' ? '–' : `→ ${leads}`,
    ]);
    return html`<div class="river card">
      <ul class="key-list" role="list">${verdicts.map((one) => html`<li><span class="swatch ${one}"></span>${verdictSigns[one]} ${t(`talk.${one}`)}</li>`)}</ul>
      <review-chart .option=${riverOption.bind(undefined, lanes)} .label=${label} .columns=${columns} .rows=${rows} .height=${lanes.levels * 66 + 20} .least=${560} .locale=${this.locale}></review-chart>
    </div>`;
  }

  #renderUnfit({ unfit }: Flow) {
    return unfit > 0 ? html`<p class="note">${t('talk.unfit', { count: unfit })}</p>` : nothing;
  }
}

export { TalkView as view };
