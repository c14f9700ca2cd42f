import { html } from 'hono/html';
import type { TalkMap } from '../../../slides/roleplay/proof/map.ts';
import type { Piece } from '../layout.ts';
import { verdicts } from './signs.ts';
import { verdictWord, type TalkView } from './talk-view.ts';

/** What the lines, signs and colours of a map mean, as far as they occur in it. */
export function legend(view: TalkView, map: TalkMap): Piece {
  const { texts, said } = view;
  const entry = (kind: string, words: string) =>
    html`<li>
      <svg class="sample" width="${kind === 'never' ? 62 : 88}" height="22" aria-hidden="true">
        ${kind === 'never' ? '' : html`<use class="sign ${kind}" href="#sign-${kind}" x="1" y="1" width="20" height="20" />`}
        <path class="way ${kind}" d="M${kind === 'never' ? 2 : 28} 11h56" marker-end="url(#arrow-${kind})" />
      </svg>
      ${words}
    </li>`;
  const never = map.ways.some(({ taken }) => !taken);
  return html`<section aria-label="${texts.map.legend}">
    <ul class="legend">
      ${verdicts.map((verdict) => entry(verdict, verdictWord(view, verdict)))} ${never ? entry('never', texts.map.never) : ''}
      <li><svg class="checkpoint" width="18" height="18" aria-hidden="true"><use href="#sign-checkpoint" /></svg> ${said.checkpoint}</li>
      ${(['resolved', 'settled', 'escalated', 'lost'] as const).map((outcome) => html`<li><span class="outcome ${outcome}">${said[`${outcome}Outcome`]}</span></li>`)}
    </ul>
  </section>`;
}
