import { css, html, nothing } from 'lit';
import type { Glossary } from '../../course/outline.ts';
import { t } from '../../i18n/i18n.ts';
import { base } from '../parts/styles.ts';
import { line } from '../parts/text.ts';
import { Aid, aidStyles } from './aid.ts';
import { explained } from './explained.ts';

/** The words of the course that are explained. */
export class GlossaryList extends Aid {
  static override styles = [
    base,
    aidStyles,
    css`dt { margin-block-start: var(--parley-s4); font-weight: 700; } dd { margin: var(--parley-s1) 0 0; }`,
  ];
  static override properties = { ...Aid.properties, terms: { state: true }, isMissing: { state: true } };

  declare private terms: Glossary | undefined;
  declare private isMissing: boolean;

  protected override meet(isWanted: () => boolean): void {
    this.terms = undefined;
    this.isMissing = false;
    explained(this.journey.outline)
      .then((terms) => isWanted() && (this.terms = terms))
      .catch(() => isWanted() && (this.isMissing = true));
  }

  protected override render() {
    if (!this.terms) return html`<p class="quiet" role="status">${t(this.isMissing ? 'menu.aidMissing' : 'shell.loading')}</p>`;
    return html`<dl lang=${this.journey.outline.locale}>${this.terms.map(({ term, termIn, means, meansIn }) => html`<dt lang=${termIn ?? nothing}>${term}</dt><dd lang=${meansIn ?? nothing}>${line(means)}</dd>`)}</dl>`;
  }
}

export { GlossaryList as view };
