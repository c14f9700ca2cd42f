import { css, html, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { sign } from '../../player/parts/sign.ts';
import { line } from '../../player/parts/text.ts';
import { bubble } from './bubble.view.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import { speakerName } from './words.view.ts';

type Part = NonNullable<RoleplaySlide['model']>['bad'];

/** The example, led badly and then well: its lines so far. */
export function example(slide: RoleplaySlide, watched: number, skip: () => void) {
  const { model } = slide;
  if (!model) return nothing;
  const bad = model.bad.lines.length;
  return html`<div class="example">
    <div class="introduction">
      <p>${t('roleplay.exampleIntro')}</p>
      <button class="link" @click=${skip}>${t('roleplay.skip')}</button>
    </div>
    <div class="parts">${part(slide, model.bad, 'poor', watched)}${part(slide, model.good, 'good', watched - bad)}</div>
  </div>`;
}

function part(slide: RoleplaySlide, { title, lines }: Part, worth: 'good' | 'poor', watched: number) {
  const shown = lines.slice(0, Math.max(0, watched));
  return html`<section class="part card ${worth} ${shown.length === 0 ? 'waits' : ''}">
    <header>${sign(worth)}<div><p>${t(worth === 'good' ? 'roleplay.goodExample' : 'roleplay.badExample')}</p><h2>${line(title)}</h2></div></header>
    ${shown.length > 0 ? html`<ol role="list">${shown.map((one, at) => spoken(slide, one, at === shown.length - 1 && watched <= lines.length))}</ol>` : html`<p class="quiet">${t('roleplay.waits', { count: lines.length })}</p>`}
  </section>`;
}

function spoken(slide: RoleplaySlide, { person, mood, tone, says, note }: Part['lines'][number], newest: boolean) {
  const mine = person === slide.advisor;
  return html`<li class="${newest ? 'newest' : ''} ${mine ? 'answers' : ''}">
    ${bubble({ who: speakerName(slide, person), mine, shows: { person, mood }, tone, says })}
    ${note ? html`<p class="note"><strong>${t('roleplay.coach')}</strong> ${line(note)}</p>` : nothing}
  </li>`;
}

export const exampleStyles = css`
  .introduction { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--parley-s5); margin-bottom: var(--parley-s3); }
  .introduction p { margin: 0; color: var(--parley-ink-2); }
  .parts { display: grid; gap: var(--parley-s4); align-items: start; }
  .part { --tint: var(--parley-heat); overflow: hidden; border-radius: var(--parley-r-l); }
  .part.good { --tint: var(--parley-good); }
  .part.waits { background: none; box-shadow: none; border-style: dashed; border-color: var(--parley-port); }
  .part header { display: flex; align-items: center; gap: var(--parley-s3); padding: var(--parley-s3) var(--parley-s4); background: var(--parley-heat-wash); }
  .part.good header { background: var(--parley-good-wash); }
  .part.waits header { background: none; }
  .part header p { margin: 0; color: var(--tint); font-size: var(--parley-t-m); font-weight: 700; line-height: 1.4; }
  .part h2 { margin: 0; font-size: var(--parley-t-l); line-height: 1.4; }
  .part > .quiet { margin: 0; padding-block: 0 var(--parley-s3); padding-inline: calc(1.65rem + var(--parley-s3) + var(--parley-s4)) var(--parley-s4); font-size: var(--parley-t-m); }
  .part ol { display: grid; gap: var(--parley-s3); margin: 0; padding: var(--parley-s4); list-style: none; }
  .part li { display: flex; flex-direction: column; align-items: flex-start; gap: var(--parley-s2); margin: 0; }
  .part .head { width: 56px; height: 56px; }
  .part .mine .head { --ground: var(--parley-calm-wash); }
  .note { align-self: stretch; margin: 0; padding: var(--parley-s2) var(--parley-s3); border: 1px dashed var(--parley-port); border-radius: var(--parley-r-m); font-size: var(--parley-t-m); line-height: 1.5; }
  .note strong { color: var(--parley-calm-strong); }
  .newest { animation: settle 200ms ease-out; }
  @keyframes settle { from { opacity: 0; transform: translateY(8px); } }
  @container (min-width: 50rem) { .parts { grid-template-columns: 1fr 1fr; gap: var(--parley-s5); } }
`;
