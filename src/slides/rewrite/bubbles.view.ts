import { css, html, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { line } from '../../player/parts/text.ts';
import type { RewriteSlide } from './rewrite.schema.ts';

type Item = RewriteSlide['items'][number];

/** The line that burns, with what it was said about. */
export function saidLine({ said, when }: Item) {
  return html`<h2 class="bubble said" tabindex="-1">
    ${when ? html`<span class="when">${line(when)}</span>` : nothing}
    <span class="tag">${flame}${t('rewrite.said')}</span><span class="words">${line(said)}</span>
  </h2>`;
}

/** The model line, in a place that is kept for it from the start, with what it changes. */
export function modelLine({ model, why }: Item, shown: boolean) {
  return html`<div class="slot">
    ${shown ? nothing : html`<p class="empty">${drop}<span>${t('rewrite.slot')}</span></p>`}
    <div class="bubble model" aria-hidden=${shown ? 'false' : 'true'}>
      <p class="tag">${drop}${t('rewrite.model')}</p>
      <p class="words">${line(model)}</p>
      ${why ? html`<p class="why"><strong>${t('rewrite.changes')}</strong> ${line(why)}</p>` : nothing}
    </div>
  </div>`;
}

const flame = html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M10.6 1.8c.5 3-4.9 5-4.9 9.9a4.7 4.7 0 0 0 9.4.2c0-2-.9-3.4-1.8-4.5-.2 1.1-.8 1.8-1.5 2.1.5-2.9-.2-5.9-1.2-7.7z" /></svg>`;
const drop = html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M10 2c3 3.7 5 6.4 5 9.200a5 5 0 0 1-10 0C5 8.4 7 5.7 10 2z" /></svg>`;

export const bubbleStyles = css`
  .bubble { min-width: 0; margin: 0; padding: var(--parley-s4) var(--parley-s5); border: 1px solid var(--tint); color: var(--parley-ink); }
  .bubble .tag { display: flex; align-items: center; gap: 6px; margin: 0 0 var(--parley-s1); color: var(--deep); font-size: var(--parley-t-m); font-weight: 700; line-height: 1.5; }
  .tag svg, .empty svg { flex: none; fill: currentColor; }
  .bubble .words { display: block; margin: 0; font-size: var(--parley-t-l); font-weight: 700; line-height: 1.6; overflow-wrap: anywhere; text-wrap: pretty; }
  .said { --tint: var(--parley-heat); --deep: var(--parley-heat); display: flex; flex-direction: column; justify-content: center; border-radius: var(--parley-r-l); border-end-start-radius: 4px; background: var(--parley-heat-wash); }
  .said .words { flex: none; }
  .said:focus { outline: none; }
  .said .when { display: block; margin-bottom: var(--parley-s2); color: var(--parley-ink-2); font-size: var(--parley-t-m); font-weight: 400; line-height: 1.5; }
  .model { --tint: var(--parley-calm); --deep: var(--parley-calm-strong); border-radius: var(--parley-r-l); border-end-end-radius: 4px; background: var(--parley-calm-wash); animation: settle 220ms ease-out; }
  .model .why { margin: var(--parley-s3) 0 0; padding-top: var(--parley-s3); border-top: 1px solid var(--parley-line); line-height: 1.6; text-wrap: pretty; }
  .why strong { color: var(--parley-calm-strong); }
  .slot { display: grid; min-width: 0; }
  .slot > * { grid-area: 1 / 1; }
  .model[aria-hidden='true'] { visibility: hidden; animation: none; }
  .empty { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: var(--parley-s2); margin: 0; padding: var(--parley-s3); border: 2px dashed var(--parley-line); border-radius: var(--parley-r-l); border-end-end-radius: 4px; color: var(--parley-ink-2); font-size: var(--parley-t-m); text-align: center; }
  .empty svg { color: var(--parley-calm); opacity: 0.5; }
  @keyframes settle { from { transform: translateY(-6px); } }
`;
