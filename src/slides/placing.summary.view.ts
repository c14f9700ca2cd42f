import { html, nothing } from 'lit';
import type { Line, Text } from '../core/text.ts';
import { t } from '../i18n/i18n.ts';
import { sign } from '../player/parts/sign.ts';
import { line, text } from '../player/parts/text.ts';
import { isHome, type Places, type Placing } from './placing.ts';
import { homeWords } from './placing.words.view.ts';

/** A slide whose cards are put into groups, with what it says once they lie. */
export interface Told {
  cards: readonly { text: Line; feedback?: Line | undefined }[];
  after?: Text | undefined;
}

/** What stands under the board once it is confirmed: how it went, why each card belongs where, and the word to end with. */
export function summary(places: Places, { cards, after }: Told, placing: Placing, triesLeft: number) {
  const { scored } = places.slide;
  const earned = placing.filter((_, card) => isHome(places, placing, card)).length;
  const shown = !scored || triesLeft === 0 || earned === placing.length;
  const notes = cards
    .map((card, at) => ({ ...card, at, home: !scored || isHome(places, placing, at) }))
    .filter(({ feedback, home }) => (shown ? feedback || !home : feedback && home))
    .sort((one, other) => Number(one.home) - Number(other.home) || one.at - other.at);
  if (!scored && notes.length === 0 && !after) return nothing;
  return html`<section class="summary card">
    ${scored ? html`<p class="score">${t('placing.score', { count: placing.length, earned })}</p>` : nothing}
    ${shown ? nothing : html`<p class="quiet">${t('placing.keep')}</p>`}
    ${
      notes.length > 0
        ? html`<ul class="notes" role="list">
            ${notes.map(
              ({ text: words, feedback, home, at }) => html`<li>
                ${scored ? sign(home ? 'good' : 'poor') : nothing}
                <p>
                  <strong>${line(words)}</strong>
                  ${home ? nothing : html`<span class="belongs">${t('placing.belongs', { name: homeWords(places, at) })}</span>`}
                  ${feedback ? html`<span class="why">${line(feedback)}</span>` : nothing}
                </p>
              </li>`,
            )}
          </ul>`
        : nothing
    }
    ${after && shown ? html`<div class="after">${text(after)}</div>` : nothing}
  </section>`;
}
