import { html, LitElement, nothing } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import { languageName } from '../../../player/parts/language-name.ts';
import type { Sheet } from '../../author/sheet.ts';
import type { Desk } from '../author/desk.ts';
import { findingCard } from './finding.ts';
import { screensStyles } from './screens.styles.ts';
import { openAnew } from './stand.ts';
import { tour, type Finding, type Step } from './tour.ts';

const address = '/author/live/index.html';
/** What the browser remembers of the learner's choice, which a tour must leave as it was. */
const chosen = 'parley/locale';

/** Looks at all screens of the course in a narrow frame, and tells what cannot be read. */
export class AuthorScreens extends LitElement {
  static override styles = screensStyles;
  static override properties = {
    sheet: { attribute: false },
    desk: { attribute: false },
    left: { state: true },
    state: { state: true },
    step: { state: true },
    screens: { state: true },
    findings: { state: true },
  };

  declare sheet: Pick<Sheet, 'locales' | 'live' | 'draft'> | undefined;
  declare desk: Desk | undefined;
  /** The languages that are left out. */
  declare private left: readonly string[];
  declare private state: 'ready' | 'running' | 'stopping' | 'stopped' | 'done';
  declare private step: Step | undefined;
  declare private screens: number;
  declare private findings: readonly Finding[];

  constructor() {
    super();
    this.left = [];
    this.state = 'ready';
    this.screens = 0;
    this.findings = [];
  }

  /** Opens the course anew, and goes through it until the end or until it is stopped. */
  async #run(locales: readonly string[]): Promise<void> {
    const frame = this.renderRoot.querySelector('iframe');
    if (!frame) return;
    Object.assign(this, { state: 'running', step: undefined, screens: 0, findings: [] });
    const remembered = localStorage.getItem(chosen);
    this.desk?.put('');
    try {
      await openAnew(frame);
      for await (const step of tour(frame, locales)) {
        this.step = step;
        this.screens += step.screens;
        if (step.finding) this.findings = [...this.findings, step.finding];
        if (this.state !== 'running') break;
      }
    } finally {
      this.state = this.state === 'running' && this.step?.slides === this.step?.of ? 'done' : 'stopped';
      if (remembered === null) localStorage.removeItem(chosen);
      else localStorage.setItem(chosen, remembered);
    }
  }

  async #show(finding: Finding): Promise<void> {
    await finding.show();
    this.renderRoot.querySelector('.phone')?.scrollIntoView({ block: 'nearest' });
  }

  #leave(locale: string, isIn: boolean): void {
    this.left = isIn ? this.left.filter((one) => one !== locale) : [...this.left, locale];
  }

  #isBusy(): boolean {
    return this.state === 'running' || this.state === 'stopping';
  }

  protected override render() {
    const { sheet, state, findings } = this;
    if (!sheet) return nothing;
    const show = this.#isBusy() ? undefined : (finding: Finding) => void this.#show(finding);
    const locales = sheet.locales.filter((locale) => !this.left.includes(locale));
    return html`<h1>${t('screens.title')}</h1>
      <p class="lead">${t('screens.lead')}</p>
      <div class="board">
        <div class="phone card"><iframe src=${address} title=${t('screens.frame')} tabindex="-1"></iframe></div>
        <div class="told">
          <section class="card" aria-label=${t('screens.title')}>
            ${sheet.live === sheet.draft ? nothing : html`<p class="over">${t('author.stale')}</p>`}
            ${sheet.locales.length > 1 ? this.#languages(sheet.locales) : nothing}
            <div class="tools">
              ${
                this.#isBusy()
                  ? html`<button class="plain" ?disabled=${state === 'stopping'} @click=${() => (this.state = 'stopping')}>${t('screens.stop')}</button>`
                  : html`<button class="primary" ?disabled=${locales.length === 0} @click=${() => void this.#run(locales)}>${t(state === 'ready' ? 'screens.start' : 'screens.again')}</button>`
              }
              <a href="/author">${t('screens.back')}</a>
            </div>
            ${this.#progress()}
          </section>
          <ul class="findings">${findings.map((finding) => findingCard(finding, sheet.locales, show))}</ul>
        </div>
      </div>`;
  }

  #languages(locales: readonly string[]) {
    return html`<fieldset ?disabled=${this.#isBusy()}>
      <legend>${t('author.language')}</legend>
      ${locales.map(
        (locale) => html`<label lang=${locale}>
          <input type="checkbox" .checked=${!this.left.includes(locale)} @change=${({ target }: Event) => this.#leave(locale, target instanceof HTMLInputElement && target.checked)} />
          ${languageName(locale, locales)}
        </label>`,
      )}
    </fieldset>`;
  }

  #progress() {
    const { state, step, screens, findings } = this;
    if (state === 'ready') return nothing;
    const words = () => {
      const told = { screens, count: findings.length };
      if (!step) return t('screens.notOpened');
      if (findings.length > 0) return t('screens.found', told);
      return t(state === 'done' ? 'screens.allGood' : 'screens.stoppedGood', told);
    };
    const isBusy = this.#isBusy();
    const tone = isBusy ? '' : !step || findings.length > 0 ? 'heat' : state === 'done' ? 'good' : '';
    return html`<progress max=${step?.of ?? 1} .value=${step?.slides ?? 0} aria-label=${t('screens.title')}></progress>
      <p class="state">${step ? t('screens.at', { slides: step.slides, of: step.of, screens, slide: step.slide }) : isBusy ? t('screens.opening') : nothing}</p>
      <p class="state ${tone}" role="status">${isBusy ? nothing : words()}</p>`;
  }
}
