import { css, html, nothing } from 'lit';
import type { Line } from '../../core/text.ts';
import { face } from '../../player/parts/picture.ts';
import { sign } from '../../player/parts/sign.ts';
import { line } from '../../player/parts/text.ts';
import type { Face } from '../base.schema.ts';
import type { Reply } from './roleplay.schema.ts';
import { warmthOf } from './warmth.view.ts';
import { verdictName, worthOf } from './words.view.ts';

/** Something that was said; what the advisor says stands on the right. */
interface Bubble {
  who: string;
  mine?: boolean;
  shows?: Face;
  tone?: string;
  says: Line;
}

export function bubble({ who, mine = false, shows, tone, says }: Bubble) {
  return html`<div class="bubble ${mine ? 'mine' : 'theirs'} ${shows ? warmthOf(shows.mood) : ''}">
    ${shows ? html`<span class="head">${face({ person: shows.person, mood: shows.mood })}</span>` : nothing}
    <p class="card"><span class="unseen">${who}</span>${tone ? html`<span class="tone">${tone}</span>` : nothing}${line(says)}</p>
  </div>`;
}

/** The coach's word about a reply: a sign and a word, then why. */
export function coach(reply: Reply) {
  return html`<div class="coach ${worthOf(reply)}">${sign(worthOf(reply))}
    <p><strong>${verdictName(reply)}</strong> ${line(reply.coaching)}</p>
  </div>`;
}

export const bubbleStyles = css`
  .bubble { display: flex; align-items: flex-end; gap: var(--parley-s2); max-width: min(88%, 34em); }
  .bubble.mine { align-self: flex-end; flex-direction: row-reverse; }
  .bubble p { min-width: 0; margin: 0; padding: var(--parley-s2) var(--parley-s3); border-radius: 16px; border-end-start-radius: 4px; box-shadow: none; font-size: var(--parley-t-m); line-height: 1.5; text-wrap: pretty; }
  .bubble.mine p { border-radius: 16px; border-end-end-radius: 4px; border-color: transparent; background: var(--parley-calm-wash); }
  .bubble .tone { display: block; color: var(--tone); font-size: var(--parley-t-m); font-weight: 700; line-height: 1.4; }
  .head { flex: none; display: grid; width: 44px; height: 44px; overflow: hidden; border-radius: 999px; background: var(--ground); }
  .head .face { width: 100%; }
  .coach { display: flex; align-items: flex-start; gap: var(--parley-s3); padding: var(--parley-s2) var(--parley-s3); border: 1px solid var(--parley-line); border-inline-start: 4px solid var(--tint); border-radius: 4px; border-start-end-radius: var(--parley-r-m); border-end-end-radius: var(--parley-r-m); background: var(--parley-card); font-size: var(--parley-t-m); line-height: 1.5; }
  .coach.good { --tint: var(--parley-good); }
  .coach.fair { --tint: var(--parley-warm); }
  .coach.poor { --tint: var(--parley-heat); }
  .coach strong { color: var(--tint); }
  .coach .sign svg { width: 1.4rem; height: 1.4rem; }
`;
