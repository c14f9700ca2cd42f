import { css, LitElement, type PropertyDeclarations } from 'lit';
import type { Journey } from '../../course/journey.ts';
import { editionOf } from './edition.ts';
import type { Session } from '../afterwards.ts';

/**
 * The base of what the menu offers beside its contents.
 * @fires menu-go - `detail` is the id of the slide the learner wants
 */
export abstract class Aid extends LitElement {
  static override properties: PropertyDeclarations = { session: { attribute: false }, journey: { attribute: false }, locale: {} };

  declare session: Session;
  declare journey: Journey;
  /** The language of the interface; a change draws it anew. */
  declare locale: string;

  /** What the texts on screen are of. */
  #edition: string | undefined;

  /** Texts of the course are fetched when they are needed, and again when it is shown in another language or was edited. */
  protected override willUpdate(): void {
    const edition = editionOf(this.journey.outline);
    if (this.#edition === edition) return;
    this.#edition = edition;
    this.meet(() => this.#edition === edition);
  }

  /** Fetches what is needed of the course in its present words; `isWanted` says whether it still is. */
  protected meet(_isWanted: () => boolean): void {
    return;
  }

  protected go(slide: string): void {
    this.dispatchEvent(new CustomEvent('menu-go', { detail: slide, bubbles: true, composed: true }));
  }
}

/** Lists of slides and texts, as all aids draw them. */
export const aidStyles = css`
  h4 { margin: var(--parley-s5) 0 var(--parley-s2); font-size: var(--parley-t-b); }
  ul { list-style: none; margin: 0; padding: 0; }
  li { margin: 0 0 var(--parley-s2); }
  p { overflow-wrap: anywhere; }
  .row { display: block; width: 100%; min-height: 48px; padding: var(--parley-s3); border: 1px solid var(--parley-line); border-radius: var(--parley-r-s); background: var(--parley-card); text-align: start; line-height: 1.5; }
  .row:hover { border-color: var(--parley-calm); }
  .row[aria-disabled='true'] { color: var(--parley-ink-3); cursor: not-allowed; }
  .quiet { color: var(--parley-ink-2); }
`;
