import { css, html, nothing } from 'lit';
import { completionOf, spokenName } from '../../course/completion.ts';
import { t } from '../../i18n/i18n.ts';
import { base, buttons } from '../parts/styles.ts';
import { Aid, aidStyles } from './aid.ts';
import { drawCard } from './card/draw.ts';
import { contentFaces, loadFaces } from './card/faces.ts';
import { sheet } from './card/frame.ts';
import { paperColours } from './card/paper.ts';
import { printDrawing } from './card/print.ts';
import { saveDrawing } from './card/save.ts';
import { aloud, wordsOf, type CardWords } from './card/words.ts';
import { wholeCourse } from './whole-course.ts';

/** A card to print or to keep that says what was completed, by whom, and when. */
export class CompletionCard extends Aid {
  static override styles = [
    base,
    aidStyles,
    buttons,
    css`
      label { display: block; margin-block-end: var(--parley-s2); font-weight: 700; }
      input { display: block; width: 100%; min-height: 48px; margin-block-start: var(--parley-s1); padding: 0 var(--parley-s4); font: inherit; border: 2px solid var(--parley-port); border-radius: var(--parley-r-s); background: var(--parley-card); color: var(--parley-ink); }
      input:focus { border-color: var(--parley-calm); outline: 2px solid var(--parley-calm); outline-offset: 1px; }
      canvas { display: block; width: 100%; height: auto; margin-block: var(--parley-s4); border-radius: var(--parley-r-s); box-shadow: var(--parley-shadow); }
      .large { margin-block: 0; }
      .wide { justify-self: start; grid-column: 1 / -1; padding: 0; border: 0; background: none; color: var(--parley-calm-strong); text-decoration: underline; text-underline-offset: 3px; }
      @media (max-width: 700px) { .wide { display: none; } }
      .deeds { display: grid; grid-template-columns: 1fr 1fr; gap: var(--parley-s3); }
      .deeds button { padding-inline: var(--parley-s2); }
      .quiet { font-size: var(--parley-t-m); line-height: 1.5; }
    `,
  ];
  static override properties = {
    ...Aid.properties,
    typed: { state: true },
    isLarge: { state: true },
    faces: { state: true },
    isRefused: { state: true },
  };

  /** The name the learner typed, where the LMS told none. */
  declare private typed: string;
  declare private faces: readonly HTMLImageElement[];
  declare private isLarge: boolean;
  declare private isRefused: boolean;

  constructor() {
    super();
    this.typed = '';
    this.faces = [];
    this.isLarge = false;
    this.isRefused = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#meet().catch(() => undefined);
  }

  /** The faces join when they are there; without them the card is complete as well. */
  async #meet(): Promise<void> {
    const slides = await wholeCourse(this.journey.outline);
    const inOrder = this.journey.outline.slides.flatMap(({ id }) => slides[id] ?? []);
    this.faces = await loadFaces(contentFaces(inOrder));
  }

  #words(): CardWords {
    const told = spokenName(this.session.launch.learner.name);
    return wordsOf(this.journey.outline, completionOf(this.journey), told || this.typed.trim());
  }

  protected override updated(): void {
    const parts = { words: this.#words(), colours: paperColours(document), faces: this.faces, family: getComputedStyle(this).fontFamily };
    for (const canvas of this.renderRoot.querySelectorAll('canvas')) drawCard(canvas, parts);
  }

  protected override render() {
    const asksName = spokenName(this.session.launch.learner.name) === '';
    const words = this.#words();
    const drawing = (size: 'small' | 'large') =>
      html`<canvas class=${size} role="img" width=${sheet.width} height=${sheet.height} aria-label=${aloud(words)}></canvas>`;
    return html`${asksName ? this.#field() : nothing}
      ${drawing('small')}
      <div class="deeds">
        <button class="primary" @click=${this.#print}>${t('aids.cardPrint')}</button>
        <button class="plain" @click=${() => void this.#save()}>${t('aids.cardSave')}</button>
        <button class="wide" @click=${() => (this.isLarge = true)}>${t('aids.cardLarge')}</button>
      </div>
      <parley-dialog .open=${this.isLarge} .heading=${words.heading} .locale=${this.locale} @dialog-close=${this.#shrink}>
        ${this.isLarge ? drawing('large') : nothing}
      </parley-dialog>
      ${this.isRefused ? html`<p role="alert">${t('aids.cardRefused')}</p>` : nothing}`;
  }

  #field() {
    return html`<label>${t('aids.cardName')}<input type="text" maxlength="60" autocomplete="name" .value=${this.typed} @input=${this.#type} /></label>
      <p class="quiet">${t('aids.cardNameHere')}</p>`;
  }

  #canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  /** The menu around it stays open. */
  #shrink(event: Event): void {
    event.stopPropagation();
    this.isLarge = false;
  }

  #type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
  }

  #print(): void {
    const canvas = this.#canvas();
    if (canvas) printDrawing(canvas);
  }

  async #save(): Promise<void> {
    const canvas = this.#canvas();
    this.isRefused = !canvas || !(await saveDrawing(canvas, `${this.journey.outline.code}.png`));
  }
}

export { CompletionCard as view };
