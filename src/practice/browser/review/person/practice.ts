import { html, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import type { OwnPractice } from '../../../../review/practice.ts';
import type { Ways } from './story.ts';

/** How many things are put before somebody at once. */
const most = 3;

/** What somebody is to practise, the most telling first; praise only for who was right in all. */
export function practiceCard(practices: readonly OwnPractice[], isAllRight: boolean, { toDecision, lang }: Ways) {
  const once = practices.filter(({ again }) => !again);
  const first = once.slice(0, most);
  if (first.length === 0) return isAllRight ? html`<p class="card next">${t('person.nothingToPractise')}</p>` : nothing;
  return html`<section class="card next" aria-labelledby="practise">
    <h2 id="practise">${t('person.practise')}</h2>
    <ol>${first.map(
      ({ id, asked, given, better, coaching, title }) => html`<li>
        <p class="asked" lang=${lang}><a href=${toDecision(id ?? '')}>${asked}</a></p>
        <p class="said"><span>${t('person.said')}</span><span class="words" lang=${lang}>${given.join(' · ')}</span></p>
        ${better.length > 0 ? html`<p class="better"><span>${t('person.better')}</span><span class="words" lang=${lang}>${better.join(' · ')}</span></p>` : nothing}
        ${coaching ? html`<p class="why" lang=${lang}>${coaching}</p>` : nothing}
        <p class="small">${t('person.lookAgain', { title })}</p>
      </li>`,
    )}</ol>
    ${once.length > most ? html`<p class="small">${t('person.more', { count: once.length - most })}</p>` : nothing}
  </section>`;
}
