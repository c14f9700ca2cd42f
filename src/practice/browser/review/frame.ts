import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { t, type Locale } from '../../../i18n/i18n.ts';
import type { Counting } from '../../../review/counting.ts';
import type { Dictionary } from '../../../review/dictionary.ts';
import type { Heading, ReviewView, Wish } from './context.ts';
import { crumbsOf, headingOf, tabOf, tabs, tabWords } from './crumbs.ts';
import { frameStyles } from './frame.styles.ts';
import type { Intake } from './import/intake.ts';
import { followed } from './links.ts';
import { Loading } from './loading.ts';
import { readPlace, writePlace, type Place } from './place.ts';
import { openView } from './views.ts';

/** What makes a place another one, so that its view begins anew; filters and order do not. */
const keyOf = ({ view, region, dealer, learner, id }: Place) => JSON.stringify([view, region, dealer, learner, id]);

/**
 * The review: a heading, the way to it, the views, and the one that is looked at.
 * @fires place-change - one wants to be elsewhere: the new `query`, and whether it stands `instead` of the present one
 */
export class ReviewFrame extends LitElement {
  static override styles = frameStyles;
  static override properties = {
    counting: { attribute: false },
    dictionary: { attribute: false },
    place: {},
    locale: {},
    today: {},
    base: {},
    intake: { attribute: false },
    heading: { state: true },
  };

  declare counting: Counting | undefined;
  declare dictionary: Dictionary | undefined;
  /** The place as a query, such as `?view=people`. */
  declare place: string;
  declare locale: Locale;
  declare today: string;
  declare base: string;
  declare intake: Intake | undefined;
  declare private heading: Heading | undefined;

  readonly #opened = new Loading(
    this,
    async () => {
      const key = keyOf(this.#at());
      return { key, view: await openView(this.#at().view) };
    },
    () => [keyOf(this.#at())],
  );
  #key: string | undefined;

  constructor() {
    super();
    this.place = '';
    this.locale = 'zh-CN';
    this.today = '';
    this.base = '';
  }

  protected override willUpdate(): void {
    const key = keyOf(this.#at());
    if (this.#key !== key) this.heading = undefined;
    this.#key = key;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.dictionary) return;
    document.title = `${this.#heading()} · ${t('frame.name')}`;
    const before = changed.get('place');
    if (typeof before !== 'string' || !this.hasUpdated || keyOf(readPlace(before)) === this.#key) return;
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  #at(): Place {
    return readPlace(this.place);
  }

  /** A view with what it draws; nothing while that of another place is still there. */
  #furnished({ key, view }: { key: string; view: ReviewView }) {
    const { counting, dictionary, locale, today, base, intake } = this;
    if (key !== this.#key || !counting || !dictionary || !intake) return nothing;
    Object.assign(view, { counting, dictionary, locale, today, base, intake });
    if (writePlace(view.place) !== writePlace(this.#at())) view.place = this.#at();
    return view;
  }

  #go(place: string, instead: boolean): void {
    this.dispatchEvent(new CustomEvent('place-change', { detail: { query: place, instead } }));
  }

  #wished(event: CustomEvent<Wish>): void {
    this.#go(writePlace(event.detail.place), event.detail.instead);
  }

  #named(event: CustomEvent<Heading>): void {
    this.heading = event.detail;
  }

  #follow(event: MouseEvent): void {
    const query = followed(event, this.base);
    if (query === undefined) return;
    event.preventDefault();
    this.#go(query, false);
  }

  #heading(): string {
    return this.dictionary ? headingOf(this.#at(), this.dictionary, this.locale, this.heading) : '';
  }

  protected override render() {
    if (!this.dictionary || !this.counting || !this.intake) return nothing;
    const place = this.#at();
    return html`<div class="frame ${place.view}" @click=${this.#follow} @review-wish=${this.#wished} @review-heading=${this.#named}>
      ${this.#crumbs(place)}
      <h1 tabindex="-1"><bdi>${this.#heading()}</bdi></h1>
      <nav class="tabs" aria-label=${t('frame.views')}>
        ${tabs.map((tab) => html`<a href=${this.base + writePlace(this.#tab(tab, place))} aria-current=${tabOf(place.view) === tab ? 'page' : nothing}>${tabWords(tab)}</a>`)}
      </nav>
      ${this.#opened.show((opened) => this.#furnished(opened))}
    </div>`;
  }

  #crumbs(place: Place) {
    const crumbs = crumbsOf(place, this.heading);
    if (crumbs.length < 2) return nothing;
    const last = crumbs.length - 1;
    return html`<nav class="crumbs" aria-label=${t('frame.path')}><ol>${crumbs.map(
      ({ text, place: to }, at) =>
        html`<li><a href=${this.base + writePlace(to)} aria-current=${at === last ? 'location' : nothing}><bdi>${text}</bdi></a></li>`,
    )}</ol></nav>`;
  }

  /** Another view of the same region and dealer. */
  #tab(view: (typeof tabs)[number], place: Place): Place {
    const { region, dealer } = place.view === 'person' && this.heading ? this.heading : place;
    return view === 'import' ? { view } : { view, ...(region !== undefined && { region }), ...(dealer !== undefined && { dealer }) };
  }
}
