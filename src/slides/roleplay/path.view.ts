import { css, html, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { face } from '../../player/parts/picture.ts';
import { sign } from '../../player/parts/sign.ts';
import { line } from '../../player/parts/text.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import type { Talk, Turn } from './story.ts';
import { warmthOf } from './warmth.view.ts';
import { speakerName, verdictName, worthOf } from './words.view.ts';

/** The path a talk took, from top to bottom: each decision with its coaching, and the way back to it. */
export function path(slide: RoleplaySlide, { turns, ending }: Talk, rewind: (turn: number) => void) {
  return html`<section class="path" aria-labelledby="path">
    <h3 id="path">${t('roleplay.path')}</h3>
    <ol role="list">
      ${turns.map((turn, at) => decision(slide, turn, at, rewind))}
      ${ending ? html`<li class="last"><span class="head ${warmthOf(ending.mood)}">${face({ person: slide.customer, mood: ending.mood })}</span><p class="card"><span class="heard">${line(ending.says)}</span></p></li>` : nothing}
    </ol>
  </section>`;
}

function decision(slide: RoleplaySlide, { scene, reply }: Turn, at: number, rewind: (turn: number) => void) {
  const better = reply.verdict === 'best' ? undefined : scene.replies.find(({ verdict }) => verdict === 'best');
  return html`<li class=${worthOf(reply)}>
    ${sign(worthOf(reply))}
    <div class="card">
      <p class="turn"><span>${t('roleplay.nth', { turn: at + 1 })}</span>${scene.checkpoint ? html`<span class="checkpoint"><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M4 15V2h8l-2 3 2 3H4" /></svg>${t('roleplay.checkpoint')}</span>` : nothing}</p>
      <p class="heard">${scene.person ? html`<strong>${speakerName(slide, scene.person)}</strong> ` : nothing}${line(scene.says)}</p>
      <p class="yours"><span class="unseen">${t('roleplay.you')}</span>${line(reply.text)}</p>
      <p class="why"><strong>${verdictName(reply)}</strong> ${line(reply.coaching)}</p>
      ${better ? html`<p class="better"><strong>${t('roleplay.better')}</strong> ${line(better.text)}</p>` : nothing}
      <button class="link" @click=${() => rewind(at)}>${t('roleplay.tryAgain')}<span class="unseen"> ${t('roleplay.nth', { turn: at + 1 })}</span></button>
    </div>
  </li>`;
}

export const pathStyles = css`
  .path ol { display: grid; gap: var(--parley-s3); margin: 0; padding: 0; list-style: none; }
  .path li { position: relative; display: grid; grid-template-columns: 44px minmax(0, 1fr); gap: var(--parley-s2); align-items: start; margin: 0; }
  .path li:not(.last)::before { content: ''; position: absolute; inset-block: 20px calc(-20px - var(--parley-s3)); inset-inline-start: 21px; width: 2px; background: var(--parley-line); }
  .path .sign { position: relative; justify-self: center; margin-top: 12px; }
  .path .head { position: relative; }
  .path li > .card { margin: 0; padding: var(--parley-s3) var(--parley-s4) var(--parley-s1); }
  .path .last > .card { padding-bottom: var(--parley-s3); align-self: center; }
  .path li p { margin: 0 0 var(--parley-s1); font-size: var(--parley-t-m); line-height: 1.55; text-wrap: pretty; }
  .path .turn { display: flex; flex-wrap: wrap; gap: 0 var(--parley-s3); color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 700; }
  .checkpoint { display: inline-flex; align-items: center; gap: 4px; color: var(--parley-calm-strong); }
  .checkpoint svg { fill: currentColor; stroke: currentColor; stroke-width: 1.6; stroke-linejoin: round; }
  .path .heard { color: var(--parley-ink-2); }
  .path .yours { font-size: var(--parley-t-b); font-weight: 700; }
  .good .why strong { color: var(--parley-good); }
  .fair .why strong { color: var(--parley-warm); }
  .poor .why strong { color: var(--parley-heat); }
  .better, .better strong { color: var(--parley-calm-strong); }
`;
