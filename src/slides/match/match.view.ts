import { html, nothing, svg, type PropertyValues } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { t } from '../../i18n/i18n.ts';
import { readingKey } from '../../player/parts/arrow.ts';
import { DragController } from '../../player/parts/drag.ts';
import { pathOf } from '../../player/parts/point.ts';
import { sign, signs } from '../../player/parts/sign.ts';
import { base, card } from '../../player/parts/styles.ts';
import { line } from '../../player/parts/text.ts';
import { isOther } from '../other-slide.view.ts';
import { SlideView } from '../view.ts';
import { drawLines, elementOf, endOf, targetOf } from './board.view.ts';
import { columnsOf, entryOf, stepFrom, type Columns } from './columns.ts';
import { isSame, linkOf, type End, type Link, type Side } from './lines.ts';
import type { MatchAnswer, MatchEvent } from './match.ts';
import type { MatchSlide } from './match.schema.ts';
import { styles } from './styles.view.ts';
import { cue, summary } from './summary.view.ts';
import { rightWords, wordsOf, wrongWords } from './words.view.ts';

/** Two columns to connect: by dragging a line, or by choosing one card and then the other. */
export class MatchView extends SlideView<MatchSlide, MatchAnswer, MatchEvent> {
  static override styles = [base, card, signs, styles];
  static override properties = { chosen: { state: true } };

  /** The card that waits for its other half. */
  declare private chosen: End | undefined;
  #columns: Columns = { left: [], right: [] };
  /** The link the learner asked for last, until the answer tells whether it holds. */
  #tried: Link | undefined;
  #wrong: Link | undefined;
  #settled: Link | undefined;
  /** Where the Tab key enters a column. */
  #entries: Partial<Record<Side, number>> = {};
  readonly #drag = new DragController<End>(this, ({ item, over, at }) => this.#link(item, targetOf(this.renderRoot, item, over, at)));
  readonly #sizes = new ResizeObserver(() => this.#drawLines());

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isOther(changed, this.slide) || changed.has('seed')) {
      this.#columns = columnsOf(this.slide.pairs.length, this.seed);
      this.chosen = this.#tried = this.#wrong = this.#settled = undefined;
      this.#entries = {};
    }
    if (this.#tried && changed.has('answer')) {
      const holds = this.answer.linked.includes(this.#tried.left);
      this.#wrong = holds ? undefined : this.#tried;
      this.#settled = holds ? this.#tried : undefined;
      if (holds) this.#entries = {};
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    for (const element of this.renderRoot.querySelectorAll('.board, .end')) this.#sizes.observe(element);
    this.#drawLines();
    if (this.done && changed.get('done') === false && !changed.has('slide')) this.bringIntoSight('.summary');
    if (!this.#tried || !changed.has('answer')) return;
    this.#tried = undefined;
    if (this.#wrong) this.ask({ want: 'say', words: wrongWords(this.slide, this.#wrong) });
    if (this.#settled) this.ask({ want: 'say', words: rightWords(this.slide, this.answer, this.#settled) });
  }

  #drawLines(): void {
    const { drag } = this.#drag;
    drawLines(this.renderRoot, drag && { from: drag.item, to: this.#aim() ?? drag.at });
  }

  /** The card a held line would reach. */
  #aim(): End | undefined {
    const { drag } = this.#drag;
    const aim = drag && targetOf(this.renderRoot, drag.item, drag.over, drag.at);
    return aim && !this.#isLinked(aim) ? aim : undefined;
  }

  #isLinked({ pair }: End): boolean {
    return this.answer.linked.includes(pair);
  }

  #link(one: End, other: End | undefined): void {
    const link = other && !this.#isLinked(other) ? linkOf(one, other) : undefined;
    if (!link) return;
    this.chosen = undefined;
    this.#tried = link;
    this.act({ type: 'link', ...link });
  }

  #choose(end: End): void {
    if (this.#isLinked(end)) return;
    if (this.chosen && this.chosen.side !== end.side) return this.#link(this.chosen, end);
    const released = isSame(this.chosen, end);
    this.chosen = released ? undefined : end;
    this.ask({ want: 'say', words: released ? t('match.released') : t('match.chosen', { text: wordsOf(this.slide, end) }) });
  }

  #press(event: PointerEvent, end: End): void {
    if (!this.#isLinked(end)) this.#drag.press(event, end);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.chosen) {
      event.stopPropagation();
      return this.#choose(this.chosen);
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = pathOf(event).map(endOf)[0];
    const to = from && stepFrom(this.#columns, from, readingKey(event), (side) => this.#entry(side));
    if (!to) return;
    event.preventDefault();
    this.#entries = { ...this.#entries, [to.side]: to.pair };
    this.requestUpdate();
    elementOf(this.renderRoot, to)?.querySelector('button')?.focus();
  }

  #entry(side: Side): number {
    return this.#entries[side] ?? entryOf(this.#columns, side, this.answer.linked);
  }

  protected override render() {
    const { linked, misses } = this.answer;
    const { drag } = this.#drag;
    return html`<div class="board ${classMap({ dragging: drag !== undefined, again: misses % 2 === 1 })}" @keydown=${this.#key}>
        <p class="unseen" id="how">${t('match.how')}</p>
        ${this.#column('left')}
        <svg class="lines" aria-hidden="true">
          ${linked.map((pair) => svg`<path class="line linked ${pair === this.#settled?.left ? 'settling' : ''}" data-left=${pair} data-right=${pair} />`)}
          ${this.#wrong ? svg`<path class="line wrong" pathLength="1" data-left=${this.#wrong.left} data-right=${this.#wrong.right} />` : nothing}
          ${drag ? svg`<path class="line held" />` : nothing}
        </svg>
        ${this.#column('right')}
      </div>
      ${this.done ? summary(this.slide, this.answer, this.verdict) : cue(this.slide, this.#wrong, this.#settled)}`;
  }

  #column(side: Side) {
    return html`<div class="column ${side}" role="group" aria-label=${t(`match.${side}`)}>
      ${this.#columns[side].map((pair) => this.#end({ side, pair }))}
    </div>`;
  }

  #end(end: End) {
    const { side, pair } = end;
    const linked = this.#isLinked(end);
    const chosen = isSame(this.chosen, end) || isSame(this.#drag.drag?.item, end);
    const states = { linked, chosen, aimed: isSame(this.#aim(), end), still: this.done, refused: this.#wrong?.[side] === pair };
    const other = wordsOf(this.slide, { side: side === 'left' ? 'right' : 'left', pair });
    const first = this.answer.first[pair] === pair;
    return html`<div
      class="end card ${classMap(states)}"
      data-side=${side}
      data-pair=${pair}
      @click=${() => this.#choose(end)}
      @pointerdown=${(event: PointerEvent) => this.#press(event, end)}
    >
      <button
        aria-pressed=${chosen}
        aria-disabled=${linked}
        aria-describedby=${linked ? nothing : 'how'}
        tabindex=${this.#entry(side) === pair ? 0 : -1}
      >
        ${linked ? html`<span class="badge" aria-hidden="true">${[...this.answer.linked].sort((a, b) => a - b).indexOf(pair) + 1}</span>` : nothing}
        <span class="words">${line(this.slide.pairs[pair]?.[side])}</span>
        ${linked ? html`<span class="unseen">${t('match.linkedTo', { text: other })}</span>` : nothing}
        ${this.done && side === 'left' ? sign(first ? 'good' : 'fair', t(first ? 'match.first' : 'match.later')) : nothing}
      </button>
      <span class="port" aria-hidden="true"></span>
    </div>`;
  }
}

export { MatchView as view };
export { kind } from './match.ts';
