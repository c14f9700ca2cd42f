import { html, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { seedOf, shuffledPositions } from '../../core/random.ts';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { measures } from '../../player/parts/measures.ts';
import { signs } from '../../player/parts/sign.ts';
import { base, card } from '../../player/parts/styles.ts';
import { text } from '../../player/parts/text.ts';
import { dots, dotStyles, type Dot } from '../dots.view.ts';
import { questionStyles } from '../question.styles.view.ts';
import { placeOf, reply, type Told } from '../replies.view.ts';
import { SlideView } from '../view.ts';
import { bubbleStyles, modelLine, saidLine } from './bubbles.view.ts';
import type { RewriteSlide } from './rewrite.schema.ts';
import type { RewriteAnswer, RewriteEvent } from './rewrite.ts';
import { styles } from './styles.view.ts';

type Item = RewriteSlide['items'][number];

/** Lines to put better, one at a time. The frame's primary button goes on; the dots look back. */
export class RewriteView extends SlideView<RewriteSlide, RewriteAnswer, RewriteEvent> {
  static override styles = [base, card, signs, questionStyles, dotStyles, bubbleStyles, styles];

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('answer');
    if (!before || changed.has('slide')) return;
    if (this.answer.at !== before.at) this.#begin();
    else if (this.#chosen !== before.chosen[before.at]) for (const part of ['.model', '.option.marked']) this.bringIntoSight(part);
  }

  /** A line that is higher than the screen with its replies is seen from its top. */
  #begin(): void {
    this.renderRoot.querySelector<HTMLElement>('.said')?.focus({ preventScroll: true });
    for (const part of ['.item', '.head']) this.bringIntoSight(part);
  }

  get #chosen(): number | undefined {
    return this.answer.chosen[this.answer.at];
  }

  get #right(): number {
    return this.slide.items.filter(({ options }, at) => options[this.answer.chosen[at] ?? -1]?.right).length;
  }

  #orderOf({ id, options }: Item): readonly number[] {
    return shuffledPositions(options.length, seedOf(this.seed, id));
  }

  #choose(item: Item, option: number | undefined): void {
    const one = item.options[option ?? -1];
    if (option === undefined || !one || this.done || this.#chosen !== undefined) return;
    this.act({ type: 'choose', option });
    const judged = `${t(one.right ? 'rewrite.sayRight' : 'rewrite.sayWrong')} ${plainLine(one.feedback)}`;
    const model = `${t('rewrite.model')}${t('rewrite.colon')}${plainLine(item.model)}`;
    this.ask({ want: 'say', words: [judged, model, ...(item.why ? [plainLine(item.why)] : [])].join(' ') });
  }

  protected override render() {
    const { at, chosen } = this.answer;
    const { items, after } = this.slide;
    const item = items[at];
    if (!item) return nothing;
    const open = chosen.indexOf(undefined);
    const reach = open < 0 ? items.length - 1 : open;
    const all = items.map((one, place) => this.#dot(one, place));
    return html`<div class="head">
        <p class="place">${t('rewrite.place', { at: at + 1, total: items.length })}</p>
        ${dots({ label: t('rewrite.dots'), dots: all, at, reach, look: (to) => this.act({ type: 'look', at: to }) })}
      </div>
      ${keyed(item.id, this.#renderItem(item))}
      ${
        open < 0
          ? html`<section class="end card">
            <p><strong>${t('rewrite.score', { count: items.length, right: this.#right })}</strong> <span>${items.length > 1 ? t('rewrite.lookBack') : nothing}</span></p>
            ${text(after)}
          </section>`
          : nothing
      }`;
  }

  #renderItem(item: Item) {
    const chosen = this.#chosen;
    const order = this.#orderOf(item);
    const digit = (event: KeyboardEvent) => this.#choose(item, order[placeOf(event) ?? -1]);
    return html`<div class="item" @keydown=${digit}>
      ${saidLine(item)}
      <div class="replies" role="group" aria-labelledby="ask">
        <h3 id="ask">${t('rewrite.ask')}</h3>
        <div class="options" ${measures({ '--across': order.length === 4 ? 2 : order.length })}>
          ${order.map((option, place) => {
            const one = item.options[option];
            const choose = () => this.#choose(item, option);
            return one ? reply({ option, place, text: one.text, chosen, told: told(one, option, chosen), choose }) : nothing;
          })}
        </div>
      </div>
      ${modelLine(item, chosen !== undefined)}
    </div>`;
  }

  #dot({ options }: Item, at: number): Dot {
    const chosen = options[this.answer.chosen[at] ?? -1];
    const state = chosen ? (chosen.right ? 'right' : 'wrong') : 'open';
    const worth = chosen ? (chosen.right ? 'good' : 'poor') : undefined;
    return { words: `${t('rewrite.dot', { at: at + 1 })} ${t(`rewrite.${state}`)}`, answered: chosen !== undefined, worth };
  }
}

/** What is said of a line: of the chosen one, and of what would have been right. */
function told({ right, feedback }: Item['options'][number], option: number, chosen: number | undefined): Told | undefined {
  if (option === chosen) return { worth: right ? 'good' : 'poor', words: t(right ? 'rewrite.rightYours' : 'rewrite.wrongYours'), feedback };
  return right && chosen !== undefined ? { worth: 'good', words: t('rewrite.rightOther'), feedback } : undefined;
}

export { RewriteView as view };
export { kind } from './rewrite.ts';
