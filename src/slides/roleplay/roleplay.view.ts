import { html, type PropertyValues } from 'lit';
import { asideStyles } from '../../player/parts/aside.ts';
import { plainLine } from '../../core/text.ts';
import { t } from '../../i18n/i18n.ts';
import { cueStyles } from '../../player/parts/cue.ts';
import { signs } from '../../player/parts/sign.ts';
import { base, buttons, card } from '../../player/parts/styles.ts';
import { SlideView } from '../view.ts';
import { abilityStyles } from './abilities.view.ts';
import { onScreen } from './answer.ts';
import { bubbleStyles } from './bubble.view.ts';
import { chartStyles } from './chart.view.ts';
import { debrief, debriefStyles } from './debrief.view.ts';
import { example, exampleStyles } from './example.view.ts';
import { historyStyles } from './history.view.ts';
import { opening, openingStyles } from './opening.view.ts';
import { pathStyles } from './path.view.ts';
import { replyOf, replyStyles } from './replies.view.ts';
import type { RoleplayAnswer, RoleplayEvent } from './roleplay.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import { sceneStyles } from './scene.view.ts';
import { talkOf } from './story.ts';
import { hostStyles } from './styles.view.ts';
import { talk, talkStyles } from './talk.view.ts';
import { verdictStyles } from './verdict.view.ts';
import { warmthStyles } from './warmth.view.ts';
import { aloud, outcomeOf, speakerName } from './words.view.ts';

/** Two clicks within this time, in milliseconds, are one double click. */
const doublePress = 500;

/** Number keys that follow each other within this time, in milliseconds, are drummed, not chosen. */
const drummed = 250;

/** A talk with a customer: an example, what one knows, the talk itself, and how it went. */
export class RoleplayView extends SlideView<RoleplaySlide, RoleplayAnswer, RoleplayEvent> {
  static override styles = [
    [base, card, buttons, signs, asideStyles, cueStyles, hostStyles, warmthStyles, bubbleStyles, exampleStyles, openingStyles],
    [sceneStyles, historyStyles, replyStyles, talkStyles, verdictStyles, pathStyles, chartStyles, abilityStyles, debriefStyles],
  ];

  /** Whether the learner has just replied, and the focus stood on what is gone. */
  #replied = false;
  /** When that was, or was tried last, in milliseconds of the page's life. */
  #repliedAt = -Infinity;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('answer');
    if (!before || changed.has('slide')) return;
    if (this.answer.screen !== before.screen || (before.practice && !this.answer.practice)) this.#arrive();
    else if (this.#replied) this.#goOn();
    else if (this.answer.watched === before.watched + 1) this.#tellLine();
    this.#replied = false;
  }

  /** What has come on screen begins at its top. */
  #arrive(): void {
    const entry = this.renderRoot.querySelector<HTMLElement>('.entry');
    entry?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'end' });
  }

  #goOn(): void {
    this.renderRoot.querySelector<HTMLElement>('.replies, #end')?.focus({ preventScroll: true });
    this.bringIntoSight('.now');
    this.bringIntoSight('.speech');
  }

  #tellLine(): void {
    const { model } = this.slide;
    const spoken = model && [...model.bad.lines, ...model.good.lines][this.answer.watched - 1];
    const note = spoken?.note ? ` ${t('roleplay.coach')} ${plainLine(spoken.note)}` : '';
    if (spoken) this.ask({ want: 'say', words: aloud(speakerName(this.slide, spoken.person), spoken) + note });
    this.bringIntoSight('.newest');
  }

  /** A press that follows another at once meets replies to another line: it is not meant, nor is what goes on after it. */
  #press(reply: number, click: MouseEvent): void {
    if (click.detail === 0 || !this.#isHasty(doublePress)) this.#say(reply);
  }

  #isHasty(pause: number): boolean {
    const now = performance.now();
    const hasty = now - this.#repliedAt <= pause;
    if (hasty) this.#repliedAt = now;
    return hasty;
  }

  #say(reply: number): void {
    this.#replied = true;
    this.#repliedAt = performance.now();
    const words = outcomeOf(this.slide, talkOf(this.slide, [...onScreen(this.answer), reply]));
    this.act({ type: 'say', reply });
    this.ask({ want: 'say', words });
  }

  #key(event: KeyboardEvent): void {
    const { scene } = talkOf(this.slide, onScreen(this.answer));
    const reply = scene && this.answer.screen === 'talk' ? replyOf(event, scene, this.seed) : undefined;
    if (reply === undefined) return;
    event.preventDefault();
    if (!this.#isHasty(drummed)) this.#say(reply);
  }

  protected override render() {
    return html`<div class="column" @keydown=${this.#key}>${this.#screen()}</div>`;
  }

  #screen() {
    const { slide, answer, facts, seed } = this;
    const recall = () => this.act({ type: 'recall' });
    switch (answer.screen) {
      case 'model':
        return example(slide, answer.watched, () => this.act({ type: 'skip' }));
      case 'opening':
        return opening(slide, facts);
      case 'talk':
        return talk({ slide, answer, seed, recall, press: (reply, click) => this.#press(reply, click) });
      case 'debrief':
        return debrief({ slide, answer, facts, recall, rewind: (turn) => this.act({ type: 'rewind', turn }) });
    }
  }
}

export { RoleplayView as view };
export { kind } from './roleplay.ts';
