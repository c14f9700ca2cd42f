import { html } from 'hono/html';
import { plainLine, type Line } from '../../../core/text.ts';
import type { Piece } from '../layout.ts';
import { speakerOf, type TalkView } from './talk-view.ts';

/** Something said: the face, how it is said, and the words. */
export function speech(view: TalkView, { mood, tone, says }: { mood: string; tone: string; says: Line }, person?: string): Piece {
  const face = view.face(person ?? view.slide.customer, mood);
  const speaker = speakerOf(view, person);
  return html`<div class="speech">
    ${face ? html`<img src="${face}" alt="" width="56" height="56" loading="lazy" />` : ''}
    <p class="tone"><span lang="${view.source}">${speaker ? `${speaker} · ` : ''}${tone}</span> <code>${mood}</code></p>
    <p class="says" lang="${view.source}">${plainLine(says)}</p>
  </div>`;
}
