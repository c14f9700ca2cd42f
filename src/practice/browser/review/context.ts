import { LitElement } from 'lit';
import type { Locale } from '../../../i18n/i18n.ts';
import type { Counting } from '../../../review/counting.ts';
import type { Dictionary } from '../../../review/dictionary.ts';
import type { Intake } from './import/intake.ts';
import { writePlace, type Place } from './place.ts';

/** What every view of the review is given. */
export interface Context {
  /** Who counts: the server, or the report file that was opened. Another one draws the view anew. */
  counting: Counting;
  dictionary: Dictionary;
  place: Place;
  locale: Locale;
  /** The day on which it is looked at, such as `2026-11-22`. */
  today: string;
  /** Where the records of a dropped report go; given by who gives `counting`. */
  intake: Intake;
  /** What the address of a place begins with: `/review` with a server, `#` in the one file. */
  base: string;
}

/** What the frame calls a place whose name only its view knows, and whose region and dealer. */
export interface Heading {
  text: string;
  region?: string;
  dealer?: string;
}

/** Somebody wants to be elsewhere; `instead` leaves no step back, for what is typed or sorted. */
export interface Wish {
  place: Place;
  instead: boolean;
}

/**
 * A view of the review. A module of a view exports its class as `view`; the frame gives it a tag and its properties.
 * @fires review-wish - the frame should show another place; its detail is a `Wish`
 * @fires review-heading - what this is called; its detail is a `Heading`
 */
export class ReviewView extends LitElement implements Context {
  static override properties = {
    counting: { attribute: false },
    dictionary: { attribute: false },
    place: { attribute: false },
    locale: { attribute: false },
    today: { attribute: false },
    intake: { attribute: false },
    base: { attribute: false },
  };

  declare counting: Counting;
  declare dictionary: Dictionary;
  declare place: Place;
  declare locale: Locale;
  declare today: string;
  declare intake: Intake;
  declare base: string;

  constructor() {
    super();
    this.place = { view: 'overview' };
    this.locale = 'zh-CN';
    this.today = '';
    this.base = '';
  }

  /** The address of a place, for links. */
  protected to(place: Place): string {
    return this.base + writePlace(place);
  }

  /** The address of a view of the same region and dealer. */
  protected toView(view: Place['view'], more: Omit<Place, 'view'> = {}): string {
    const { region, dealer } = this.place;
    return this.to({ view, region, dealer, ...more });
  }

  /** Changes the place; with `instead` the address changes without a step back. */
  protected go(place: Place, instead = false): void {
    const detail: Wish = { place, instead };
    this.dispatchEvent(new CustomEvent('review-wish', { detail, bubbles: true, composed: true }));
  }

  /** Tells the frame what this is called. */
  protected name(heading: Heading): void {
    this.dispatchEvent(new CustomEvent('review-heading', { detail: heading, bubbles: true, composed: true }));
  }
}
