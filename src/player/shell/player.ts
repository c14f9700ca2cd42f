import { LitElement } from 'lit';
import type { ActorRefFrom } from 'xstate';
import type { Message } from '../../core/kind.ts';
import { say } from '../../i18n/i18n.ts';
import type { playerMachine, PlayerEvent } from '../../machine/player.ts';
import type { Ask } from '../../slides/view.ts';
import { base, buttons } from '../parts/styles.ts';
import { frame } from './frame.ts';
import { panelStyles } from './panels.ts';
import { playerStyles } from './player.styles.ts';
import { primaryOf } from './primary.ts';
import { placeOf } from './screen.ts';
import { Stage } from './stage.ts';

type Actor = ActorRefFrom<typeof playerMachine>;
export type Shot = ReturnType<Actor['getSnapshot']>;

/**
 * The course on screen: shows where the player machine stands and tells it what the learner wants.
 * @attr slide - the id of the slide on screen
 * @attr position - its place in its section, `n/N`
 * @attr saved - saved, saving or unsaved
 */
export class Player extends LitElement {
  static override properties = {
    actor: { attribute: false },
    notices: { attribute: false },
    locale: { reflect: true },
    size: { attribute: false },
    slide: { reflect: true },
    position: { reflect: true },
    saved: { reflect: true },
    shot: { state: true },
    menuOpen: { state: true },
    narrating: { state: true },
    spoken: { state: true },
  };

  declare actor: Actor;
  declare notices: readonly Message[];
  declare locale: string;
  /** Text size in percent of the browser's own. */
  declare size: number;
  declare slide: string;
  declare position: string;
  declare saved: 'saved' | 'saving' | 'unsaved';
  declare shot: Shot;
  declare menuOpen: boolean;
  declare narrating: boolean;
  /** What the live region says. */
  declare spoken: string;

  static override styles = [base, buttons, panelStyles, playerStyles];

  constructor() {
    super();
    this.menuOpen = false;
    this.narrating = false;
    this.spoken = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.shot = this.actor.getSnapshot();
    this.actor.subscribe((shot) => {
      this.shot = shot;
    });
  }

  protected override willUpdate(): void {
    const { context } = this.shot;
    const place = placeOf(context);
    const moved = this.slide !== undefined && this.slide !== context.journey.at;
    this.slide = context.journey.at;
    this.position = `${place.at}/${place.count}`;
    this.saved = context.saved;
    if (moved) void this.arrive();
  }

  protected override render() {
    return frame(this);
  }

  send(event: PlayerEvent): void {
    this.actor.send(event);
  }

  /** Reads words out to who uses a screen reader; the same words twice are read twice. */
  announce(words: string): void {
    this.spoken = this.spoken === words ? `${words}\u00a0` : words;
  }

  press(): void {
    this.send(primaryOf(this.shot.context).wish);
  }

  /** Says why the primary button waits. */
  wait(): void {
    const { why } = primaryOf(this.shot.context);
    if (why) this.announce(say(why));
  }

  hear(event: CustomEvent<Ask>): void {
    const ask = event.detail;
    if (ask.want === 'say') this.announce(ask.words);
    if (ask.want === 'go') this.send({ type: 'go', slide: ask.slide });
    if (ask.want === 'retry') this.send({ type: 'retry', slide: ask.slide });
  }

  choose(id: string): void {
    this.menuOpen = false;
    this.send({ type: 'go', slide: id });
  }

  private async arrive(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('main')?.scrollTo({ top: 0 });
    const stage = this.renderRoot.querySelector('parley-stage');
    if (stage instanceof Stage) await stage.focusTitle();
    else this.renderRoot.querySelector<HTMLElement>('main h1')?.focus();
  }
}
