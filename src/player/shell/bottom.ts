import { css, html, LitElement, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { base, buttons } from '../parts/styles.ts';

/** Dots are drawn for sections of at most this many slides. */
const mostDots = 10;

/**
 * The bottom line: Back, where the learner is, why Next waits, and the one primary button.
 * @fires bottom-back - to the slide before
 * @fires bottom-primary - what the primary button stands for; `detail` is the click
 * @fires bottom-more - what else can be done
 * @fires bottom-wait - the primary button was pressed while it has to wait
 */
export class BottomLine extends LitElement {
  static override properties = {
    at: { type: Number },
    count: { type: Number },
    finished: { attribute: false },
    minutes: { type: Number },
    label: {},
    why: {},
    first: { type: Boolean },
    more: {},
    locale: {},
  };

  /** The place in the section, from 1. */
  declare at: number;
  declare count: number;
  /** Which slides of the section are finished. */
  declare finished: readonly boolean[];
  declare minutes: number;
  declare label: string;
  /** Why the primary button waits; empty when it does not. */
  declare why: string;
  /** Whether there is no slide before. */
  declare first: boolean;
  /** What else can be done, beside going on; empty where there is nothing. */
  declare more: string;
  declare locale: string;

  static override styles = [
    base,
    buttons,
    css`
      :host { background: var(--parley-card); border-top: 1px solid var(--parley-line); }
      nav { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; gap: var(--parley-s3) var(--parley-s4); min-height: 80px; padding: var(--parley-s3) var(--parley-s5); }
      .back { justify-self: start; }
      .back:disabled { color: var(--parley-ink-3); border-color: transparent; }
      .where { display: flex; align-items: center; gap: var(--parley-s3); margin: 0; font-size: var(--parley-t-s); color: var(--parley-ink-2); white-space: nowrap; font-variant-numeric: tabular-nums; }
      .dots { display: flex; gap: 8px; }
      .dots i { width: 9px; height: 9px; border-radius: 5px; background: var(--parley-line); }
      .dots i.done { background: var(--parley-calm); }
      .dots i.here { width: 26px; background: var(--parley-ink); }
      .minutes::before { content: '·'; margin-inline-end: var(--parley-s3); }
      .on { display: flex; align-items: center; justify-content: flex-end; gap: var(--parley-s4); min-width: 0; }
      .why { margin: 0; font-size: var(--parley-t-m); line-height: 1.4; color: var(--parley-ink-2); text-align: end; text-wrap: balance; }
      .primary { min-width: 7em; white-space: nowrap; flex: none; }
      .primary[aria-disabled='true'] { background: var(--parley-off); color: var(--parley-ink-2); cursor: not-allowed; }
      .back, .again { white-space: nowrap; }
      @container player (max-width: 47.5rem) {
        nav { grid-template-columns: auto minmax(0, 1fr) auto; gap: var(--parley-s1) var(--parley-s3); min-height: 76px; padding: var(--parley-s2) var(--parley-s4); }
        .where { grid-area: 1 / 2 / span 2; justify-content: center; }
        .on { display: contents; }
        .back { grid-area: 1 / 1 / span 2; }
        .primary { grid-area: 1 / 3 / span 2; }
        .waiting .where, .again .where { grid-row: 1; align-self: end; }
        .why { grid-area: 2 / 2; align-self: start; text-align: center; }
        nav .plain.again { grid-area: 2 / 2; justify-self: center; min-height: 44px; border: 0; text-decoration: underline; text-underline-offset: 3px; }
        .dots { display: none; }
      }
      @container player (max-width: 32.5rem) {
        nav { grid-template-columns: auto minmax(5em, 1fr) auto; }
        .primary, .plain { padding: 0 var(--parley-s4); line-height: 1.3; }
        .where, .back, .primary, .waiting .where, .again .where { grid-row: 2; align-self: center; }
        .where { flex-direction: column; gap: 0; line-height: 1.4; }
        .primary { min-width: 6em; white-space: normal; }
        .why, nav .plain.again { grid-area: 1 / 1 / auto / -1; justify-self: center; }
        .why { line-height: 1.3; }
        .minutes { white-space: normal; text-align: center; }
        .minutes::before { content: none; }
        .waiting .minutes, .again .minutes { display: none; }
      }
      @container player (max-width: 22rem) { .minutes { display: none; } }
      @container player (max-width: 20rem) {
        nav { grid-template-columns: auto minmax(0, 1fr); }
        .back, .primary { min-width: 0; padding: 0 var(--parley-s1); white-space: normal; }
        .where { grid-area: 1 / 1; }
        .waiting .where, .again .where { grid-row: 1; }
        .back { grid-column: 1; }
        .primary { grid-column: 2; }
        .why, nav .plain.again { grid-area: 1 / 2; }
        .why { font-size: var(--parley-t-s); }
      }
      @media (forced-colors: active) { .dots i { border: 1px solid; } .dots i.done { background: Highlight; } .dots i.here { background: CanvasText; } }
    `,
  ];

  protected override render() {
    const waits = this.why !== '';
    return html`<nav class=${`${waits ? 'waiting' : ''} ${this.more ? 'again' : ''}`}>
      <button class="plain back" ?disabled=${this.first} @click=${() => this.tell('bottom-back')}>${t('shell.back')}</button>
      <p class="where">
        ${this.count <= mostDots ? html`<span class="dots" aria-hidden="true">${this.finished.map((done, at) => html`<i class=${`${done ? 'done' : ''} ${at + 1 === this.at ? 'here' : ''}`}></i>`)}</span>` : nothing}
        <span aria-hidden="true">${t('shell.place', { at: this.at, count: this.count })}</span>
        <span class="unseen">${t('shell.placeWords', { at: this.at, count: this.count })}</span>
        ${this.minutes > 0 ? html`<span class="minutes">${t('shell.minutesLeft', { count: this.minutes })}</span>` : nothing}
      </p>
      <div class="on">
        <p class="why" id="why" ?hidden=${!waits}>${this.why}</p>
        ${this.more ? html`<button class="plain again" @click=${() => this.tell('bottom-more')}>${this.more}</button>` : nothing}
        <button class="primary" aria-disabled=${waits} aria-describedby=${waits ? 'why' : nothing} @click=${(click: MouseEvent) => this.tell(waits ? 'bottom-wait' : 'bottom-primary', click)}>
          ${this.label}
        </button>
      </div>
    </nav>`;
  }

  private tell(type: string, detail?: MouseEvent): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
