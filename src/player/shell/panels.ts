import { css, html, nothing } from 'lit';
import type { Message } from '../../core/kind.ts';
import { say, t } from '../../i18n/i18n.ts';

/** A slide that could not be played; the course goes on. */
export const brokenSlide = (slide: string, what: string) => html`<section class="panel trouble" role="alert">
  <h1 tabindex="-1">${t('trouble.slide')}</h1>
  <p>${t('trouble.slideHint')}</p>
  <p><code>${slide}: ${what}</code></p>
</section>`;

/** A section that could not be fetched. */
export const stuckSection = (again: () => void) => html`<section class="panel trouble" role="alert">
  <h1 tabindex="-1">${t('trouble.section')}</h1>
  <p>${t('trouble.sectionHint')}</p>
  <button class="plain" @click=${again}>${t('trouble.again')}</button>
</section>`;

/** The course is being saved before it is left, or could not be. */
export const leaving = (refused: boolean, stay: () => void, abandon: () => void) =>
  refused
    ? html`<section class="panel trouble" role="alertdialog" aria-labelledby="refused">
        <h1 id="refused" tabindex="-1">${t('leave.refused')}</h1>
        <p>${t('leave.refusedHint')}</p>
        <div class="row">
          <button class="primary" @click=${stay}>${t('leave.stay')}</button>
          <button class="plain" @click=${abandon}>${t('leave.abandon')}</button>
        </div>
      </section>`
    : html`<section class="panel" role="status"><p>${t('leave.saving')}</p></section>`;

/** The session is over; says whether the last save is known to have worked. An LMS opens a course again itself. */
export const left = (
  saved: 'saved' | 'unsaved' | 'readonly',
  again: (() => void) | undefined,
) => html`<section class=${`panel ${saved === 'unsaved' ? 'trouble' : ''}`}>
  <h1 tabindex="-1">${t('leave.left')}</h1>
  <p>${t(saved === 'saved' ? 'leave.leftSaved' : saved === 'readonly' ? 'leave.leftReadonly' : 'leave.leftUnsaved')}</p>
  ${again ? html`<button class="plain" @click=${again}>${t('leave.again')}</button>` : nothing}
</section>`;

/** What must be said once, until the learner has read it. */
export const noticeBar = (notices: readonly Message[], close: () => void) =>
  notices.length === 0
    ? nothing
    : html`<div class="notice" role="status">
        <div>${notices.map((notice) => html`<p>${say(notice)}</p>`)}</div>
        <button class="plain" @click=${close}>${t('notice.close')}</button>
      </div>`;

export const panelStyles = css`
  .panel { max-width: 36em; margin: 12vh auto; padding: var(--parley-s6); background: var(--parley-card); border: 1px solid var(--parley-line); border-radius: var(--parley-r-l); box-shadow: var(--parley-shadow); }
  .panel.trouble { border-color: var(--parley-heat); }
  .panel h1 { margin: 0 0 var(--parley-s3); font-size: var(--parley-t-xl); line-height: 1.35; outline: none; }
  .panel h1:focus-visible { outline: none; }
  .panel .row { display: flex; flex-wrap: wrap; gap: var(--parley-s3); }
  code { overflow-wrap: anywhere; font-size: var(--parley-t-m); }
  .notice { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s4); padding: 2px var(--parley-s5); background: var(--parley-warm-wash); border-bottom: 1px solid var(--parley-line); font-size: var(--parley-t-m); }
  .notice > div { flex: 1 1 12em; }
  .notice p { margin: 0; }
  .notice .plain { border: 0; background: none; padding: 0 var(--parley-s3); text-decoration: underline; text-underline-offset: 3px; }
`;
