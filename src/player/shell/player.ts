import { LitElement } from 'lit';
import type { ActorRefFrom } from 'xstate';
import type { Message } from '../../core/kind.ts';
import { say, t } from '../../i18n/i18n.ts';
import type { playerMachine, PlayerEvent } from '../../machine/player.ts';
import type { Ask } from '../../slides/view.ts';
import { base, buttons } from '../parts/styles.ts';
import { frame } from './frame.ts';
import { panelStyles } from './panels.ts';
import { playerStyles } from './player.styles.ts';
import { primaryOf } from './primary.ts';
import { placeOf, sightOf } from './screen.ts';
import { Stage } from './stage.ts';
import { TopLine } from './top.ts';

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

  /** What filled the screen when it was last drawn. */
  private sight: string | undefined;
  private following: { unsubscribe(): void } | undefined;

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
    this.following = this.actor.subscribe((shot) => {
      this.shot = shot;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.following?.unsubscribe();
  }

  protected override willUpdate(): void {
    const { context } = this.shot;
    const place = placeOf(context);
    this.slide = context.journey.at;
    this.position = `${place.at}/${place.count}`;
    if (context.saved === 'unsaved' && this.saved !== 'unsaved') this.announce(t('save.unsaved'));
    this.saved = context.saved;
    const sight = sightOf(this.shot);
    if (sight === undefined) return;
    if (this.sight !== undefined && this.sight !== sight) void this.arrive();
    this.sight = sight;
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

  /** Another try of the slide on screen. */
  again(): void {
    this.send({ type: 'retry', slide: this.shot.context.journey.at });
    void this.arrive();
  }

  /** Takes the notices away, and the focus that stood on them. */
  dismiss(): void {
    this.notices = [];
    this.renderRoot.querySelector('main')?.focus();
  }

  /** Takes the transcript away, and the focus that stood in it. */
  hideNarration(): void {
    this.narrating = false;
    const top = this.renderRoot.querySelector('parley-top');
    if (top instanceof TopLine) top.focusNarration();
  }

  /** Brings the focus to the heading of what came on screen. */
  private async arrive(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('main')?.scrollTo({ top: 0 });
    const stage = this.renderRoot.querySelector('parley-stage');
    if (stage instanceof Stage) await stage.focusTitle();
    else this.renderRoot.querySelector<HTMLElement>('main h1')?.focus();
  }
}
