import { html } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { csvOf } from '../../../../review/import/csv.ts';
import { saveFile } from '../../save-file.ts';

/** Where reports come from, and what a roster looks like. */
export function waysToReport() {
  return html`<section class="how" aria-labelledby="how">
    <h2 id="how">${t('import.how')}</h2>
    <div class="ways">
      <section class="card way">
        <h3>Moodle</h3>
        <ol>
          <li>${t('import.moodleOpen')}</li>
          <li>${t('import.moodleReport')}</li>
          <li>${t('import.moodleTick')}</li>
          <li>${t('import.moodleSave')}</li>
        </ol>
      </section>
      <section class="card way">
        <h3>${t('import.others')}</h3>
        <p>${t('import.othersWhat')}</p>
      </section>
      <section class="card way">
        <h3>${t('import.roster')}</h3>
        <p>${t('import.rosterWhat')}</p>
        <p class="quiet">${t('import.rosterWhy')}</p>
        <button class="plain" @click=${saveTemplate}>${t('import.template')}</button>
      </section>
    </div>
  </section>`;
}

/** The headings of a roster in the language on screen, by which the import knows it. */
export const rosterHeadings = (): readonly string[] => [
  t('import.columnlearner'),
  t('import.columnname'),
  t('import.columndealer'),
  t('import.columnregion'),
  t('import.columndue'),
];

function saveTemplate(): void {
  saveFile(new Blob([csvOf(rosterHeadings(), [])], { type: 'text/csv' }), `${t('import.templateFile')}.csv`);
}
