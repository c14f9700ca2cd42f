import { css, html, LitElement } from 'lit';
import { measures } from '../parts/measures.ts';
import { t } from '../../i18n/i18n.ts';
import { base } from '../parts/styles.ts';

/**
 * The top line: menu, course, save light and transcript, with the course's progress drawn along its lower edge.
 * @slot skip - the way past this line
 * @slot save - the save light
 * @slot settings - what there is room for on a wide column
 * @fires top-menu - the learner wants the menu
 * @fires top-narration - the learner wants the transcript, or wants it gone
 */
export class TopLine extends LitElement {
  static override properties = {
    code: {},
    heading: {},
    language: {},
    share: { type: Number },
    narrated: { type: Boolean },
    locale: {},
  };

  declare code: string;
  declare heading: string;
  /** The language of the heading. */
  declare language: string;
  /** How much of the course is finished, 0 to 1. */
  declare share: number;
  /** Whether the transcript is open. */
  declare narrated: boolean;
  declare locale: string;

  static override styles = [
    base,
    css`
      :host { position: relative; background: var(--parley-card); border-bottom: 1px solid var(--parley-line); }
      header { display: flex; align-items: center; gap: var(--parley-s3); min-height: 60px; padding: 0 var(--parley-s5); }
      button { border: 0; background: none; border-radius: 999px; display: inline-flex; align-items: center; justify-content: center; }
      .menu { flex: none; margin-inline-start: -10px; }
      .menu:hover { color: var(--parley-calm-strong); background: var(--parley-wash); }
      svg { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
      .course { flex: 1; min-width: 0; margin: 0; font-size: var(--parley-t-s); color: var(--parley-ink-2); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
      .course b { color: var(--parley-ink); margin-inline-end: var(--parley-s3); letter-spacing: 0.02em; }
      .narration { padding: 0 var(--parley-s4); border: 1px solid var(--parley-line); font-size: var(--parley-t-s); gap: 6px; white-space: nowrap; }
      .narration:hover, .narration[aria-expanded='true'] { border-color: var(--parley-calm); color: var(--parley-calm-strong); background: var(--parley-calm-wash); }
      .track { position: absolute; inset: auto 0 -2px 0; height: 3px; overflow: hidden; transform: scaleX(var(--parley-way)); }
      .fill { height: 100%; width: 100%; clip-path: inset(0 calc(100% - var(--done, 0%)) 0 0); background: linear-gradient(90deg, #d9772b, #6f7a4c 45%, var(--parley-calm)); border-radius: 0 3px 3px 0; transition: clip-path 400ms ease; }
      slot[name='settings'] { display: none; }
      @container player (min-width: 61.25rem) { slot[name='settings'] { display: block; } }
      @container player (max-width: 32.5rem) {
        header { padding: 0 var(--parley-s4); gap: var(--parley-s2); min-height: 54px; }
        .narration span, .course .title { display: none; }
        .narration { padding: 0; flex: none; }
        .course { flex: 1 0 auto; }
        .course b { margin: 0; }
        ::slotted([slot='save']) { min-width: 0; }
      }
      @container player (max-width: 20rem) {
        .course { display: none; }
        ::slotted([slot='save']) { flex: 1; min-width: 0; }
      }
    `,
  ];

  /** Puts the focus on the button of the transcript. */
  focusNarration(): void {
    this.renderRoot.querySelector<HTMLElement>('.narration')?.focus();
  }

  protected override render() {
    const percent = Math.round(this.share * 100);
    return html`<header>
        <slot name="skip"></slot>
        <button class="menu" aria-label=${t('shell.menu')} title=${t('shell.menu')} aria-haspopup="dialog" @click=${this.openMenu}>
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M4 6.5h16M4 12h16M4 17.5h16" /></svg>
        </button>
        <p class="course"><b>${this.code}</b><span class="title" lang=${this.language}>${this.heading}</span></p>
        <slot name="save"></slot>
        <button class="narration" aria-label=${t('shell.transcript')} aria-expanded=${this.narrated} @click=${() => this.tell('top-narration')}>
          <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="M5 9.5v5h3.5L13 18V6L8.5 9.5zM16.5 9a4.2 4.2 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11" /></svg>
          <span>${t('shell.transcript')}</span>
        </button>
        <slot name="settings"></slot>
        <div class="track" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow=${percent} aria-label=${t('shell.progress', { percent })}>
          <div class="fill" ${measures({ '--done': `${percent}%` })}></div>
        </div>
      </header>`;
  }

  /** Safari focuses no button that is clicked, and a closing menu gives the focus back to where it was. */
  private openMenu(event: Event): void {
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
    this.tell('top-menu');
  }

  private tell(type: string): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
}
