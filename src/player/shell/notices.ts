import { css, html, nothing } from 'lit';
import type { Message } from '../../core/kind.ts';
import { say, t } from '../../i18n/i18n.ts';

/** What must be said once, until the learner has read it. */
export const noticeBar = (notices: readonly Message[], close: () => void, rejoin: () => void) =>
  notices.length === 0
    ? nothing
    : html`<div class="notice" role="status">
        <div>${notices.map((notice) => html`<p>${say(notice)}</p>`)}</div>
        ${notices.some(({ key }) => key === 'told.anew') ? html`<button class="plain" @click=${rejoin}>${t('told.rejoin')}</button>` : nothing}
        <button class="plain" @click=${close}>${t('notice.close')}</button>
      </div>`;

export const noticeStyles = css`
  .notice { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--parley-s4); padding: 2px var(--parley-s5); background: var(--parley-warm-wash); border-bottom: 1px solid var(--parley-line); font-size: var(--parley-t-m); }
  .notice > div { flex: 1 1 12em; }
  .notice p { margin: 0; }
  .notice .plain { border: 0; background: none; padding: 0 var(--parley-s3); text-decoration: underline; text-underline-offset: 3px; }
`;
