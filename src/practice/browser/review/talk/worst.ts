import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import { sign } from '../../../../player/parts/sign.ts';
import type { Dictionary } from '../../../../review/dictionary.ts';
import type { Losing } from '../../../../review/losing.ts';
import { inWords, whyOf } from '../../../../review/wording.ts';
import { langOfDecision, questionOf, titleOf } from '../decisions/words.ts';
import { count, percent } from '../words.ts';

/** The reply after which most customers are lost: what is said, what it costs, why, and what to say instead, ready to copy. */
export function worstReply(one: Losing, dictionary: Dictionary, locale: Locale) {
  const meaning = dictionary.decisions[one.interaction];
  const words = {
    talk: titleOf(dictionary, one.slide, locale),
    customer: questionOf(one.interaction, meaning, locale),
    said: inWords(meaning, [one.reply], locale).join(''),
    why: whyOf(meaning, [one.reply], locale),
    better: inWords(meaning, [one.better], locale).join(''),
  };
  const because = whyOf(meaning, [one.better], locale);
  const language = langOfDecision(meaning, locale);
  return html`<div class="worst card">
    <div class="sides">
      <div class="talk">
        <dl>
          <div><dt>${t('talk.customer')}</dt><dd class="bubble" lang=${language}>${words.customer}</dd></div>
          <div><dt>${t('talk.said')}</dt><dd class="bubble own" lang=${language}>${words.said}</dd></div>
        </dl>
        <p class="toll">${sign('poor')} ${t('talk.lostAfter', figures(one, locale))}</p>
        ${words.why ? html`<dl><div><dt>${t('talk.why')}</dt><dd lang=${language}>${words.why}</dd></div></dl>` : nothing}
      </div>
      <div class="instead">
        <dl><div><dt>${t('talk.better')}</dt><dd class="better" lang=${language}>${words.better}</dd></div>
        ${because ? html`<div><dt>${t('talk.whyBetter')}</dt><dd lang=${language}>${because}</dd></div>` : nothing}</dl>
        <review-copy .words=${t(words.why ? 'talk.script' : 'talk.scriptShort', words)} .label=${t('talk.copy')} .locale=${locale}></review-copy>
      </div>
    </div>
  </div>`;
}

/** How many said it, and how many of them lost the customer. */
const figures = ({ people, lost, lostShare }: Losing, locale: Locale) => ({
  people: count(locale, people),
  lost: count(locale, lost),
  percent: percent(lostShare),
});

/** The replies that come next, each leading to its decision. */
export function nextWorst(some: readonly Losing[], dictionary: Dictionary, locale: Locale, address: (interaction: string) => string) {
  return html`<ol class="next" start="2">${some.map((one) => {
    const meaning = dictionary.decisions[one.interaction];
    return html`<li><a href=${address(one.interaction)} lang=${langOfDecision(meaning, locale)}>${inWords(meaning, [one.reply], locale).join('')}</a> <span class="figure">${t('talk.lostShort', figures(one, locale))}</span></li>`;
  })}</ol>`;
}
