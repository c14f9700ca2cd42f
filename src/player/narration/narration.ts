import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { plainText, type Text } from '../../core/text.ts';
import { spoken, t } from '../../i18n/i18n.ts';
import { mediaUrl } from '../parts/picture.ts';
import { base } from '../parts/styles.ts';
import { text } from '../parts/text.ts';
import { recordingSpeaker, voiceFor, voiceSpeaker, type Speaker, type Speaking } from './speech.ts';

const paces = [1, 1.25, 1.5, 0.75] as const;

/**
 * The spoken text of a slide, always to be read, and heard from a recording or the browser's voice.
 * @fires narration-close - the learner wants it gone
 */
export class Narration extends LitElement {
  static override properties = {
    narration: { attribute: false },
    language: {},
    locale: {},
    speaker: { state: true },
    speaking: { state: true },
    pace: { state: true },
  };

  declare narration: { text: Text; audio?: string | undefined } | undefined;
  /** The language of the text. */
  declare language: string;
  declare locale: string;
  declare speaker: Speaker | undefined;
  declare speaking: Speaking;
  declare pace: number;

  static override styles = [
    base,
    css`
      :host { background: var(--parley-card); border-top: 1px solid var(--parley-line); }
      section { max-width: 1180px; margin: 0 auto; padding: var(--parley-s3) var(--parley-s5) var(--parley-s4); }
      header { display: flex; align-items: center; gap: var(--parley-s2); }
      h2 { flex: 1; margin: 0; font-size: var(--parley-t-m); }
      button { border: 1px solid var(--parley-line); border-radius: 999px; background: var(--parley-card); padding: 0 var(--parley-s4); font-size: var(--parley-t-s); }
      button:hover { border-color: var(--parley-calm); color: var(--parley-calm-strong); }
      .close { border: 0; padding: 0; }
      .body { max-height: 30vh; overflow: auto; max-width: 46em; font-size: var(--parley-t-b); line-height: 1.7; }
      svg { display: block; margin: auto; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
    `,
  ];

  constructor() {
    super();
    this.speaking = 'silent';
    this.pace = 1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.speaker?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('narration') || changed.has('language')) void this.prepare();
  }

  protected override render() {
    return html`<section>
      <header>
        <h2>${t('narration.title')}</h2>
        ${this.speaker ? this.controls() : nothing}
        <button class="close" aria-label=${t('narration.close')} title=${t('narration.close')} @click=${this.close}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M6 9l6 6 6-6" /></svg>
        </button>
      </header>
      <div class="body" lang=${this.language} tabindex="0" role="region" aria-label=${t('narration.title')}>
        ${this.narration ? text(this.narration.text) : html`<p lang=${spoken()}>${t('narration.none')}</p>`}
      </div>
      ${this.narration && !this.speaker ? html`<p class="quiet">${t('narration.noVoice')}</p>` : nothing}
    </section>`;
  }

  private controls() {
    const plays = this.speaking === 'speaking';
    return html`<button @click=${() => (plays ? this.speaker?.pause() : this.speaker?.play())}>${t(plays ? 'narration.pause' : 'narration.play')}</button>
      <button @click=${this.quicken}>${t('narration.speed', { speed: this.pace })}</button>`;
  }

  private async prepare(): Promise<void> {
    this.speaker?.stop();
    this.speaker = undefined;
    const { narration, language } = this;
    if (!narration) return;
    const tell = (now: Speaking) => {
      this.speaking = now;
    };
    const voice = narration.audio ? undefined : await voiceFor(language);
    if (narration !== this.narration || language !== this.language) return;
    if (narration.audio) this.speaker = recordingSpeaker(mediaUrl(narration.audio), tell);
    else if (voice) this.speaker = voiceSpeaker(plainText(narration.text), voice, tell);
    this.speaker?.pace(this.pace);
  }

  private quicken(): void {
    this.pace = paces[(paces.findIndex((one) => one === this.pace) + 1) % paces.length] ?? 1;
    this.speaker?.pace(this.pace);
    if (this.speaking === 'speaking') this.speaker?.play();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('narration-close', { bubbles: true, composed: true }));
  }
}
