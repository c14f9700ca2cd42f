import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import { sign, type Worth } from '../../../../player/parts/sign.ts';
import { bar } from './bar.ts';
import type { Replies, Told } from './told.ts';
import { count, percent } from '../words.ts';

/** What was answered: the right reply first, then the wrong ones, the most frequent first. */
export function replyList({ right, wrong, neutral, others }: Replies, language: string, locale: Locale) {
  const most = wrong[0]?.people;
  return html`<ul class="replies" role="list">
    ${right.map((one) => reply(one, 'good', t('decisions.isRight'), nothing, language, locale))}
    ${wrong.map((one, at) => reply(one, 'poor', t('decisions.isWrong'), at === 0 && most ? html`<span class="flag">${t('decisions.mostTaken')}</span>` : nothing, language, locale))}
    ${neutral.map((one) => reply(one, undefined, '', nothing, language, locale))}
    ${others > 0 ? html`<li class="note">${t('decisions.others')} <span class="figure">${percent(others)}</span></li>` : nothing}
  </ul>`;
}

function reply(told: Told, worth: Worth | undefined, words: string, flag: unknown, language: string, locale: Locale) {
  const { lines, people, share = 0, why } = told;
  return html`<li class="reply card ${worth === 'good' ? 'right' : ''}">
    ${worth ? sign(worth, words) : html`<span></span>`}
    <div class="words">${
      lines.length > 1
        ? html`${flag}<ol lang=${language}>${lines.map((line) => html`<li>${line}</li>`)}</ol>`
        : html`<bdi lang=${language}>${lines[0]}</bdi>${flag}`
    }</div>
    <div class="rest">
      ${
        people === undefined
          ? nothing
          : html`<div class="taken">${bar(share, worth === 'good' ? 'good' : worth === 'poor' ? 'poor' : 'neutral')}<span>${people === 0 ? t('decisions.nobody') : t('decisions.takenOf', { people: count(locale, people), percent: percent(share) })}</span></div>`
      }
      ${why === '' ? nothing : html`<p class="why" lang=${language}>${why}</p>`}
    </div>
  </li>`;
}
