import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import type { AnswerLine } from '../../author/answers.ts';
import type { ReachedScene } from '../../author/scenes.ts';
import type { Sheet, SheetSlide } from '../../author/sheet.ts';
import { answersCard } from './answers.ts';
import { budgetCard } from './budget.ts';
import type { Desk } from './desk.ts';
import { AuthorLive } from './live.ts';
import { workbenchStyles } from './workbench.styles.ts';

/** What the server tells of one slide. */
interface Detail {
  answers: readonly AnswerLine[];
  scenes: readonly ReachedScene[];
}

/** What the workbench asks the server for. */
export interface Server {
  detail(file: string): Promise<Detail | undefined>;
  mend(file: string): Promise<boolean>;
}

const packages = ['1.2', '2004-3', '2004-4'] as const;

/** The author's page: the outline with its problems, the live course beside it, and what the slide on screen asks. */
export class AuthorWorkbench extends LitElement {
  static override styles = workbenchStyles;
  static override properties = {
    sheet: { attribute: false },
    desk: { attribute: false },
    server: { attribute: false },
    connected: { type: Boolean },
    at: { state: true },
    detail: { state: true },
    said: { state: true },
  };

  declare sheet: Sheet | undefined;
  declare desk: Desk | undefined;
  declare server: Server | undefined;
  /** Whether the server tells of changes. */
  declare connected: boolean;
  declare private at: string | undefined;
  declare private detail: Detail | undefined;
  declare private said: string;

  constructor() {
    super();
    this.connected = true;
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('at') || changed.has('sheet')) void this.#ask();
  }

  #here(): SheetSlide | undefined {
    return this.sheet?.sections.flatMap(({ slides }) => slides).find(({ id }) => id === this.at);
  }

  async #ask(): Promise<void> {
    const { at } = this;
    const here = this.#here();
    const detail = here && (await this.server?.detail(here.file).catch(() => undefined));
    if (this.at === at) this.detail = detail;
  }

  #live(): AuthorLive | undefined {
    const live = this.renderRoot.querySelector('author-live');
    return live instanceof AuthorLive ? live : undefined;
  }

  readonly #show = (slide: string): void => this.#live()?.show(slide);

  async #copy(place: string): Promise<void> {
    await navigator.clipboard.writeText(place).catch(() => undefined);
    this.said = t('author.copied', { place });
  }

  async #mend(file: string): Promise<void> {
    const mended = await this.server?.mend(file).catch(() => false);
    this.said = t(mended ? 'author.mended' : 'author.notMended', { file });
  }

  protected override render() {
    const { sheet, desk, detail, at } = this;
    if (!sheet || !desk) return nothing;
    const here = this.#here();
    return html`<header>
        <h1 lang=${sheet.locales[0] ?? nothing}>${sheet.title || sheet.folder}</h1>
        ${this.#state(sheet)}
        <div class="ways" role="group" aria-labelledby="package">
          <span id="package">${t('author.package')}</span> ${packages.map((version) => this.#package(sheet, version))}
        </div>
      </header>
      ${this.connected ? nothing : html`<p class="lost" role="alert">${t('author.lost')}</p>`}
      <div class="board">
        <author-outline class="card outline" .sheet=${sheet} .at=${at}
          @outline-go=${(event: CustomEvent<string>) => this.#show(event.detail)}
          @outline-copy=${(event: CustomEvent<string>) => void this.#copy(event.detail)}
          @outline-mend=${(event: CustomEvent<string>) => void this.#mend(event.detail)}></author-outline>
        <div class="beside">
          <author-live .draft=${sheet.live} .stale=${sheet.live !== sheet.draft} .locales=${sheet.locales} .desk=${desk}
            @slide-shown=${(event: CustomEvent<string>) => (this.at = event.detail)}></author-live>
          <div class="lower">
            <div class="stack">
              ${
                detail && detail.scenes.length > 0
                  ? html`<section class="card panel"><author-scene-start .scenes=${detail.scenes}
                    @scene-start=${(event: CustomEvent<string>) => at !== undefined && this.#live()?.start(at, event.detail)}></author-scene-start></section>`
                  : nothing
              }
              ${detail ? answersCard(detail.answers, sheet.locales[0] ?? '', here?.type === 'roleplay' ? `/author/talks/${here.id}` : undefined) : nothing}
            </div>
            ${budgetCard(sheet, this.#show)}
          </div>
        </div>
      </div>
      <p class="unseen" role="status">${this.said}</p>`;
  }

  #state({ problems }: Sheet) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    if (problems.length === 0) return html`<p class="state good" role="status">✓ ${t('author.sound')}</p>`;
    const told = [
      ...(errors > 0 ? [t('author.errors', { count: errors })] : []),
      ...(warnings > 0 ? [t('author.warnings', { count: warnings })] : []),
    ];
    return html`<p class="state ${errors > 0 ? 'heat' : 'warm'}" role="status">${told.join(' · ')}</p>`;
  }

  #package({ sound }: Sheet, version: (typeof packages)[number]) {
    const words = `SCORM ${version}`;
    return sound
      ? html`<a class="plain" href="/author/package?scorm=${version}" download>${words}</a>`
      : html`<a class="plain" role="link" aria-disabled="true">${words}</a>`;
  }
}
