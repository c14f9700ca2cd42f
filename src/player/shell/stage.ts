import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Slide } from '../../slides/kinds.ts';
import type { Given } from '../../slides/view.ts';
import { tagOf } from '../../slides/views.ts';
import { aside, asideStyles } from '../parts/aside.ts';
import { picture, scene } from '../parts/picture.ts';
import { base } from '../parts/styles.ts';
import { phrases, text } from '../parts/text.ts';
import { stageStyles } from './stage.styles.ts';

/**
 * A slide on its column: section, title, lead and cue, the slide type's own element, and a word to the supervisor.
 */
export class Stage extends LitElement {
  static override properties = {
    given: { attribute: false },
    section: { attribute: false },
    language: {},
    titleLanguage: { attribute: false },
    direction: {},
    untranslated: {},
    tag: {},
  };

  declare given: Given<Slide, unknown>;
  /** The section's title, with its number. */
  declare section: unknown;
  /** The language of the slide's texts. */
  declare language: string;
  /** The language of its title. */
  declare titleLanguage: string;
  /** Where the lines of its texts begin, if elsewhere than the page's. */
  declare direction: 'ltr' | 'rtl' | undefined;
  /** The language that texts of the slide are in still; empty where it is translated. */
  declare untranslated: string | undefined;
  /** Changes with the structure of the slide: then it is drawn anew. */
  declare tag: string | undefined;

  static override styles = [base, asideStyles, scene, stageStyles];

  /** Resolves when the slide's own element is drawn as well. */
  async drawn(): Promise<void> {
    await this.updateComplete;
    const view = this.renderRoot.querySelector('#view');
    if (view instanceof LitElement) await view.updateComplete;
  }

  /** Puts the focus on the slide's title, where a screen reader begins to read. */
  focusTitle(): void {
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }

  protected override render() {
    const { slide } = this.given;
    const standsBeside = slide.type === 'page' && slide.body;
    const above = standsBeside ? undefined : slide.picture;
    const numbered = slide.type === 'page' && slide.numbered ? 'numbered' : '';
    const quiet = slide.type === 'roleplay';
    const article = html`<article class=${`column ${slide.type} ${numbered}`} lang=${this.language} dir=${this.direction ?? nothing}>
      <header class=${above ? 'pictured' : ''}>
        <div class="words">
          <p class="kicker" lang=${this.given.locale}>${this.section}</p>
          <h1 tabindex="-1" lang=${this.titleLanguage}>${phrases(slide.title)}</h1>
          ${slide.lead && !quiet ? html`<div class="lead">${text(slide.lead)}</div>` : nothing}
          ${this.untranslated ? html`<parley-untranslated lang=${this.given.locale} .source=${this.untranslated} .wholly=${this.language === this.untranslated} .locale=${this.given.locale}></parley-untranslated>` : nothing}
          ${quiet ? nothing : html`<div lang=${this.given.locale}><parley-cue .slide=${slide} .locale=${this.given.locale}></parley-cue></div>`}
        </div>
        ${above ? html`<div class=${'people' in above && above.people.length > 1 ? 'above pair' : 'above'}>${picture(above)}</div>` : nothing}
      </header>
      ${this.view()}
      ${quiet ? nothing : aside(slide.aside)}
    </article>`;
    return keyed(slide.id + this.tag, article);
  }

  private view() {
    const { slide, answer, verdict, done, seed, facts, locale, triesLeft } = this.given;
    const tag = unsafeStatic(tagOf(slide.type));
    return staticHtml`<${tag} id="view" .slide=${slide} .answer=${answer} .verdict=${verdict} .done=${done} .seed=${seed}
      .facts=${facts} .locale=${locale} .triesLeft=${triesLeft}></${tag}>`;
  }
}
