import { html, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { sign, type Worth } from '../../../../player/parts/sign.ts';
import type { ToldDecision, ToldSlide } from '../../../../review/story.ts';
import { meterBars } from './meters.ts';
import { clock } from '../words.ts';

/** Where the links of a story lead. */
export interface Ways {
  /** The language of the course's words. */
  lang: string;
  toDecision: (id: string) => string;
  toTalk: (slide: string) => string;
}

/** How good a decision was; nothing where it is neither right nor wrong. */
export function worthOf({ right, turn }: Pick<ToldDecision, 'right' | 'turn'>): Worth | undefined {
  if (turn) return turn.verdict === 'best' ? 'good' : turn.verdict === 'acceptable' ? 'fair' : 'poor';
  return right === undefined ? undefined : right ? 'good' : 'poor';
}

/** An attempt as a story: slide by slide, each decision in words. */
export const storyParts = (story: readonly ToldSlide[], ways: Ways) => story.map((part) => slidePart(part, ways));

/** What happened on a slide, opened where not all of it was good. */
function slidePart({ slide, title, decisions, talk }: ToldSlide, ways: Ways) {
  const seconds = decisions.reduce((sum, decision) => sum + (decision.seconds ?? 0), 0);
  const worths = decisions.map(worthOf);
  const isWorthALook = talk?.lost || worths.some((worth) => worth === 'poor');
  return html`<details class="part" ?open=${isWorthALook}>
    <summary>
      <h3>${title ? html`<span lang=${ways.lang}>${title}</span>` : t('person.unknown')}</h3>
      <span class="worths">${worths.map((worth) => (worth ? sign(worth, t(`person.${worth}`)) : dot()))}</span>
      ${seconds > 0 ? html`<span class="when">${clock(seconds)}</span>` : nothing}
    </summary>
    <ol class="path">${decisions.map((decision) => step(decision, ways))}</ol>
    ${talk && !talk.goesOn ? html`<p class="ending">${endingOf(talk, ways)}</p><p class="small"><a href=${ways.toTalk(slide)}>${t('person.toTalk')}</a></p>` : nothing}
  </details>`;
}

const dot = () => html`<span class="dot" aria-hidden="true"></span>`;

function endingOf({ ending, lost, passed }: NonNullable<ToldSlide['talk']>, { lang }: Ways) {
  if (!ending) return t('person.left');
  return html`${sign(lost ? 'poor' : passed ? 'good' : 'fair')} <span>${t('person.ending')}<b lang=${lang}>${ending.name}</b></span>`;
}

function step(decision: ToldDecision, { toDecision, lang }: Ways) {
  const { id, asked, given, better, coaching, seconds, again, turn } = decision;
  const worth = worthOf(decision);
  return html`<li class="step">
    <span class="stop">${worth ? sign(worth, t(`person.${worth}`)) : dot()}</span>
    <div class="told">
      <p class="asked" lang=${lang}>${id ? html`<a href=${toDecision(id)}>${asked}</a>` : html`<bdi>${asked}</bdi>`}</p>
      ${given.length > 1 ? html`<ul class="given" lang=${lang}>${given.map((one) => html`<li><bdi>${one}</bdi></li>`)}</ul>` : html`<p class="given">${given[0] === undefined ? t('person.nothing') : html`<bdi lang=${lang}>${given[0]}</bdi>`}</p>`}
      ${turn?.reaction ? html`<p class="reaction">${t('person.reaction', { words: turn.reaction })}</p>` : nothing}
      ${coaching && worth !== 'good' ? html`<p class="why" lang=${lang}>${coaching}</p>` : nothing}
      ${better.length > 0 ? html`<p class="better"><span>${t('person.better')}</span><span class="words" lang=${lang}>${better.join(' · ')}</span></p>` : nothing}
      <div class="foot">${turn ? meterBars(turn) : nothing}<p class="small">${[seconds === undefined ? '' : t('person.took', { time: clock(seconds) }), again ? t('person.again') : ''].filter(Boolean).join(' · ')}</p></div>
    </div>
  </li>`;
}
