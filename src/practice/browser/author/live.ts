import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import { languageName } from '../../../player/parts/language-name.ts';
import { choice } from './choice.ts';
import { outlineOf } from './outline-of.ts';
import type { Desk } from './desk.ts';
import { followFrame, goIn, languageIn, reopen, rereadIn, slideIn, speakIn } from './frame.ts';
import { liveStyles } from './live.styles.ts';
import { stateAt } from './start.ts';
import { fitted, widthNames, widths, type Width } from './widths.ts';

const address = '/author/live/index.html';
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/**
 * The course as learners see it, in a frame of a learner's width; it goes on where it was whenever the course changes.
 * @fires slide-shown - another slide is on screen: its id
 */
export class AuthorLive extends LitElement {
  static override styles = liveStyles;
  static override properties = {
    draft: { type: Number },
    stale: { type: Boolean },
    locales: { attribute: false },
    desk: { attribute: false },
    width: { state: true },
    scheme: { state: true },
    language: { state: true },
    room: { state: true },
  };

  /** The number of the last draft that can be played. */
  declare draft: number | undefined;
  /** Whether the course has changed since in a way that cannot be played. */
  declare stale: boolean;
  /** The course's languages. */
  declare locales: readonly string[];
  declare desk: Desk | undefined;
  declare private width: Width;
  declare private scheme: Scheme;
  declare private language: string | undefined;
  declare private room: { width: number; height: number };

  #shown: string | undefined;
  /** One reading after the other, so that the last one stays. */
  #read = Promise.resolve();
  readonly #measuring = new ResizeObserver(([entry]) => {
    if (entry) this.room = { width: entry.contentRect.width, height: entry.contentRect.height };
  });

  constructor() {
    super();
    this.stale = false;
    this.locales = [];
    this.width = matchMedia('(max-width: 760px)').matches ? 'phone' : 'lms';
    this.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    this.room = { width: 650, height: 640 };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#measuring.disconnect();
  }

  /** Leads to a slide, and to this element where it is out of sight; false where the course on screen has no such slide. */
  show(slide: string): boolean {
    const frame = this.#frame();
    const went = frame ? goIn(frame, slide) : 'unknown';
    if (went === 'early') this.#open(slide);
    if (went !== 'unknown') this.scrollIntoView({ block: 'nearest' });
    return went !== 'unknown';
  }

  /** Opens the course on a slide with another answer there. */
  start(slide: string, answer: string): void {
    this.#open(slide, answer);
    this.scrollIntoView({ block: 'nearest' });
  }

  protected override firstUpdated(): void {
    const room = this.renderRoot.querySelector('.room');
    if (room) this.#measuring.observe(room);
  }

  protected override updated(changed: PropertyValues): void {
    const frame = this.#frame();
    if (frame && changed.has('draft') && changed.get('draft') !== undefined) this.#read = this.#read.then(() => rereadIn(frame));
  }

  #frame(): HTMLIFrameElement | null {
    return this.renderRoot.querySelector('iframe');
  }

  /** The state is put into the LMS, and the course launched again. */
  #open(slide: string, answer?: string): void {
    const frame = this.#frame();
    const outline = frame?.contentDocument && outlineOf(frame.contentDocument);
    if (!frame || !outline || !this.desk) return;
    this.desk.put(stateAt(outline, this.desk.state(), slide, answer));
    reopen(frame);
  }

  #anew(): void {
    this.desk?.put('');
    const frame = this.#frame();
    if (frame) reopen(frame);
  }

  #loaded(): void {
    const frame = this.#frame();
    if (frame) followFrame(frame, () => this.#followed(frame));
  }

  #followed(frame: HTMLIFrameElement): void {
    const slide = slideIn(frame);
    this.language = languageIn(frame);
    if (slide === undefined || slide === this.#shown) return;
    this.#shown = slide;
    this.dispatchEvent(new CustomEvent('slide-shown', { detail: slide }));
  }

  #speak(locale: string): void {
    const frame = this.#frame();
    if (frame) void this.#read.then(() => speakIn(frame, locale));
  }

  protected override render() {
    const { draft, stale, width, scheme, room } = this;
    return html`<section class="card" aria-label=${t('author.live')}>
      <div class="bar">
        ${choice(
          t('author.width'),
          widthNames.map((name) => ({ name, words: t(`author.${name}`), note: String(widths[name]) })),
          width,
          (name) => (this.width = name),
        )}
        ${this.locales.length > 1 ? choice(t('author.language'), this.#languages(), this.language, (name) => this.#speak(name)) : nothing}
        ${choice(
          t('author.scheme'),
          schemes.map((name) => ({ name, words: t(`author.${name}`) })),
          scheme,
          (name) => (this.scheme = name),
        )}
        <button class="chip" @click=${this.#anew}>${t('author.anew')}</button>
      </div>
      ${stale && draft !== undefined ? html`<p class="stale" role="status">${t('author.stale')}</p>` : nothing}
      <div class="room">
        ${
          draft === undefined
            ? html`<p class="nothing">${t('author.nothing')}</p>`
            : html`<iframe src=${address} title=${t('author.live')} .style=${`${fitted(widths[width], room)} color-scheme: ${scheme};`} @load=${this.#loaded}></iframe>`
        }
      </div>
    </section>`;
  }

  #languages() {
    return this.locales.map((name) => ({ name, words: languageName(name, this.locales), lang: name }));
  }
}
