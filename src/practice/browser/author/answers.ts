import { html, nothing } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import type { AnswerLine } from '../../author/answers.ts';

const tones = { right: 'good', best: 'good', acceptable: 'warm', wrong: 'heat', poor: 'heat' } as const;

/** What is right on a slide, and what is said to it. */
export function answersCard(answers: readonly AnswerLine[], language: string, map: string | undefined) {
  return html`<section class="card panel">
    <details class="answers" open>
      <summary><h2>${t('author.answers')}</h2></summary>
      ${map ? html`<p><a href=${map}>${t('author.map')}</a></p>` : nothing}
      ${answers.length === 0 ? html`<p class="note">${t('author.noAnswers')}</p>` : html`<ul lang=${language} tabindex="0" aria-label=${t('author.answers')}>${answers.map(lineOf)}</ul>`}
    </details>
  </section>`;
}

function lineOf({ heading, text, mark, to, word }: AnswerLine) {
  if (heading) return html`<li class="heading">${heading}</li>`;
  return html`<li>
    ${mark ? html`<b class="mark ${tones[mark]}">${t(`author.${mark}`)}</b>` : nothing}
    ${text ?? nothing}${to ? html` <span class="to">→ ${to}</span>` : nothing}
    ${word ? html`<p class="note">${word}</p>` : nothing}
  </li>`;
}
