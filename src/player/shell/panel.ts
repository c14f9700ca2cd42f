import { html, LitElement, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { base, buttons } from '../parts/styles.ts';
import { panelStyles } from './panel.styles.ts';

/** Why something else than a slide is on screen. */
export type PanelKind = 'broken' | 'stuck' | 'saving' | 'refused' | 'left' | 'left-unsaved' | 'left-readonly';

/**
 * What stands in a slide's place: a slide that cannot be played, a section that cannot be had, the end of a session.
 * @fires panel-again - the learner wants to try or open it again
 * @fires panel-stay - the learner rather goes on learning than leave unsaved
 * @fires panel-abandon - the learner leaves although not everything is saved
 */
export class Panel extends LitElement {
  static override properties = { kind: {}, detail: {}, again: { type: Boolean }, kept: { attribute: false }, locale: {} };

  declare kind: PanelKind;
  /** What a broken slide said. */
  declare detail: string;
  /** Whether it can be opened again from here. */
  declare again: boolean;
  /** Whether this device keeps what is not saved. */
  declare kept: boolean | undefined;
  declare locale: string;

  static override styles = [base, buttons, panelStyles];

  override focus(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  protected override render() {
    switch (this.kind) {
      case 'broken':
        return this.trouble(t('broken.slide'), t('broken.slideHint'), html`<p><code>${this.detail}</code></p>`);
      case 'stuck':
        return this.trouble(t('broken.section'), t('broken.sectionHint'), this.button('plain', 'panel-again', t('broken.again')));
      case 'saving':
        return html`<section role="status"><p>${t('leave.saving')}</p></section>`;
      case 'refused':
        return this.trouble(
          t('leave.refused'),
          t(this.kept ? 'leave.refusedKept' : 'leave.refusedHint'),
          html`<div class="row">${this.button('primary', 'panel-stay', t('leave.stay'))}${this.button('plain', 'panel-abandon', t('leave.abandon'))}</div>`,
        );
      case 'left':
        return this.end(t('leave.leftSaved'));
      case 'left-readonly':
        return this.end(t('leave.leftReadonly'));
      case 'left-unsaved':
        return this.trouble(t('leave.left'), t(this.kept ? 'leave.leftKept' : 'leave.leftUnsaved'), this.reopen());
    }
  }

  private trouble(heading: string, words: string, more: unknown) {
    return html`<section class="trouble" role="alert">
      <h1 tabindex="-1">${heading}</h1>
      <p>${words}</p>
      ${more}
    </section>`;
  }

  private end(words: string) {
    return html`<section>
      <h1 tabindex="-1">${t('leave.left')}</h1>
      <p>${words}</p>
      ${this.reopen()}
    </section>`;
  }

  private reopen() {
    return this.again ? this.button('plain', 'panel-again', t('leave.again')) : nothing;
  }

  private button(look: 'plain' | 'primary', type: string, words: string) {
    const tell = () => this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
    return html`<button class=${look} @click=${tell}>${words}</button>`;
  }
}
