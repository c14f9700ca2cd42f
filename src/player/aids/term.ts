import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Glossary } from '../../course/outline.ts';
import { base } from '../parts/styles.ts';
import { line } from '../parts/text.ts';
import { desk } from './desk.ts';
import { explained } from './explained.ts';

/**
 * A word that the glossary explains: pressed, it says so right there, until it is pressed again, left, or Escape is.
 * @slot - the word
 */
export class TermElement extends LitElement {
  static override properties = { name: {}, of: { attribute: false }, means: { state: true } };

  /** The id of the word in the glossary. */
  declare name: string;
  /** The piece of text it stands for: another one where the text is in another language. */
  declare of: unknown;
  declare private means: Glossary[number] | undefined;
  /** The glossary's. */
  private language = '';

  static override styles = [
    base,
    css`
      :host { position: relative; display: inline; }
      button { display: inline; min-height: 0; min-width: 0; padding: 0; border: 0; background: none; font: inherit; color: inherit; text-align: inherit; text-decoration: underline dotted var(--parley-calm) 2px; text-underline-offset: 4px; }
      button:hover { text-decoration-style: solid; }
      .means { position: absolute; z-index: 3; inset-inline-start: 0; inset-block-start: calc(100% + 6px); width: max-content; max-width: min(20em, 70vw); padding: var(--parley-s3) var(--parley-s4); border-radius: var(--parley-r-s); background: var(--parley-ink); color: var(--parley-card); font-size: var(--parley-t-m); font-weight: 400; line-height: 1.55; box-shadow: var(--parley-shadow); }
      .means b { display: block; }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('of')) this.means = undefined;
  }

  protected override render() {
    return html`<button class="term" aria-expanded=${this.means !== undefined} @click=${() => void this.#toggle()} @keydown=${this.#key} @blur=${this.#close}><slot></slot></button>${
      this.means
        ? html`<span class="means" role="status"><b lang=${this.means.termIn ?? this.language}>${this.means.term}</b><span lang=${this.means.meansIn ?? this.language}>${line(this.means.means)}</span></span>`
        : nothing
    }`;
  }

  protected override updated(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.means');
    const over = box ? beyondEdge(box) : 0;
    if (box && over > 0) box.style.setProperty('inset-inline-start', `${-over}px`);
  }

  async #toggle(): Promise<void> {
    if (this.means) return this.#close();
    const session = desk();
    if (!session) return;
    const { outline } = session.context().journey;
    const terms = await explained(outline).catch(() => []);
    this.language = outline.locale;
    this.means = terms.find(({ id }) => id === this.name);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.means) return;
    event.stopPropagation();
    this.#close();
  }

  #close(): void {
    this.means = undefined;
  }
}

/** How far a box reaches too near to the edge of the screen where lines end, in pixels. */
function beyondEdge(box: HTMLElement): number {
  const { left, right } = box.getBoundingClientRect();
  return 12 + (getComputedStyle(box).direction === 'rtl' ? -left : right - document.documentElement.clientWidth);
}

/** Makes the element known; a second call changes nothing. */
export function defineTerm(): void {
  if (!customElements.get('parley-term')) customElements.define('parley-term', TermElement);
}
