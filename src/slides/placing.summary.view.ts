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

/** What stands under the board once it is confirmed: how it went, first of the misplaced cards and then of the others why they belong where, and the word to end with. */
export function summary(places: Places, { cards, after }: Told, placing: Placing, triesLeft: number) {
  const { scored } = places.slide;
  const earned = placing.filter((_, card) => isHome(places, placing, card)).length;
  const shown = !scored || triesLeft === 0 || earned === placing.length;
  const notes = cards
    .map((card, at) => ({ ...card, at, home: !scored || isHome(places, placing, at) }))
    .filter(({ feedback, home }) => (shown ? feedback || !home : feedback && home));
  if (!scored && notes.length === 0 && !after) return nothing;
  return html`<section class="summary card">
    ${scored ? html`<p class="score">${t('placing.score', { count: placing.length, earned })}</p>` : nothing}
    ${shown ? nothing : html`<p class="quiet">${t('placing.keep')}</p>`}
    ${[false, true].map((home) => {
      const group = notes.filter((note) => note.home === home);
      if (group.length === 0) return nothing;
      return html`${scored && group.length < notes.length ? html`<h3>${t(home ? 'placing.right' : 'placing.wrong')}</h3>` : nothing}
        <ul class="notes" role="list">${group.map((note) => noteOf(places, note))}</ul>`;
    })}
    ${after && shown ? html`<div class="after">${text(after)}</div>` : nothing}
  </section>`;
}

interface Note {
  text: Line;
  feedback?: Line | undefined;
  home: boolean;
  at: number;
}

const noteOf = (places: Places, { text: words, feedback, home, at }: Note) => html`<li>
  ${places.slide.scored ? sign(home ? 'good' : 'poor') : nothing}
  <p>
    <strong>${line(words)}</strong>
    ${home ? nothing : html`<span class="belongs">${t('placing.belongs', { name: homeWords(places, at) })}</span>`}
    ${feedback ? html`<span class="why">${line(feedback)}</span>` : nothing}
  </p>
</li>`;
