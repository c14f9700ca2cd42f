import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import type { Sheet, SheetSlide } from '../../author/sheet.ts';
import { answersCard } from './answers.ts';
import { budgetCard } from './budget.ts';
import { copyPlace, mendFile, savePackage } from './deeds.ts';
import type { Desk } from './desk.ts';
import { AuthorLive } from './live.ts';
import type { Notice } from './notice.ts';
import { AuthorOutline } from './outline.ts';
import type { Detail, Server } from './server.ts';
import { workbenchStyles } from './workbench.styles.ts';

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
    notice: { state: true },
  };

  declare sheet: Sheet | undefined;
  declare desk: Desk | undefined;
  declare server: Server | undefined;
  /** Whether the server tells of changes. */
  declare connected: boolean;
  declare private at: string | undefined;
  declare private detail: Detail | undefined;
  declare private notice: Notice | undefined;

  constructor() {
    super();
    this.connected = true;
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

  readonly #show = (slide: string): void => {
    if (this.#live()?.show(slide) === false) this.notice = { tone: 'warm', words: t('author.notShown') };
  };

  readonly #lead = (): void => {
    const outline = this.renderRoot.querySelector('author-outline');
    if (outline instanceof AuthorOutline) outline.lead();
  };

  async #tell(deed: Promise<Notice> | undefined): Promise<void> {
    this.notice = await deed;
  }

  #pack(version: string): void {
    if (!this.sheet?.sound) {
      this.notice = { tone: 'warm', words: t('author.notPackaged') };
      return;
    }
    this.notice = { tone: 'busy', words: t('author.packaging') };
    void this.#tell(this.server && savePackage(this.server, version));
  }

  protected override render() {
    const { sheet, desk, detail, at } = this;
    if (!sheet || !desk) return nothing;
    const here = this.#here();
    return html`<header>
        <h1 lang=${sheet.locales[0] ?? nothing}>${sheet.title || sheet.folder}</h1>
        ${this.#state(sheet)} ${sheet.live === undefined ? nothing : html`<a class="screens" href="/author/screens">${t('screens.title')}</a>`}
        <div class="ways" role="group" aria-labelledby="package">
          <span id="package">${t('author.package')} <span class="short">SCORM</span></span> ${packages.map((version) => this.#package(sheet, version))}
        </div>
      </header>
      ${this.connected ? nothing : html`<p class="lost" role="alert">${t('author.lost')}</p>`}
      <div class="board">
        <author-outline class="card outline" .sheet=${sheet} .at=${at}
          @outline-go=${(event: CustomEvent<string>) => this.#show(event.detail)}
          @outline-copy=${(event: CustomEvent<string>) => void this.#tell(copyPlace(event.detail))}
          @outline-mend=${(event: CustomEvent<string>) => void this.#tell(this.server && mendFile(this.server, event.detail))}></author-outline>
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
      <author-notice .notice=${this.notice} @notice-closed=${() => (this.notice = undefined)}></author-notice>`;
  }

  #state({ problems }: Sheet) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    if (problems.length === 0) return html`<p class="state good" role="status">✓ ${t('author.sound')}</p>`;
    const told = [
      ...(errors > 0 ? [t('author.errors', { count: errors })] : []),
      ...(warnings > 0 ? [t('author.warnings', { count: warnings })] : []),
    ];
    return html`<p class="state ${errors > 0 ? 'heat' : 'warm'}" role="status"><button @click=${this.#lead}>${told.join(' · ')}</button></p>`;
  }

  #package({ sound }: Sheet, version: (typeof packages)[number]) {
    return html`<button class="plain" aria-disabled=${sound ? nothing : 'true'} aria-label=${`SCORM ${version}`} @click=${() => this.#pack(version)}>
      <span class="long">SCORM</span> ${version}
    </button>`;
  }
}
