import { html, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { sign } from '../../player/parts/sign.ts';
import { line, text } from '../../player/parts/text.ts';
import { isHome, type OrderAnswer } from './order.ts';
import type { OrderSlide } from './order.schema.ts';

/** A card of a confirmed order: whether it stands right and, where it is `shown`, where it belongs and why. */
export function told({ cards }: OrderSlide, card: number, at: number, shown: boolean) {
  const one = cards[card];
  const home = isHome(card, at);
  const words = home ? t('order.right') : shown ? t('order.belongs', { at: card + 1 }) : t('order.wrong');
  return html`<li class="card still ${home ? 'good' : 'poor'}" data-card=${card}>
    <span class="hold"><span class="number" aria-hidden="true">${at + 1}</span></span>
    <div class="said">
      <p class="text">${line(one?.text)}</p>
      <p class="note"><strong class="verdict">${words}</strong>${one?.feedback && (home || shown) ? html` ${line(one.feedback)}` : nothing}</p>
    </div>
    ${sign(home ? 'good' : 'poor')}
  </li>`;
}

/** How the order went, under it. */
export function summary(slide: OrderSlide, { cards }: OrderAnswer, shown: boolean) {
  const earned = cards.filter(isHome).length;
  return html`<section class="summary card">
    <p class="score">${sign(earned === cards.length ? 'good' : 'fair')}<strong>${t('order.score', { count: cards.length, earned })}</strong></p>
    ${shown && slide.after ? html`<div class="after">${text(slide.after)}</div>` : nothing}
  </section>`;
}

/** Where each order is good: the learner says when it is as it should be, and may go on moving cards. */
export function keeping({ after }: OrderSlide, { ready }: OrderAnswer, keep: () => void) {
  return html`<div class="keeping">
    <button class="keep plain" aria-pressed=${ready} @click=${() => ready || keep()}>${tick}${t('order.keep')}</button>
    ${ready && after ? html`<div class="after card">${text(after)}</div>` : nothing}
  </div>`;
}

const tick = html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="m4.5 10.5 3.8 3.8 7.2-8.3" /></svg>`;
