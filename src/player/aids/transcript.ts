import { html, nothing } from 'lit';
import { openSlides } from '../../course/journey.ts';
import { entryOf, languageOfNarration, languageOfTitle } from '../../course/outline.ts';
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
    const held = outline.sections.find(({ id }) => id === section);
    const open = openSlides(this.journey);
    const { slides } = this.session.context();
    return html`${held ? html`<p class="quiet" lang=${languageOfTitle(outline, held)}>${held.title}</p>` : nothing}
      ${outline.slides
        .filter((entry) => entry.section === section)
        .map(
          (entry) => html`<section>
            <h4 lang=${languageOfTitle(outline, entry)}>${entry.title}</h4>
            ${open.has(entry.id) ? html`<div lang=${languageOfNarration(outline, entry.id)}>${text(slides[entry.id]?.narration?.text) ?? nothing}</div>` : html`<p class="quiet">${t('menu.locked')}</p>`}
          </section>`,
        )}`;
  }
}

export { Transcript as view };
