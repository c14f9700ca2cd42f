import { css, html, LitElement } from 'lit';
import { nameOfPledge, type Pledge } from '../../course/pledges.ts';
import { t } from '../../i18n/i18n.ts';
import { base, buttons } from '../parts/styles.ts';
import { line } from '../parts/text.ts';
import { shelf } from '../shelf.ts';
import { outcomesOf } from './outcomes.ts';

/**
 * Asks above the course how something went that the learner wanted to try.
 * @fires follow-up-look - the learner wants to see the pledge again
 * @fires follow-up-close - there is no more to say
 */
export class FollowUp extends LitElement {
  static override properties = { pledge: { attribute: false }, place: {}, language: {}, answered: { state: true } };

  declare pledge: Pledge;
  /** Names learner and package on this device. */
  declare place: string;
  /** The language of the course's texts. */
  declare language: string;
  declare private answered: 'tried' | 'waiting' | undefined;

  /** The interface may be spoken in another language at any time. */
  readonly #languages = new MutationObserver(() => this.requestUpdate());

  static override styles = [
    base,
    buttons,
    css`
      :host { position: relative; z-index: 1; background: var(--parley-warm-wash); border-bottom: 1px solid var(--parley-line); animation: unfold 320ms ease-out; }
      section { display: flex; align-items: center; gap: var(--parley-s2) var(--parley-s4); max-width: 1180px; margin: 0 auto; padding-block: var(--parley-s2); padding-inline: var(--parley-s5) 60px; }
      svg { flex: none; fill: none; stroke: var(--parley-warm); stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
      .words { flex: 1 1 16em; min-width: 0; margin: 0; line-height: 1.5; text-wrap: pretty; overflow-wrap: anywhere; }
      .deeds { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s2); }
      .plain { min-height: 44px; padding-inline: var(--parley-s4); border-color: var(--parley-port); }
      .look { padding: 0 var(--parley-s2); border: 0; background: none; text-decoration: underline; text-underline-offset: 3px; }
      .close { position: absolute; inset-block-start: var(--parley-s2); inset-inline-end: var(--parley-s3); display: grid; place-items: center; padding: 0; border: 0; border-radius: 999px; background: none; }
      .close svg { stroke: currentColor; }
      @media (max-width: 700px) {
        section { flex-wrap: wrap; padding-inline: var(--parley-s4) 56px; }
        section > svg { display: none; }
        .words { flex-basis: 100%; }
        .deeds { margin-inline-end: -44px; }
      }
      @keyframes unfold { from { opacity: 0; transform: translateY(-12px); } }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#languages.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languages.disconnect();
  }

  protected override render() {
    return html`<section role="region" aria-label=${t('aids.followUp')}>
      ${sprout}
      ${this.answered ? html`<p class="words" tabindex="-1">${t(this.answered === 'tried' ? 'aids.followUpTried' : 'aids.followUpWaiting')}</p>` : this.#question()}
      <button class="close" aria-label=${t('notice.close')} @click=${this.#close}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
      </button>
    </section>`;
  }

  #question() {
    return html`<p class="words">${t('aids.followUpBefore')}<strong lang=${this.language}>${line(this.pledge.text)}</strong>${t('aids.followUpAfter')}</p>
      <div class="deeds">
        <button class="plain" @click=${() => void this.#answer('tried')}>${t('aids.triedPledge')}</button>
        <button class="plain" @click=${() => void this.#answer('waiting')}>${t('aids.waitingPledge')}</button>
        <button class="look" @click=${() => this.#tell('follow-up-look')}>${t('aids.pledgeLook')}</button>
      </div>`;
  }

  async #answer(outcome: 'tried' | 'waiting'): Promise<void> {
    this.#keep(outcome);
    this.answered = outcome;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.words')?.focus();
  }

  /** Who closes it without a word is not asked again either. */
  #close(): void {
    if (!this.answered) this.#keep('unsaid');
    this.#tell('follow-up-close');
  }

  #keep(outcome: 'tried' | 'waiting' | 'unsaid'): void {
    outcomesOf(shelf(), this.place).keep(nameOfPledge(this.pledge), outcome);
  }

  #tell(type: string): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
}

const sprout = html`<svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path d="M12 20.5v-9M12 13.5c0-4.2-2.8-6.6-7.5-6.6 0 4.3 2.8 6.6 7.5 6.6ZM12 11.5c0-4.6 2.8-7.6 7.5-7.6 0 4.6-2.8 7.6-7.5 7.6Z" /></svg>`;
