import { html, nothing } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import type { Sheet, SheetProblem } from '../../author/sheet.ts';
import { placeOf } from './place.ts';

/** What one can do with a problem. */
export interface ProblemDeeds {
  show(slide: string): void;
  copy(place: string): void;
  mend(file: string): void;
}

/** A problem with its place, and what would be right. */
export function problemCard(sheet: Sheet, problem: SheetProblem, { show, copy, mend }: ProblemDeeds) {
  const { severity, what, advice, path, slide, file, mendable } = problem;
  const place = placeOf(sheet, problem);
  const isError = severity === 'error';
  return html`<li class=${isError ? 'problem heat' : 'problem warm'}>
    <p class="what"><b>${t(isError ? 'author.error' : 'author.warning')}</b> <span lang=${sheet.language}>${what}</span></p>
    ${advice ? html`<p class="advice" lang=${sheet.language}>${advice}</p>` : nothing}
    <p class="where"><code class="place">${place}</code> ${path === '$' ? nothing : html`<code>${path}</code>`}</p>
    <p class="deeds">
      ${slide === undefined ? nothing : html`<button class="link" @click=${() => show(slide)}>${t('author.show')}</button>`}
      <button class="link" @click=${() => copy(place)}>${t('author.copy')}</button>
      ${mendable ? html`<button class="link" @click=${() => mend(file)}>${t('author.mend')}</button>` : nothing}
    </p>
  </li>`;
}
