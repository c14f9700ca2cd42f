import { css, html, LitElement, nothing } from 'lit';
import { locales, primaryOf, spoken, t } from '../../i18n/i18n.ts';
import { languageName } from '../parts/language-name.ts';
import { base } from '../parts/styles.ts';

const sizes = [100, 125, 150, 200] as const;

/**
 * Language, text size, full screen, the check of the connection, and Exit.
 * @fires setting-locale - `detail` is the language wanted
 * @fires setting-size - `detail` is the text size wanted, in percent
 * @fires preflight - the learner, or a help desk, wants to check the connection
 * @fires setting-exit - the learner wants to save and leave
 */
export class Settings extends LitElement {
  static override properties = {
    locale: {},
    languages: { attribute: false },
    busy: { type: Boolean },
    size: { type: Number },
    checks: { type: Boolean },
    full: { state: true },
  };

  declare locale: string;
  /** The languages the course has; the first is the one it was written in. */
  declare languages: readonly string[];
  /** Whether another language is on its way. */
  declare busy: boolean;
  /** In percent of the browser's own. */
  declare size: number;
  /** Whether the check of the connection is offered. */
  declare checks: boolean;
  declare full: boolean;

  static override styles = [
    base,
    css`
      :host { display: flex; flex-wrap: wrap; gap: var(--parley-s2); }
      button, select {
        display: inline-flex; align-items: center; justify-content: center; gap: var(--parley-s2);
        min-height: 44px; min-width: 44px; padding: 0 var(--parley-s4); font: inherit; font-size: var(--parley-t-s);
        color: var(--parley-ink); background: var(--parley-card); border: 1px solid var(--parley-line); border-radius: 999px; cursor: pointer;
      }
      button:hover, select:hover { border-color: var(--parley-calm); color: var(--parley-calm-strong); }
      svg { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
      .exit { font-weight: 700; }
      select[aria-busy='true'] { border-style: dashed; color: var(--parley-ink-2); cursor: progress; }
    `,
  ];

  constructor() {
    super();
    this.checks = this.busy = false;
    this.languages = [];
    this.full = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('fullscreenchange', this.watch);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.watch);
  }

  protected override render() {
    return html`
      <select aria-label=${t('settings.language')} aria-busy=${this.busy} @change=${this.choose}>${this.choices()}</select>
      <button class="size" title=${t('settings.textSize')} @click=${this.enlarge}><b aria-hidden="true">A</b><span class="unseen">${t('settings.textSize')}</span><span>${this.size}%</span></button>
      ${
        document.fullscreenEnabled
          ? html`<button class="full" aria-label=${t(this.full ? 'settings.windowed' : 'settings.fullScreen')} title=${t(this.full ? 'settings.windowed' : 'settings.fullScreen')} @click=${this.toggleFull}>
            <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d=${this.full ? 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5' : 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5'} /></svg>
          </button>`
          : nothing
      }
      <button class="exit" title=${t('settings.exitHint')} @click=${() => this.tell('setting-exit')}>${t('settings.exit')}</button>
      ${this.checks ? html`<button class="check" @click=${() => this.tell('preflight')}>${t('settings.check')}</button>` : nothing}
    `;
  }

  /** Languages that the course lacks stand apart: the interface alone can be had in them. */
  private choices() {
    const { languages } = this;
    const isIn = (all: readonly string[]) => (one: string) => all.some((tag) => primaryOf(tag) === primaryOf(one));
    const groups = [
      { label: t('language.both'), tags: languages.filter(isIn(locales)) },
      { label: t('language.course', { words: languageName(spoken(), locales) }), tags: languages.filter((tag) => !isIn(locales)(tag)) },
      {
        label: t('language.alone', { source: languageName(languages[0] ?? '', languages) }),
        tags: locales.filter((tag) => !isIn(languages)(tag)),
      },
    ].filter(({ tags }) => tags.length > 0);
    const option = (tag: string) =>
      html`<option value=${tag} lang=${tag} .selected=${tag === this.locale}>${languageName(tag, languages)}</option>`;
    if (groups.length === 1 || languages.length === 0) return groups.at(-1)?.tags.map(option);
    return groups.map(({ label, tags }) => html`<optgroup label=${label}>${tags.map(option)}</optgroup>`);
  }

  private readonly watch = () => {
    this.full = document.fullscreenElement !== null;
  };

  private choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.tell('setting-locale', event.target.value);
  }

  private enlarge(): void {
    const larger = sizes.find((size) => size > this.size) ?? sizes[0];
    this.tell('setting-size', larger);
  }

  private async toggleFull(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen().catch(() => undefined);
  }

  private tell(type: string, detail?: string | number): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
