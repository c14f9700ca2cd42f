import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import type { PersonRow } from '../../../../review/counting.ts';
import { chip } from '../mark.ts';
import { clock, count, day, moment, none } from '../words.ts';

/** What is known of somebody at a glance. */
export function personFacts(person: PersonRow, locale: Locale) {
  const { learner, name, standing, overdue, score, attempts, seconds, seen, due } = person;
  const fact = (words: string, value: unknown) => html`<div><dt>${words}</dt><dd>${value}</dd></div>`;
  return html`<dl class="card facts">
    ${fact(t('people.standing'), chip(standing))} ${fact(t('people.score'), score === undefined ? none : count(locale, score))}
    ${fact(t('people.attempts'), count(locale, attempts))} ${fact(t('people.seconds'), clock(seconds))}
    ${fact(t('people.seen'), moment(locale, seen))}
    ${fact(t('people.due'), html`${day(locale, due)}${overdue ? html`<br />${chip('overdue')}` : nothing}`)}
    ${name && name !== learner ? fact(t('person.account'), html`<bdi>${learner}</bdi>`) : nothing}
  </dl>`;
}
