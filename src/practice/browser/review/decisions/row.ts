import { html, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { sign } from '../../../../player/parts/sign.ts';
import type { Item } from '../../../../review/items.ts';
import type { Context } from '../context.ts';
import { bar } from './bar.ts';
import { bandOf, bandWords, signed, worthOf } from './figures.ts';
import { isInTalk, langOf, langOfDecision, questionOf, titleOf } from './words.ts';
import type { Ranked } from './order.ts';
import { count, none, percent } from '../words.ts';

type Spoken = Pick<Context, 'dictionary' | 'locale'>;

/** One decision of the list: its rank, what is asked and where, how many are right, how well it tells people apart. */
export function decisionRow({ rank, item }: Ranked, spoken: Spoken, address: (id: string) => string) {
  const { facility = 0, discrimination, answers, wrong } = item;
  const { locale } = spoken;
  const worth = worthOf(facility);
  return html`<tr role="row" class="decision">
    <td role="cell" class="rank figure" data-heading=${t('decisions.rank')}>${rank}</td>
    <th role="rowheader" scope="row">${question(item, spoken, address)}</th>
    <td role="cell" class="facilities" data-heading=${t('decisions.facility')}>
      <div class="facility">
        <div class="line"><strong>${sign(worth)} ${percent(facility)}</strong><span class="wrong">${t('decisions.wrong', { count: wrong, people: count(locale, wrong) })}</span></div>
        ${bar(facility, worth)}
      </div>
    </td>
    <td role="cell" class="telling" data-heading=${t('decisions.discrimination')}>
      <span class="apart"><span class=${bandOf(discrimination)}>${bandWords(discrimination)}</span> <span class="figure where">${discrimination === undefined ? none : signed(discrimination, locale)}</span></span>
    </td>
    <td role="cell" class="figures" data-heading=${t('decisions.answers')}>${count(locale, answers)}</td>
  </tr>`;
}

/** What is asked, leading to the decision, and on which page, unless that is called the same. */
function question({ id, meaning }: Item, { dictionary, locale }: Spoken, address: (id: string) => string) {
  const asked = questionOf(id, meaning, locale);
  const title = titleOf(dictionary, meaning?.slide, locale);
  return html`<div class="question">
    <a href=${address(id)} lang=${langOfDecision(meaning, locale)}><bdi>${asked}</bdi></a>
    <span class="where">${isInTalk(dictionary, meaning) ? html`<span class="tag">${t('decisions.inTalk')}</span>` : nothing}<bdi lang=${langOf(dictionary.slides[meaning?.slide ?? ''], locale)}>${title === asked ? '' : title}</bdi></span>
  </div>`;
}
