import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import { overviewOf } from '../../../../review/overview.ts';
import type { PlaceTally } from '../../../../review/counting.ts';
import { signOf, standings, wordOf, type Mark } from '../mark.ts';
import { standingBar } from './bar.ts';
import type { Place } from '../place.ts';
import { clock, count, percent } from '../words.ts';

/** A figure, what it is called, and what it is made of. */
const rate = (words: string, figure: string, of?: string) =>
  html`<div><dt>${words}</dt><dd>${figure}${of ? html`<small>${of}</small>` : nothing}</dd></div>`;

/** How far a place's people are: the rates, the standings as a bar, and each with its sign, word and figure, leading to these people. */
export function overviewStrip(whole: PlaceTally, locale: Locale, toPeople: (filter: Partial<Place>) => string) {
  const { people, done, doneShare, passRate, medianSeconds, few } = overviewOf(whole);
  const { passed, failed } = whole.standings;
  const figure = (mark: Mark, value: number, filter: Partial<Place>) => html`<li class=${mark === 'overdue' ? 'late' : ''}>
    <a href=${toPeople(filter)}>${signOf(mark)}<b>${count(locale, value)}</b><span>${wordOf(mark)}</span></a>
  </li>`;
  return html`<section class="card strip" aria-label=${t('overview.figures')}>
      <dl class="rates">
        ${rate(t('overview.people'), count(locale, people))}
        ${
          few
            ? nothing
            : html`${rate(t('overview.done'), percent(doneShare), t('overview.ofAll', { done: count(locale, done), people: count(locale, people) }))}
              ${rate(t('overview.passed'), percent(passRate), passRate === undefined ? t('overview.noResults') : t('overview.ofTried', { passed: count(locale, passed), tried: count(locale, passed + failed) }))}
              ${rate(t('overview.seconds'), clock(medianSeconds), medianSeconds === undefined ? t('overview.nobodyDone') : t('overview.median'))}`
        }
      </dl>
      ${standingBar(whole)}
      <ul class="signs">
        ${standings.map((standing) => figure(standing, whole.standings[standing], { standing }))}
        ${figure('overdue', whole.overdue, { overdue: true })}
      </ul>
    </section>
    ${few ? html`<p class="note">${t('overview.fewHere')}</p>` : nothing}`;
}
