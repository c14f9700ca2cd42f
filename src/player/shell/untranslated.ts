import { css, html, LitElement } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { base } from '../parts/styles.ts';

/** Says that texts of a slide are still in the language the course was written in. */
export class Untranslated extends LitElement {
  static override properties = { source: {}, wholly: { type: Boolean }, locale: {} };

  /** The language the course was written in. */
  declare source: string;
  /** Whether the slide is in it for the greater part. */
  declare wholly: boolean;
  declare locale: string;

  static override styles = [
    base,
    css`
      p { display: flex; align-items: center; gap: var(--parley-s2); margin: 0; color: var(--parley-ink-2); font-size: var(--parley-t-m); line-height: 1.45; }
      svg { flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
    `,
  ];

  protected override render() {
    const language = new Intl.DisplayNames([this.locale], { type: 'language' }).of(this.source.split('-')[0] ?? '') ?? this.source;
    return html`<p>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="9" />
        <path d="M3 12h18M12 3c2.6 2.6 3.8 5.6 3.8 9s-1.2 6.4-3.8 9c-2.6-2.6-3.8-5.6-3.8-9S9.4 5.6 12 3Z" />
      </svg>
      <span>${t(this.wholly ? 'language.untranslated' : 'language.partly', { language })}</span>
    </p>`;
  }
}

/** Makes the element known; a second call changes nothing. */
export function defineUntranslated(): void {
  if (!customElements.get('parley-untranslated')) customElements.define('parley-untranslated', Untranslated);
}
