import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import type { Practice } from '../../../../review/coaching.ts';
import { wordsIn, type Dictionary } from '../../../../review/dictionary.ts';
import { betweenOf, langOf, langOfDecision } from '../decisions/words.ts';
import { count, day, percent } from '../words.ts';

/** Whom a sheet is for, and what it rests on. */
export interface SheetFacts {
  dictionary: Dictionary;
  locale: Locale;
  today: string;
  region: string | undefined;
  dealer: string;
  /** How many people have answered. */
  people: number;
  /** Where a thing to practise is told in full. */
  address: (interaction: string) => string;
}

/** The page one hands out: whom it is for, three things to practise, room for names and notes. */
export function coachingSheetOf(things: readonly Practice[], facts: SheetFacts) {
  const { dictionary, locale, today, region, dealer, people } = facts;
  const title = wordsIn(dictionary.title, locale);
  return html`<article class="sheet card">
    <header>
      <div>
        <p class="whom"><bdi>${dealer || t('coaching.nowhere')}</bdi>${region ? html` <small class="quiet">· <bdi>${region}</bdi></small>` : nothing}</p>
        <h2>${t('coaching.title')}</h2>
      </div>
      <p class="when"><time datetime=${today}>${day(locale, today)}</time><br />${t('coaching.from', { count: people, people: count(locale, people) })}</p>
    </header>
    <ol class="things" role="list">${things.map((thing, at) => renderThing(thing, at + 1, facts))}</ol>
    <div class="hand" aria-hidden="true">
      <div><p>${t('coaching.names')}</p></div>
      <div><p>${t('coaching.note')}</p></div>
    </div>
    <footer lang=${langOf(dictionary.title, locale)}>${t('coaching.footer', { title, code: dictionary.code, edition: dictionary.edition })}</footer>
  </article>`;
}

function renderThing(thing: Practice, number: number, { dictionary, locale, address }: SheetFacts) {
  const { kind, interaction, asked, coaching, title, slide } = thing;
  const meaning = dictionary.decisions[interaction];
  const language = langOfDecision(meaning, locale);
  const isLine = kind === 'line';
  const between = betweenOf(meaning);
  return html`<li class="thing">
    <span class="number"><span class="unseen">${t('coaching.thing', { number })}</span><span aria-hidden="true">${number}</span></span>
    <div>
      <h3><small>${t(isLine ? 'coaching.customer' : 'coaching.asked')}</small><span lang=${language}>${asked}</span></h3>
      <dl>
        <div><dt>${t(isLine ? 'coaching.said' : 'coaching.answered')} <span class="toll">${tollOf(thing)}</span></dt><dd lang=${language}>${thing.given.join(between)}</dd></div>
        ${coaching ? html`<div><dt>${t('coaching.why')}</dt><dd lang=${language}>${coaching}</dd></div>` : nothing}
        <div class="better"><dt>${t('coaching.instead')}</dt><dd lang=${language}>${thing.better.join(between)}</dd></div>
      </dl>
      <p class="foot">${t(isLine ? 'coaching.practiseTalk' : 'coaching.practiseItem')} <a href=${address(interaction)}>${t('coaching.again', { slide: title || slide })}</a></p>
    </div>
  </li>`;
}

/** How many do it, and of a line, what it costs. */
function tollOf({ kind, people, share, lost = 0 }: Practice): string {
  if (kind === 'answer') return t('coaching.shareWrong', { percent: percent(share) });
  return t('coaching.shareLost', { share: percent(share), percent: percent(people === 0 ? 0 : lost / people) });
}

/** The sheet as plain words, for a message to a group. */
export function sheetWords(things: readonly Practice[], { dictionary, region, dealer, today, locale }: SheetFacts): string {
  const head = [t('coaching.title'), dealer, region, day(locale, today)].filter(Boolean).join(' · ');
  const told = things.map((thing, at) => {
    const isLine = thing.kind === 'line';
    const between = betweenOf(dictionary.decisions[thing.interaction]);
    const lines = [
      `${at + 1}. ${t('decisions.said', { name: t(isLine ? 'coaching.customer' : 'coaching.asked'), words: thing.asked })}`,
      t('decisions.said', { name: t(isLine ? 'coaching.said' : 'coaching.answered'), words: thing.given.join(between) }),
      ...(thing.coaching ? [t('decisions.said', { name: t('coaching.why'), words: thing.coaching })] : []),
      t('decisions.said', { name: t('coaching.instead'), words: thing.better.join(between) }),
    ];
    return lines.join('\n');
  });
  return [head, ...told].join('\n\n');
}
