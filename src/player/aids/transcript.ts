import { html, nothing } from 'lit';
import { openSlides } from '../../course/journey.ts';
import { entryOf, languageOf } from '../../course/outline.ts';
import { t } from '../../i18n/i18n.ts';
import { base } from '../parts/styles.ts';
import { text } from '../parts/text.ts';
import { Aid, aidStyles } from './aid.ts';

/** What is spoken on the slides of the section on screen, as far as they are open, to be read in one go. */
export class Transcript extends Aid {
  static override styles = [base, aidStyles];

  protected override render() {
    const { outline, at } = this.journey;
    const { section } = entryOf(outline, at);
    const open = openSlides(this.journey);
    const { slides } = this.session.context();
    return html`<p class="quiet" lang=${outline.locale}>${outline.sections.find(({ id }) => id === section)?.title}</p>
      ${outline.slides
        .filter((entry) => entry.section === section)
        .map(
          ({ id, title }) => html`<section>
            <h4 lang=${languageOf(outline, id)}>${title}</h4>
            ${open.has(id) ? html`<div lang=${languageOf(outline, id)}>${text(slides[id]?.narration?.text) ?? nothing}</div>` : html`<p class="quiet">${t('menu.locked')}</p>`}
          </section>`,
        )}`;
  }
}

export { Transcript as view };
