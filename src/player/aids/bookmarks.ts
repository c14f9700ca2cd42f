import { css, html } from 'lit';
import { entryOf, languageOfTitle } from '../../course/outline.ts';
import { t } from '../../i18n/i18n.ts';
import { base } from '../parts/styles.ts';
import { shelf } from '../shelf.ts';
import { Aid, aidStyles } from './aid.ts';
import { marksOf } from './marks.ts';

/** The slides the learner marked on this device, and a mark for the one on screen. */
export class Bookmarks extends Aid {
  static override styles = [
    base,
    aidStyles,
    css`
      .mark { min-height: 48px; padding: 0 var(--parley-s4); border: 2px solid var(--parley-calm); border-radius: 999px; background: var(--parley-card); color: var(--parley-calm-strong); font-weight: 700; }
      .mark[aria-pressed='true'] { background: var(--parley-calm); color: var(--parley-on-calm); }
    `,
  ];
  static override properties = { ...Aid.properties, isRefused: { state: true } };

  declare private isRefused: boolean;

  protected override render() {
    const { outline, at } = this.journey;
    const marks = marksOf(shelf(), this.session.place).read();
    const slides = outline.slides.filter(({ id }) => marks.includes(id));
    const here = entryOf(outline, at);
    return html`<p lang=${languageOfTitle(outline, here)}>${here.title}</p>
      <button class="mark" aria-pressed=${marks.includes(at)} @click=${this.#toggle}>${t(marks.includes(at) ? 'aids.unmark' : 'aids.mark')}</button>
      ${this.isRefused ? html`<p role="alert">${t('aids.noMarks')}</p>` : html`<p class="quiet">${t(slides.length > 0 ? 'aids.marksHere' : 'aids.marksNone')}</p>`}
      <ul>${slides.map((entry) => html`<li><button class="row" lang=${languageOfTitle(outline, entry)} @click=${() => this.go(entry.id)}>${entry.title}</button></li>`)}</ul>`;
  }

  #toggle(): void {
    this.isRefused = !marksOf(shelf(), this.session.place).toggle(this.journey.at);
    this.requestUpdate();
  }
}

export { Bookmarks as view };
