import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { signs } from '../parts/sign.ts';
import { base, buttons, card } from '../parts/styles.ts';
import type { Results, Step } from './check.ts';
import type { Finding } from './finding.ts';
import { findingList, outcomeOf, type Outcome } from './parts.ts';
import { preflightStyles } from './preflight.styles.ts';
import { copied, partsOf, reportText } from './report.ts';
import { codeOf } from './short.ts';

/** How long each step stays in sight, in milliseconds. */
const pace = 250;

/**
 * The screen for the help desk: checks how the device and the LMS get along, and says it in a list and in a short code.
 * @fires preflight-close - the course may begin, or go on
 */
export class Preflight extends LitElement {
  static override properties = {
    check: { attribute: false },
    stage: {},
    course: { attribute: false },
    locale: {},
    step: { state: true },
    results: { state: true },
    isWhole: { state: true },
    told: { state: true },
    copying: { state: true },
  };

  /** Begins a check. */
  declare check: () => AsyncGenerator<Step, Results, void>;
  /** Whether the course has begun. */
  declare stage: 'before' | 'during';
  declare course: { code: string; edition: string };
  declare locale: string;
  /** What is being done; nothing before a check and after it. */
  declare step: Step | undefined;
  declare results: Results | undefined;
  /** Whether the check was done to its end. */
  declare isWhole: boolean;
  /** What became of a wish, such as copying. */
  declare told: string;
  /** The report to be copied by hand, where the browser does not do it. */
  declare copying: string;

  private isStopped = false;
  private checkedAt = '';

  static override styles = [base, card, buttons, signs, preflightStyles];

  constructor() {
    super();
    this.told = '';
    this.copying = '';
    this.isWhole = false;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    void this.run();
  }

  /** Buttons come and go: the focus that stood on one goes to the title. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('step') && !this.shadowRoot?.activeElement) this.renderRoot.querySelector('h1')?.focus();
  }

  protected override render() {
    const { step, results } = this;
    return html`<dialog aria-labelledby="title" @cancel=${this.cancel} @close=${this.closed}>
      <div class="page">
        <header>
          <h1 id="title" tabindex="-1" autofocus>${t('preflight.title')}</h1>
          <p>${t('preflight.intro')}</p>
          <p class="course">${this.about()}</p>
        </header>
        ${outcomeOf(step, results && this.outcome(results))}
        <div class="actions">${step ? html`<button class="plain" @click=${this.stop}>${t('preflight.stop')}</button>` : this.afterwards()}</div>
        <p class="told" role="status">${this.told}</p>
        ${this.copying ? html`<textarea readonly aria-label=${t('preflight.reportText')} .value=${this.copying}></textarea>` : nothing}
        ${results && !step ? partsOf(results, this.locale).map((part) => findingList(part, (one) => this.remedy(one))) : nothing}
      </div>
    </dialog>`;
  }

  private afterwards() {
    return html`<button class="plain" @click=${this.copy}>${t('preflight.copy')}</button>
      <button class="plain" @click=${() => print()}>${t('preflight.print')}</button>
      <button class="plain" @click=${this.run}>${t('preflight.again')}</button>
      <button class="primary" @click=${this.leave}>${t(this.stage === 'before' ? 'preflight.start' : 'preflight.back')}</button>`;
  }

  /** What can be done about a finding: a record that is not back yet can be put back. */
  private remedy({ says }: Finding) {
    return says.key === 'preflight.notRestored'
      ? html`<br /><button class="plain" @click=${this.restore}>${t('preflight.restore')}</button>`
      : nothing;
  }

  private about(): string {
    const course = t('preflight.course', this.course);
    return this.checkedAt ? `${course} · ${this.checkedAt}` : course;
  }

  private outcome(results: Results): Outcome {
    return { findings: partsOf(results, this.locale).flatMap(({ findings }) => findings), isWhole: this.isWhole, code: codeOf(results) };
  }

  private async run(): Promise<void> {
    this.isStopped = false;
    this.told = '';
    this.copying = '';
    const steps = this.check();
    for (let next = await steps.next(); ; next = await steps.next()) {
      this.isWhole = next.done === true;
      this.results = next.done ? next.value : next.value.results;
      this.step = next.done ? undefined : next.value;
      if (next.done) break;
      await new Promise((resolve) => setTimeout(resolve, pace));
      if (this.isStopped) break;
    }
    this.step = undefined;
    this.checkedAt = new Date().toLocaleString(this.locale, { dateStyle: 'medium', timeStyle: 'short' });
  }

  private stop(): void {
    this.isStopped = true;
  }

  private restore(): void {
    const writing = this.results?.writing;
    if (!this.results || writing?.is !== 'written') return;
    this.results = { ...this.results, writing: { ...writing, isRestored: writing.restore() } };
  }

  private async copy(): Promise<void> {
    if (!this.results) return;
    const code = this.isWhole ? [codeOf(this.results)] : [];
    const text = reportText([t('preflight.title'), this.about(), ...code], partsOf(this.results, this.locale), this.locale);
    const isCopied = await copied(text);
    this.copying = isCopied ? '' : text;
    this.told = t(isCopied ? 'preflight.copied' : 'preflight.selected');
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
  }

  private cancel(event: Event): void {
    event.preventDefault();
    if (this.stage === 'during') this.leave();
  }

  /** A browser may close it against our will, at a second Escape. */
  private closed(): void {
    if (!this.isConnected) return;
    if (this.stage === 'during') this.leave();
    else this.renderRoot.querySelector('dialog')?.showModal();
  }

  private leave(): void {
    this.isStopped = true;
    this.dispatchEvent(new CustomEvent('preflight-close', { bubbles: true, composed: true }));
  }
}
