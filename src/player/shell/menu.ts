import { css, html, LitElement, nothing, svg } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { isFinished, openSlides, type Journey } from '../../course/journey.ts';
import type { OutlineEntry } from '../../course/outline.ts';
import { base } from '../parts/styles.ts';

/**
 * Sections and slides with their states.
 * @fires menu-go - `detail` is the id of the slide the learner wants
 */
export class Menu extends LitElement {
  static override properties = { journey: { attribute: false }, locale: {} };

  declare journey: Journey;
  declare locale: string;

  static override styles = [
    base,
    css`
      h3 { display: flex; justify-content: space-between; gap: var(--parley-s3); margin: var(--parley-s5) 0 var(--parley-s2); font-size: var(--parley-t-m); }
      section:first-child h3 { margin-top: 0; }
      h3 span { color: var(--parley-ink-2); font-weight: 400; font-variant-numeric: tabular-nums; }
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

  protected override render() {
    const { outline } = this.journey;
    const open = openSlides(this.journey);
    return html`${outline.sections.map((section) => {
      const slides = outline.slides.filter((entry) => entry.section === section.id);
      const done = slides.filter((entry) => isFinished(this.journey, entry.id)).length;
      return html`<section>
        <h3><b lang=${outline.locale}>${section.title}</b><span>${t('menu.sectionDone', { done, count: slides.length })}</span></h3>
        <ul>${slides.map((entry) => html`<li>${this.entry(entry, open.has(entry.id))}</li>`)}</ul>
      </section>`;
    })}`;
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
      <span><span lang=${this.journey.outline.locale}>${entry.title}</span><span class="unseen">, ${state}</span></span>
    </button>`;
  }

  private choose(id: string, open: boolean): void {
    if (open) this.dispatchEvent(new CustomEvent('menu-go', { detail: id, bubbles: true, composed: true }));
  }
}
