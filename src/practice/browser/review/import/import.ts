import { html, nothing } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { csvOf } from '../../../../review/import/csv.ts';
import { sentence } from '../../../../review/import/messages.ts';
import type { MappingNeeded, Rejected } from '../../../../review/import/outcome.ts';
import { ReviewView } from '../context.ts';
import { saveFile } from '../../save-file.ts';
import { ImportColumns } from './columns.ts';
import { FileDrop } from './drop.ts';
import { ImportQueue, type Reading } from './queue.ts';
import { resultCard, type Given, type Steps } from './result.ts';
import type { Told } from './run.ts';
import { importStyles } from './import.styles.ts';
import { waysToReport } from './ways.ts';

/** Takes in reports and rosters, one file after the other, and tells what came of each. */
export class ImportView extends ReviewView {
  static override styles = importStyles;

  readonly #queue = new ImportQueue(this, () => this.renderRoot.querySelector<HTMLElement>('.result h2')?.focus());

  constructor() {
    super();
    if (!customElements.get('review-file-drop')) customElements.define('review-file-drop', FileDrop);
    if (!customElements.get('review-import-columns')) customElements.define('review-import-columns', ImportColumns);
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.take(this.intake.dropped?.() ?? []);
  }

  /** Takes files in, after those that are being read. */
  take(files: readonly File[]): void {
    this.#queue.take(files);
  }

  readonly #steps: Steps = {
    look: () => this.go({ view: 'overview' }),
    again: ({ file }) => this.take([file]),
    replace: (given) => void this.#queue.replace(given),
    saveRejected: (given, rejected) => this.#saveRejected(given, rejected),
  };

  #saveRejected({ file }: Given, rejected: readonly Rejected[]): void {
    const rows = rejected.map(({ line, why }) => [line, sentence(why, this.locale)]);
    const text = csvOf([t('import.line'), t('import.reason')], rows);
    saveFile(new Blob([text], { type: 'text/csv' }), `${file.name.replace(/\.[^.]*$/, '')}-${t('import.rejectedFile')}.csv`);
  }

  protected override render() {
    const { reading, question, given } = this.#queue;
    const latest = given.findIndex(({ result }) => 'taken' in result);
    const about = { locale: this.locale, isHere: this.intake.isHere, steps: this.#steps };
    return html`<div class="page">
      ${this.#drop(reading !== undefined)}
      ${question ? this.#columns(question.needed, reading?.file.name ?? '') : reading ? this.#reading(reading) : nothing}
      ${given.map((one, at) => resultCard(one, { ...about, isLatest: at === latest }))}
      ${reading || latest >= 0 ? nothing : waysToReport()}
    </div>`;
  }

  /** Files dropped while another is read wait for it. */
  #drop(isBusy: boolean) {
    const take = (event: CustomEvent<readonly File[]>) => this.take(event.detail);
    return html`<review-file-drop ?hidden=${isBusy} .locale=${this.locale} @files-given=${take}></review-file-drop>
      <p class="where" ?hidden=${isBusy}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M12 3 4.5 6v5.5c0 4.4 3 8 7.5 9.5 4.5-1.5 7.5-5.1 7.5-9.5V6zM8.8 12l2.3 2.3 4.2-4.6" /></svg>
        <span>${t(this.intake.isHere ? 'import.staysHere' : 'import.goesToServer')}</span>
      </p>`;
  }

  #reading({ file, share }: Reading) {
    const percent = Math.round(share * 100);
    return html`<section class="card work">
      <p id="work">${t(share < 0.5 || this.intake.isHere ? 'import.reading' : 'import.storing')} <bdi>${file.name}</bdi> <b>${percent}%</b></p>
      <progress max="100" value=${percent} aria-labelledby="work"></progress>
      <div class="actions"><button class="plain" @click=${() => this.#queue.stop()}>${t('import.stop')}</button></div>
    </section>`;
  }

  #columns(needed: MappingNeeded, name: string) {
    const tell = (event: CustomEvent<Told>) => this.#queue.tell(event.detail);
    return html`<review-import-columns .needed=${needed} .name=${name} .locale=${this.locale} @columns-told=${tell}></review-import-columns>`;
  }
}

export { ImportView as view };
