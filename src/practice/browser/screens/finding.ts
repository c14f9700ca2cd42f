import { html, nothing } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import { languageName } from '../../../player/parts/language-name.ts';
import type { Finding } from './tour.ts';

/** A slide on which something cannot be read, and the way to look at it; none as long as the frame shows others. */
export function findingCard(finding: Finding, locales: readonly string[], show: ((finding: Finding) => void) | undefined) {
  const { locale, slide, title, seen } = finding;
  return html`<li class="finding card">
    <h2 lang=${locale}>${title}</h2>
    <p class="where"><code>${slide}</code> <span lang=${locale}>${languageName(locale, locales)}</span></p>
    ${
      seen.length === 0
        ? html`<p>${t('screens.missing')}</p>`
        : seen.map(
            ({ by, overflows }) =>
              html`${overflows.map(({ kind, words, other }) => html`<p>${t(`screens.${kind}`, { words, other: other ?? '' })}</p>`)}
              ${by ? html`<p class="where">${t('screens.by', { by })}</p>` : nothing}`,
          )
    }
    ${
      seen.length === 0
        ? nothing
        : html`<p class="advice">${t('screens.advice')}</p>
          ${show ? html`<p><button class="link" @click=${() => show(finding)}>${t('screens.show')}</button></p>` : nothing}`
    }
  </li>`;
}
