import { html, nothing, type PropertyValues } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import type { Counting } from '../../../../review/counting.ts';
import { itemsOf } from '../../../../review/items.ts';
import { practiceOf, wasAllRight } from '../../../../review/practice.ts';
import type { RecordedAttempt } from '../../../../review/records.ts';
import { storyOf } from '../../../../review/story.ts';
import { ReviewView } from '../context.ts';
import { langOf } from '../decisions/words.ts';
import { Loading } from '../loading.ts';
import { chip } from '../mark.ts';
import { personFacts } from './facts.ts';
import { practiceCard } from './practice.ts';
import { storyParts, type Ways } from './story.ts';
import { personStyles } from './person.styles.ts';
import { clock, moment } from '../words.ts';

type Found = NonNullable<Awaited<ReturnType<Counting['person']>>>;

/** Somebody: what is known at a glance, what to practise, and every attempt as a story. */
export class PersonView extends ReviewView {
  static override styles = personStyles;
  static override properties = { ...ReviewView.properties, opened: { state: true } };

  /** The numbers of the attempts whose story is shown; the last one's at first. */
  declare private opened: ReadonlySet<number> | undefined;

  readonly #person = new Loading(
    this,
    () => this.counting.person(this.place.learner ?? ''),
    () => [this.counting, this.place.learner],
  );
  /** How hard everyone finds each decision, for the order of what to practise. */
  readonly #items = new Loading(
    this,
    async ({ behind }) => itemsOf(await this.counting.replies({}, undefined, behind), this.dictionary),
    () => [this.counting, this.dictionary],
  );

  #named: Found | undefined;

  protected override updated(_: PropertyValues): void {
    const found = this.#person.answer;
    if (!found || this.#named === found) return;
    this.#named = found;
    const { name, learner, region, dealer } = found.person;
    this.name({ text: name || learner, region, dealer });
  }

  #ways(): Ways {
    return {
      lang: langOf(this.dictionary.title, this.locale),
      toDecision: (id) => this.to({ view: 'decision', id }),
      toTalk: (id) => this.to({ view: 'talk', id }),
    };
  }

  #toggle(number: number, event: Event): void {
    if (!(event.target instanceof HTMLDetailsElement)) return;
    const opened = new Set(this.#opened());
    if (event.target.open) opened.add(number);
    else opened.delete(number);
    this.opened = opened;
  }

  #opened(): ReadonlySet<number> {
    return this.opened ?? new Set(this.#person.answer?.attempts.slice(-1).map(({ number }) => number));
  }

  protected override render() {
    return this.#person.show((found) => (found ? this.#renderPerson(found) : this.#renderNobody()));
  }

  #renderNobody() {
    return html`<div class="card empty"><p>${t('person.nobody')}</p><p><a class="plain" href=${this.to({ view: 'people' })}>${t('frame.people')}</a></p></div>`;
  }

  #renderPerson({ person, attempts }: Found) {
    if (attempts.length === 0) return html`${personFacts(person, this.locale)}<p class="note idle">${t('person.notBegun')}</p>`;
    return html`${personFacts(person, this.locale)}
      <div class="sides">
        ${this.#renderPractice(attempts)}
        <section class="tries">
          <h2>${t('person.story')}</h2>
          ${[...attempts].sort((a, b) => b.number - a.number).map((attempt) => this.#renderAttempt(attempt))}
        </section>
      </div>`;
  }

  #renderPractice(attempts: readonly RecordedAttempt[]) {
    const first = attempts.find(({ decisions }) => decisions.length > 0);
    if (!first) return nothing;
    const items = this.#items.answer;
    const story = storyOf(first, this.dictionary, this.locale);
    const practices = practiceOf(story, this.dictionary, this.locale, (id) => items?.get(id)?.facility);
    return practiceCard(practices, wasAllRight(story), this.#ways());
  }

  #renderAttempt(attempt: RecordedAttempt) {
    const { number, standing, score, seconds, seen, begun, decisions } = attempt;
    const open = this.#opened().has(number);
    return html`<details class="card attempt" ?open=${open} @toggle=${(event: Event) => this.#toggle(number, event)}>
      <summary>
        <b>${t('person.attempt', { number })}</b>${chip(standing)}
        ${score === undefined ? nothing : html`<span class="figure">${t('person.points', { score })}</span>`}
        <span class="when">${moment(this.locale, seen ?? begun)}${seconds === undefined ? nothing : ` · ${clock(seconds)}`}</span>
      </summary>
      ${open ? html`<div class="body">${decisions.length === 0 ? html`<p class="note">${t('person.noDecisions')}</p>` : storyParts(storyOf(attempt, this.dictionary, this.locale), this.#ways())}</div>` : nothing}
    </details>`;
  }
}

export { PersonView as view };
