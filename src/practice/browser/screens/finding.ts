import { html, nothing } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import { languageName } from '../../../player/parts/language-name.ts';
import type { Finding } from './tour.ts';

/** What learners cannot read, and the way to look at it; none as long as the frame shows others. */
export function findingCard(finding: Finding, locales: readonly string[], show: ((finding: Finding) => void) | undefined) {
  const { is, locale, slide, title } = finding;
  const language = languageName(locale, locales);
  return html`<li class="finding card">
    <h2 lang=${locale}>${title || language}</h2>
    ${slide ? html`<p class="where"><code>${slide}</code> <span lang=${locale}>${language}</span></p>` : nothing}
    ${is === 'overflow' ? overflows(finding) : html`<p>${t(`screens.${is}`)}</p>`}
    ${finding.show && show ? html`<p><button class="link" @click=${() => show(finding)}>${t('screens.show')}</button></p>` : nothing}
  </li>`;
}

const overflows = ({ seen }: Finding) =>
  html`${seen.map(
    ({ by, overflows: all }) =>
      html`${all.map(({ kind, words, other }) => html`<p>${t(`screens.${kind}`, { words, other: other ?? '' })}</p>`)}
        ${by ? html`<p class="where">${t('screens.by', { by })}</p>` : nothing}`,
  )}
    <p class="advice">${t('screens.advice')}</p>`;
