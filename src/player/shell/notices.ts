import { css, html, nothing } from 'lit';
import type { Message } from '../../core/kind.ts';
import type { Outline } from '../../course/outline.ts';
import { spoken, t } from '../../i18n/i18n.ts';
import type { Player } from './player.ts';

/** What must be said once, until the learner has read it; its words may come a little later than the first slide. */
export function noticeBar(player: Player) {
  const notices = player.notices.filter(({ key }) => !t(key).includes(key));
  const { outline } = player.shot.context.journey;
  if (notices.length === 0) return nothing;
  return html`<div class="notice" role="status">
    <div>${notices.map((notice) => html`<p>${worded(notice, outline)}</p>`)}</div>
    ${player.rest?.deeds(player)}
    <button class="plain" @click=${() => player.dismiss()}>${t('notice.close')}</button>
  </div>`;
}

/** A notice in words; slides are called by their titles. */
function worded({ key, values }: Message, { slides }: Outline): string {
  const named = String(values?.['slides']).split(' ');
  const titles = slides.filter(({ id }) => named.includes(id)).map(({ title }) => `“${title}”`);
  return t(key, { ...values, titles: new Intl.ListFormat(spoken()).format(titles) });
}

export const noticeStyles = css`
  .notice { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--parley-s4); padding: 2px var(--parley-s5); background: var(--parley-warm-wash); border-bottom: 1px solid var(--parley-line); font-size: var(--parley-t-m); }
  .notice > div { flex: 1 1 12em; }
  .notice p { margin: 0; }
  .notice .plain { border: 0; background: none; padding: 0 var(--parley-s3); text-decoration: underline; text-underline-offset: 3px; }
`;
