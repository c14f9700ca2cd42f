import { css, html, nothing } from 'lit';
import type { Message } from '../../core/kind.ts';
import type { Outline } from '../../course/outline.ts';
import { say, spoken, t } from '../../i18n/i18n.ts';
import type { Player, Wish } from './player.ts';

/** What can be done about a notice: its words, and the event that tells of it. */
const deeds: Readonly<Record<string, Message & { wish: Wish }>> = {
  'told.anew': { key: 'told.rejoin', wish: 'notice-rejoin' },
  'told.language': { key: 'language.again', wish: 'setting-locale' },
};

/** What must be said once, until the learner has read it. */
export function noticeBar(player: Player) {
  const { notices } = player;
  const { outline } = player.shot.context.journey;
  if (notices.length === 0) return nothing;
  const deed = ({ key, values }: Message) => {
    const one = deeds[key];
    return one ? html`<button class="plain" @click=${() => player.tell(one.wish, values?.['locale'])}>${say(one)}</button>` : nothing;
  };
  return html`<div class="notice" role="status">
    <div>${notices.map((notice) => html`<p>${worded(notice, outline)}</p>`)}</div>
    ${notices.map(deed)}
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
