import { html, LitElement, nothing } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import type { ReachedScene, Standpoint } from '../../author/scenes.ts';
import { panelStyles } from './panel.styles.ts';

/**
 * Lets the author step into a talk: a scene, and how both meters stand there, of all ways they can stand.
 * @fires scene-start - the answer of a learner who came there, as a save text holds it
 */
export class AuthorSceneStart extends LitElement {
  static override styles = panelStyles;
  static override properties = { scenes: { attribute: false }, scene: { state: true }, respect: { state: true }, matter: { state: true } };

  declare scenes: readonly ReachedScene[];
  declare private scene: string;
  declare private respect: number;
  declare private matter: number;

  constructor() {
    super();
    this.scenes = [];
    this.scene = '';
    this.respect = 5;
    this.matter = 5;
  }

  /** The standpoint nearest to what was chosen: first by respect. */
  #chosen(standpoints: readonly Standpoint[]): Standpoint | undefined {
    const off = ({ respect, matter }: Standpoint) => Math.abs(respect - this.respect) * 100 + Math.abs(matter - this.matter);
    return [...standpoints].sort((a, b) => off(a) - off(b))[0];
  }

  #begin(answer: string | undefined): void {
    if (answer !== undefined) this.dispatchEvent(new CustomEvent('scene-start', { detail: answer }));
  }

  protected override render() {
    const [first] = this.scenes;
    if (!first) return nothing;
    const { scene, standpoints } = this.scenes.find((one) => one.scene === this.scene) ?? first;
    const chosen = this.#chosen(standpoints);
    const respects = once(standpoints.map(({ respect }) => respect));
    const matters = once(standpoints.filter(({ respect }) => respect === chosen?.respect).map(({ matter }) => matter));
    return html`<div class="start">
      <label class="wide">${t('author.scene')}
        <select @change=${(event: Event) => (this.scene = valueOf(event))}>
          ${this.scenes.map(
            (one) => html`<option value=${one.scene} ?selected=${one.scene === scene} ?disabled=${one.standpoints.length === 0}>
              ${one.scene}${one.standpoints.length === 0 ? t('author.never') : ''}
            </option>`,
          )}
        </select>
      </label>
      ${meter(t('author.respect'), respects, chosen?.respect, (value) => (this.respect = value))}
      ${meter(t('author.matter'), matters, chosen?.matter, (value) => (this.matter = value))}
      <button class="plain" ?disabled=${!chosen} @click=${() => this.#begin(chosen?.answer)}>${t('author.begin')}</button>
    </div>`;
  }
}

const meter = (label: string, values: readonly number[], chosen: number | undefined, choose: (value: number) => void) =>
  html`<label>${label}
    <select @change=${(event: Event) => choose(Number(valueOf(event)))}>
      ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${value}</option>`)}
    </select>
  </label>`;

const once = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

const valueOf = ({ target }: Event) => (target instanceof HTMLSelectElement ? target.value : '');
