import { html, LitElement, nothing } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import { languageName } from '../../../player/parts/language-name.ts';
import type { Sheet } from '../../author/sheet.ts';
import type { Desk } from '../author/desk.ts';
import { findingCard } from './finding.ts';
import { keepingLanguage } from './kept-language.ts';
import { screensStyles } from './screens.styles.ts';
import { openAnew } from './stand.ts';
import { tour, type Finding, type Step } from './tour.ts';

const address = '/author/live/index.html';

/** Looks at all screens of the course in a narrow frame, and tells what cannot be read. */
export class AuthorScreens extends LitElement {
  static override styles = screensStyles;
  static override properties = {
    sheet: { attribute: false },
    desk: { attribute: false },
    connected: { type: Boolean },
    left: { state: true },
    state: { state: true },
    step: { state: true },
    screens: { state: true },
    findings: { state: true },
    failure: { state: true },
  };

  declare sheet: Pick<Sheet, 'locales' | 'live' | 'draft'> | undefined;
  declare desk: Desk | undefined;
  /** Whether the server tells of changes. */
  declare connected: boolean;
  /** The languages that are left out. */
  declare private left: readonly string[];
  declare private state: 'ready' | 'running' | 'stopping' | 'stopped' | 'done';
  declare private step: Step | undefined;
  declare private screens: number;
  declare private findings: readonly Finding[];
  /** What ended the look before its end. */
  declare private failure: string | undefined;

  constructor() {
    super();
    this.connected = true;
    this.left = [];
    this.state = 'ready';
    this.screens = 0;
    this.findings = [];
  }

  /** Opens the course anew, and goes through it until the end or until it is stopped. */
  async #run(locales: readonly string[]): Promise<void> {
    const frame = this.renderRoot.querySelector('iframe');
    if (!frame) return;
    Object.assign(this, { state: 'running', step: undefined, screens: 0, findings: [], failure: undefined });
    this.desk?.put('');
    try {
      await openAnew(frame);
      for await (const step of tour(frame, locales)) {
        this.step = step;
        this.screens += step.screens;
        if (step.finding) this.findings = [...this.findings, step.finding];
        if (this.state !== 'running') break;
      }
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.state = this.state === 'running' && !this.failure ? 'done' : 'stopped';
  }

  async #show({ show }: Finding): Promise<void> {
    await keepingLanguage(async () => show?.());
    this.renderRoot.querySelector('.phone')?.scrollIntoView({ block: 'nearest' });
  }

  #leave(locale: string, isIn: boolean): void {
    this.left = isIn ? this.left.filter((one) => one !== locale) : [...this.left, locale];
  }

  /** The one button: it starts, or stops what runs. */
  #press(locales: readonly string[]): void {
    if (this.state === 'running') this.state = 'stopping';
    else if (this.state !== 'stopping') void keepingLanguage(() => this.#run(locales));
  }

  protected override render() {
    const { sheet, state, findings, connected } = this;
    const lost = connected ? nothing : html`<p class="lost" role="alert">${t('author.lost')}</p>`;
    if (!sheet) return lost;
    const isBusy = state === 'running' || state === 'stopping';
    const locales = sheet.locales.filter((locale) => !this.left.includes(locale));
    const show = isBusy ? undefined : (finding: Finding) => void this.#show(finding);
    return html`<h1>${t('screens.title')}</h1>
      <p class="lead">${t('screens.lead')}</p>
      ${lost}
      <div class="board">
        <div class="phone card" tabindex="0" role="group" aria-label=${t('screens.frame')}><iframe src=${address} title=${t('screens.frame')} tabindex=${isBusy ? -1 : nothing}></iframe></div>
        <div class="told">
          <section class="card">
            ${sheet.live === sheet.draft ? nothing : html`<p class="over">${t('author.stale')}</p>`}
            ${sheet.locales.length > 1 ? this.#languages(sheet.locales, isBusy) : nothing}
            <div class="tools">
              <button class=${isBusy ? 'plain' : 'primary'} aria-disabled=${state === 'stopping' ? 'true' : nothing} ?disabled=${!isBusy && locales.length === 0}
                @click=${() => this.#press(locales)}>${t(isBusy ? 'screens.stop' : state === 'ready' ? 'screens.start' : 'screens.again')}</button>
              <a href="/author">${t('screens.back')}</a>
            </div>
            ${this.#progress(isBusy, sheet.locales)}
          </section>
          <ul class="findings">${findings.map((finding) => findingCard(finding, sheet.locales, show))}</ul>
        </div>
      </div>`;
  }

  #languages(locales: readonly string[], isBusy: boolean) {
    return html`<fieldset ?disabled=${isBusy}>
      <legend>${t('author.language')}</legend>
      ${locales.map(
        (locale) => html`<label lang=${locale}>
          <input type="checkbox" .checked=${!this.left.includes(locale)} @change=${({ target }: Event) => this.#leave(locale, target instanceof HTMLInputElement && target.checked)} />
          ${languageName(locale, locales)}
        </label>`,
      )}
    </fieldset>`;
  }

  #progress(isBusy: boolean, locales: readonly string[]) {
    const { step, screens } = this;
    const where = step && { slides: step.slides, of: step.of, screens, slide: step.slide, language: languageName(step.locale, locales) };
    const { words, tone } = this.#outcome(isBusy);
    return html`${this.state === 'ready' ? nothing : html`<progress max=${step?.of ?? 1} .value=${step?.slides ?? 0} aria-label=${t('screens.progress')}></progress>`}
      ${where ? html`<p class="state">${t('screens.at', where)}</p>` : nothing}
      <p class="state ${tone}" role="status">${words}</p>`;
  }

  #outcome(isBusy: boolean): { words: string; tone: string } {
    const { state, step, screens, findings, failure } = this;
    if (state === 'ready') return { words: '', tone: '' };
    if (isBusy) return { words: step ? '' : t('screens.opening'), tone: '' };
    if (failure !== undefined) return { words: t('screens.failed', { why: failure }), tone: 'heat' };
    if (!step) return { words: t('screens.notOpened'), tone: 'heat' };
    if (findings.length > 0) return { words: t('screens.found', { screens, count: findings.length }), tone: 'heat' };
    return state === 'done'
      ? { words: t('screens.allGood', { screens }), tone: 'good' }
      : { words: t('screens.stoppedGood', { screens }), tone: '' };
  }
}
