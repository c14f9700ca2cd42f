import { html, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { picture, scene } from '../../player/parts/picture.ts';
import { signs } from '../../player/parts/sign.ts';
import { base, card } from '../../player/parts/styles.ts';
import { line, text } from '../../player/parts/text.ts';
import { dots, dotStyles } from '../dots.view.ts';
import { questionStyles } from '../question.styles.view.ts';
import { placeOf, reply } from '../replies.view.ts';
import { groundOf, warmthStyles } from '../roleplay/warmth.view.ts';
import { SlideView } from '../view.ts';
import type { StorySlide } from './story.schema.ts';
import type { StoryAnswer, StoryEvent } from './story.ts';
import { styles } from './styles.view.ts';

type Scene = StorySlide['scenes'][number];

/** A case in scenes. The frame's primary button turns to the next; the dots and the arrow look back. */
export class StoryView extends SlideView<StorySlide, StoryAnswer, StoryEvent> {
  static override styles = [base, card, signs, scene, questionStyles, dotStyles, warmthStyles, styles];

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('answer');
    if (!before || changed.has('slide')) return;
    const { at, chosen } = this.answer;
    if (at !== before.at) this.#begin();
    else if (chosen[at] !== before.chosen[at]) this.bringIntoSight('.heard.said');
  }

  /** A scene that is higher than the screen is seen from its top. */
  #begin(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    for (const part of ['.shot', '.head']) this.bringIntoSight(part);
  }

  #turn(to: number): void {
    if (to >= 0) this.act({ type: 'turn', scene: to });
  }

  #choose(option: number | undefined): void {
    const { at, chosen } = this.answer;
    const one = this.slide.scenes[at]?.ask?.options[option ?? -1];
    if (option === undefined || !one || chosen[at] !== undefined) return;
    this.act({ type: 'choose', option });
    this.ask({ want: 'say', words: plainLine(one.reply) });
  }

  protected override render() {
    const { at, furthest } = this.answer;
    const { scenes, after } = this.slide;
    const shown = scenes[at];
    if (!shown) return nothing;
    const isOver = at === scenes.length - 1 && (!shown.ask || this.answer.chosen[at] !== undefined);
    return html`<div class="head">
        <p class="place">${t('story.place', { at: at + 1, total: scenes.length })}</p>
        <div class="turns">
          <button class="back" aria-label=${t('story.back')} aria-disabled=${at === 0} @click=${() => this.#turn(at - 1)}>
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M15 5l-7 7 7 7" /></svg>
          </button>
          ${dots({
            label: t('story.scenes'),
            dots: scenes.map((_, one) => this.#dot(one)),
            at,
            reach: furthest,
            look: (to) => this.#turn(to),
          })}
        </div>
      </div>
      ${keyed(shown.id, this.#renderScene(shown))}
      ${isOver && after ? html`<section class="after card">${text(after)}</section>` : nothing}`;
  }

  #dot(at: number) {
    const answered = at <= this.answer.furthest;
    return { words: `${t('story.scene', { at: at + 1 })} ${t(answered ? 'story.seen' : 'story.unseen')}`, answered };
  }

  #renderScene(shown: Scene) {
    const { at } = this.answer;
    const { heading } = shown;
    return html`<div class="shot card" @keydown=${(event: KeyboardEvent) => this.#choose(placeOf(event))}>
      <div class="figure ${groundOf(shown.picture)}">${picture(shown.picture)}</div>
      <div class="telling ${shown.ask ? 'asking' : ''}">
        <h2 class=${heading ? '' : 'unseen'} tabindex="-1">${heading ? line(heading) : t('story.scene', { at: at + 1 })}</h2>
        <div class="text">${text(shown.text)}</div>
        ${shown.ask ? this.#renderAsk(shown.ask) : nothing}
      </div>
    </div>`;
  }

  #renderAsk({ question, options }: NonNullable<Scene['ask']>) {
    const chosen = this.answer.chosen[this.answer.at];
    return html`<div class="ask">
      <div role="group" aria-labelledby="ask">
        <h3 class="question" id="ask">${line(question)}</h3>
        <div class="options">
          ${options.map(({ text: words }, option) => reply({ option, place: option, text: words, chosen, choose: (to) => this.#choose(to) }))}
        </div>
      </div>
      <div class="heards">
        ${chosen === undefined ? html`<p class="empty">${t('story.slot')}</p>` : nothing}
        ${options.map(({ reply: words }, option) => {
          const said = option === chosen;
          return html`<p class="heard ${said ? 'said' : ''}" aria-hidden=${said ? 'false' : 'true'}>${line(words)}</p>`;
        })}
      </div>
    </div>`;
  }
}

export { StoryView as view };
export { kind } from './story.ts';
