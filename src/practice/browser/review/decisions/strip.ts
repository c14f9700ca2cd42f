import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import { sign } from '../../../../player/parts/sign.ts';
import type { Item } from '../../../../review/items.ts';
import { bar } from './bar.ts';
import { bandMeaning, bandWords, signed, worthOf } from './figures.ts';
import { count, percent } from '../words.ts';

/** The figures of a decision, and what its discrimination means; where there are none, why. */
export function figureStrip(item: Item | undefined, locale: Locale) {
  if (!item) return html`<p class="card empty">${t('decisions.unasked')}</p>`;
  if (item.few) return html`<p class="card empty">${t('decisions.fewHere')} ${t('decisions.fewNote')}</p>`;
  const { facility, discrimination, answers, wrong } = item;
  const total = html`<dt>${t('decisions.answers')}</dt><dd>${count(locale, answers)} ${facility === undefined ? nothing : html`<small>${t('decisions.wrong', { count: wrong, people: count(locale, wrong) })}</small>`}</dd>`;
  if (facility === undefined) return html`<dl class="figures-strip card"><div>${total}</div></dl>`;
  return html`<dl class="figures-strip card">
      <div><dt>${t('decisions.facility')}</dt><dd>${sign(worthOf(facility))} ${percent(facility)}${bar(facility, worthOf(facility))}</dd></div>
      <div>${total}</div>
      <div><dt>${t('decisions.discrimination')}</dt><dd>${discrimination === undefined ? nothing : signed(discrimination, locale)} <small>${bandWords(discrimination)}</small></dd></div>
    </dl>
    <p class="meaning">${bandMeaning(discrimination, locale)}</p>`;
}
