import { css, html, LitElement, nothing, svg } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { isFinished, openSlides, type Journey } from '../../course/journey.ts';
import { entryOf, languageOfTitle, type OutlineEntry } from '../../course/outline.ts';
import type { Aid } from '../aids/aid.ts';
import { aidNames, nameOfAid, openAid, type AidName } from '../aids/aids.ts';
import { base } from '../parts/styles.ts';

/**
 * Sections and slides with their states.
 * @fires menu-go - `detail` is the id of the slide the learner wants
 */
export class Menu extends LitElement {
  static override properties = {
    journey: { attribute: false },
    locale: {},
    aid: { state: true },
    named: { state: true },
    missing: { state: true },
  };

  declare journey: Journey;
  declare locale: string;
  /** What is on screen in the place of the contents. */
  declare private aid: Aid | undefined;
  declare private named: AidName | undefined;
  declare private missing: boolean;

  static override styles = [
    base,
    css`
      h3 { display: flex; justify-content: space-between; gap: var(--parley-s3); margin: var(--parley-s5) 0 var(--parley-s2); font-size: var(--parley-t-m); }
      details { border-block-end: 1px solid var(--parley-line); }
      summary { display: flex; align-items: center; gap: var(--parley-s3); min-height: 48px; padding: var(--parley-s2) 0; cursor: pointer; font-size: var(--parley-t-m); list-style: none; }
      summary::-webkit-details-marker { display: none; }
      summary::before { content: ''; flex: none; width: 8px; height: 8px; border: solid var(--parley-port); border-width: 0 2px 2px 0; rotate: calc(45deg - 90deg * var(--parley-way)); transition: rotate 160ms; }
      details[open] > summary::before { rotate: 45deg; }
      summary b { flex: 1; overflow-wrap: anywhere; }
      summary span { color: var(--parley-ink-2); font-variant-numeric: tabular-nums; }
      details ul { padding-block-end: var(--parley-s3); }
      .back { margin-block-end: var(--parley-s2); color: var(--parley-calm-strong); font-weight: 700; }
      .back svg { transform: scaleX(var(--parley-way)); }
      .aids button { border: 1px solid var(--parley-line); margin-block-end: var(--parley-s2); }
      ul { list-style: none; margin: 0; padding: 0; }
      li { margin: 0; }
      button { display: flex; align-items: center; gap: var(--parley-s3); width: 100%; min-height: 48px; padding: var(--parley-s2) var(--parley-s3); border: 0; border-radius: var(--parley-r-s); background: none; text-align: start; line-height: 1.4; }
      button:hover:not([aria-disabled='true']) { background: var(--parley-wash); }
      button[aria-current] { background: var(--parley-calm-wash); font-weight: 700; }
      button[aria-disabled='true'] { color: var(--parley-ink-3); cursor: not-allowed; }
      svg { flex: none; fill: none; stroke: var(--parley-port); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
      .done svg { stroke: var(--parley-on-calm); fill: var(--parley-calm); }
      .done svg circle { stroke: var(--parley-calm); }
    `,
  ];

  constructor() {
    super();
    this.missing = false;
  }

  protected override render() {
    if (this.aid) {
      this.aid.journey = this.journey;
      this.aid.locale = this.locale;
      return html`<button class="back" @click=${this.leaveAid}>${back}${t('menu.contents')}</button>
        <h3 tabindex="-1">${this.named && nameOfAid(this.named)}</h3>
        ${this.aid}`;
    }
    return html`${this.contents()}
      <h3>${t('menu.aids')}</h3>
      ${this.missing ? html`<p role="alert">${t('menu.aidMissing')}</p>` : nothing}
      <ul class="aids">${aidNames(this.journey).map((name) => html`<li><button @click=${() => void this.openAid(name)}><span>${nameOfAid(name)}</span></button></li>`)}</ul>`;
  }

  private contents() {
    const { outline, at } = this.journey;
    const open = openSlides(this.journey);
    const here = entryOf(outline, at).section;
    return outline.sections.map((section) => {
      const slides = outline.slides.filter((entry) => entry.section === section.id);
      const done = slides.filter((entry) => isFinished(this.journey, entry.id)).length;
      return html`<details ?open=${section.id === here}>
        <summary><b lang=${languageOfTitle(outline, section)}>${section.title}</b><span>${t('menu.sectionDone', { done, count: slides.length })}</span></summary>
        <ul>${slides.map((entry) => html`<li>${this.entry(entry, open.has(entry.id))}</li>`)}</ul>
      </details>`;
    });
  }

  private async openAid(name: AidName): Promise<void> {
    const aid = await openAid(name).catch(() => undefined);
    this.missing = aid === undefined;
    [this.aid, this.named] = [aid, aid && name];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(aid ? 'h3' : '[role=alert]')?.focus();
  }

  private leaveAid(): void {
    this.aid = undefined;
  }

  private entry(entry: OutlineEntry, open: boolean) {
    const done = isFinished(this.journey, entry.id);
    const here = entry.id === this.journey.at;
    const state = t(here ? 'menu.current' : done ? 'menu.done' : open ? 'menu.open' : 'menu.locked');
    return html`<button class=${done ? 'done' : ''} aria-current=${here ? 'page' : nothing} aria-disabled=${!open} title=${open ? nothing : state} @click=${() => this.choose(entry.id, open)}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <circle cx="12" cy="12" r="9" />
        ${done ? svg`<path d="M8 12.4l2.8 2.8L16 9.6" />` : nothing}${open ? nothing : svg`<path d="M8.5 12h7" />`}
      </svg>
      <span><span lang=${languageOfTitle(this.journey.outline, entry)}>${entry.title}</span><span class="unseen">, ${state}</span></span>
    </button>`;
  }

  private choose(id: string, open: boolean): void {
    if (open) this.dispatchEvent(new CustomEvent('menu-go', { detail: id, bubbles: true, composed: true }));
  }
}

const back = html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M14 6l-6 6 6 6" /></svg>`;
