import { css, html, nothing } from 'lit';
import { findIn, type Found } from '../../course/find.ts';
import { entryOf, languageOf, languageOfTitle } from '../../course/outline.ts';
import { openSlides } from '../../course/journey.ts';
import { spoken, t } from '../../i18n/i18n.ts';
import { base } from '../parts/styles.ts';
import { Aid, aidStyles } from './aid.ts';
import { wholeCourse, type WholeCourse } from './whole-course.ts';

interface Hit {
  id: string;
  title: string;
  found: Found;
}

/** Words to be found in every text of the course, which is fetched when this is opened. */
export class Search extends Aid {
  static override styles = [
    base,
    aidStyles,
    css`
      input { width: 100%; min-height: 48px; padding: 0 var(--parley-s4); font: inherit; border: 2px solid var(--parley-line); border-radius: var(--parley-r-s); background: var(--parley-card); color: var(--parley-ink); }
      input:focus { border-color: var(--parley-calm); outline: 2px solid var(--parley-calm); outline-offset: 1px; }
      mark { background: var(--parley-warm-wash); color: inherit; font-weight: 700; }
      .row b { display: block; }
    `,
  ];
  static override properties = { ...Aid.properties, course: { state: true }, words: { state: true }, isMissing: { state: true } };

  declare private course: WholeCourse | undefined;
  declare private words: string;
  declare private isMissing: boolean;

  constructor() {
    super();
    this.words = '';
    this.isMissing = false;
  }

  protected override meet(isWanted: () => boolean): void {
    this.course = undefined;
    this.isMissing = false;
    wholeCourse(this.journey.outline)
      .then((course) => isWanted() && (this.course = course))
      .catch(() => isWanted() && (this.isMissing = true));
  }

  protected override render() {
    const { outline } = this.journey;
    return html`<label>${t('aids.searchFor')}<input type="search" autocomplete="off" lang=${outline.locale} .value=${this.words} @input=${this.#type} /></label>
      <div role="status">${this.#told()}</div>`;
  }

  #told() {
    if (this.isMissing) return html`<p>${t('menu.aidMissing')}</p>`;
    if (this.words.trim() === '') return nothing;
    if (!this.course) return html`<p class="quiet">${t('shell.loading')}</p>`;
    const hits = this.#hits(this.course);
    const { outline } = this.journey;
    const open = openSlides(this.journey);
    return html`<p class="quiet">${t('aids.found', { count: hits.length })}</p>
      <ul>${hits.map(
        ({
          id,
          title,
          found,
        }) => html`<li><button class="row" lang=${languageOf(outline, id)} aria-disabled=${!open.has(id)} @click=${() => open.has(id) && this.go(id)}>
          <b lang=${languageOfTitle(outline, entryOf(outline, id))}>${title}</b>${found.before}<mark>${found.words}</mark>${found.after}
          ${open.has(id) ? nothing : html`<span class="quiet" lang=${spoken()}> ${t('menu.locked')}</span>`}
        </button></li>`,
      )}</ul>`;
  }

  #hits(course: WholeCourse): readonly Hit[] {
    return this.journey.outline.slides.flatMap(({ id, title }) => {
      const found = findIn(course[id], this.words);
      return found ? [{ id, title, found }] : [];
    });
  }

  #type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.words = event.target.value;
  }
}

export { Search as view };
