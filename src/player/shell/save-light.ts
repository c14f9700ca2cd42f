import { css, html, LitElement } from 'lit';
import { spoken, t } from '../../i18n/i18n.ts';
import { base } from '../parts/styles.ts';

/**
 * Says whether the answers are saved, by sign and words. A long press opens the check of the connection (`preflight/summon.ts`).
 * @fires save-retry - the learner wants to try again now
 */
export class SaveLight extends LitElement {
  static override properties = {
    saved: { reflect: true },
    savedAt: { attribute: false },
    keeps: {},
    kept: { attribute: false },
    locale: {},
  };

  declare saved: 'saved' | 'saving' | 'unsaved' | 'readonly';
  /** Milliseconds since 1970; none before the first save of this session. */
  declare savedAt: number | undefined;
  declare keeps: 'lms' | 'browser';
  /** Whether this device keeps what is not saved. */
  declare kept: boolean | undefined;
  declare locale: string;

  static override styles = [
    base,
    css`
      :host { display: flex; align-items: center; font-size: var(--parley-t-s); color: var(--parley-ink-2); white-space: nowrap; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; }
      .light, button { display: inline-flex; align-items: center; gap: var(--parley-s2); }
      button { border: 0; background: none; color: var(--parley-heat); font-size: inherit; font-weight: 700; line-height: 1.2; padding: 0 var(--parley-s2); text-wrap: balance; }
      .dot { width: 9px; height: 9px; border-radius: 50%; background: var(--parley-good); flex: none; }
      :host([saved='saving']) .dot { background: none; border: 2px solid var(--parley-ink-3); border-top-color: transparent; animation: turn 0.9s linear infinite; }
      :host([saved='unsaved']) .dot { background: var(--parley-heat); border-radius: 2px; transform: rotate(45deg); }
      :host([saved='readonly']) .dot { background: none; border: 2px solid var(--parley-ink-3); }
      @keyframes turn { to { transform: rotate(1turn); } }
      @container player (max-width: 32.5rem) { .time { display: none; } }
    `,
  ];

  protected override render() {
    const dot = html`<span class="dot"></span>`;
    if (this.saved === 'unsaved') {
      return html`<button @click=${this.retry} title=${t('save.retry')}>${dot}<span>${t(this.kept ? 'save.unsavedKept' : 'save.unsaved')}</span></button>`;
    }
    return html`<span class="light">${dot}<span>${this.words()}</span></span>`;
  }

  private words() {
    if (this.saved === 'readonly') return t('save.readonly');
    if (this.saved === 'saving') return t('save.saving');
    if (this.savedAt === undefined) return t('save.nothing');
    const time = new Date(this.savedAt).toLocaleTimeString(spoken(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    return html`${t(this.keeps === 'lms' ? 'save.saved' : 'save.savedHere')} <span class="time">${time}</span>`;
  }

  private retry(): void {
    this.dispatchEvent(new CustomEvent('save-retry', { bubbles: true, composed: true }));
  }
}
