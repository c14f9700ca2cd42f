import { LitElement } from 'lit';
import type { ActorRefFrom } from 'xstate';
import type { Outline } from '../../course/outline.ts';
import type { Message } from '../../core/kind.ts';
import { say, t } from '../../i18n/i18n.ts';
import type { playerMachine, PlayerEvent } from '../../machine/player.ts';
import type { Ask } from '../../slides/view.ts';
import { base, buttons } from '../parts/styles.ts';
import { frame } from './frame.ts';
import { noticeStyles } from './notices.ts';
import type { PanelKind } from './panel.ts';
import { playerStyles } from './player.styles.ts';
import { primaryOf } from './primary.ts';
import { offersRetry, placeOf, sightOf } from './screen.ts';
import { Stage } from './stage.ts';

/** Two clicks within this time, in milliseconds, are one double click. */
const doublePress = 500;

type Actor = ActorRefFrom<typeof playerMachine>;
export type Shot = ReturnType<Actor['getSnapshot']>;

/** Draws the menu, the transcript, what can be done about notices, and what stands in a slide's place, and takes the course as it was edited meanwhile. */
export interface Rest {
  deeds(player: Player): unknown;
  drawer(player: Player): unknown;
  ending(player: Player): unknown;
  narration(player: Player): unknown;
  panel(player: Player, kind: PanelKind, detail?: string): unknown;
  reread(player: Player, edited: Outline): Promise<void>;
}

/**
 * The course on screen: shows where the player machine stands and tells it what the learner wants.
 * @attr slide - the id of the slide on screen
 * @attr position - its place in its section, `n/N`
 * @attr saved - saved, saving or unsaved
 * @fires notice-rejoin - the learner wants to go on with what this device keeps
 * @fires setting-locale - the learner wants a language again that could not be had; `detail` is the language
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
    from: { state: true },
    turning: { state: true },
    rest: { state: true },
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
  /** The slide that led to the present one by a link. */
  declare from: string | undefined;
  /** The language that is being fetched. */
  declare turning: string | undefined;
  /** Draws what nobody needs before the first slide is on screen, once it is there. */
  declare rest: Rest | undefined;

  /** When the primary button was last pressed, in milliseconds of the page's life. */
  private pressed = -Infinity;
  /** What filled the screen when it was last drawn. */
  private sight: string | undefined;
  /** Whether the learner was told that this device keeps nothing. */
  private warned = false;
  private following: { unsubscribe(): void } | undefined;

  static override styles = [base, buttons, noticeStyles, playerStyles];

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
    if (this.from === this.slide) this.from = undefined;
    this.position = `${place.at}/${place.count}`;
    if (context.saved === 'unsaved' && this.saved !== 'unsaved') this.announce(t(context.keptHere ? 'save.unsavedKept' : 'save.unsaved'));
    if (context.keptHere === false && !this.warned) this.warn();
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

  /** The second half of a double click meets a button that means something else by now: it is not meant. */
  press(click: MouseEvent): void {
    const meant = click.detail < 2 || click.timeStamp - this.pressed > doublePress;
    if (meant) this.send(primaryOf(this.shot.context).wish);
    if (meant) this.pressed = click.timeStamp;
  }

  private warn(): void {
    this.warned = true;
    this.notices = [...this.notices, { key: 'told.notKept' }];
  }

  /** Says why the primary button waits. */
  wait(): void {
    const { why } = primaryOf(this.shot.context);
    if (why) this.announce(say(why));
  }

  hear(event: CustomEvent<Ask>): void {
    const ask = event.detail;
    if (ask.want === 'say') this.announce(ask.words);
    if (ask.want === 'go') this.lookBack(ask.slide);
    if (ask.want === 'retry') this.send({ type: 'retry', slide: ask.slide });
  }

  /** Leads to a slide that another one points to, and remembers the way back. */
  private lookBack(id: string): void {
    this.from = this.shot.context.journey.at;
    this.send({ type: 'go', slide: id });
  }

  choose(id: string): void {
    this.menuOpen = false;
    this.send({ type: 'go', slide: id });
  }

  /** What else can be done here: the way back to where a link led from, or a further try. */
  more(): string {
    if (this.from) return t('act.return');
    return offersRetry(this.shot.context) ? t('act.retry') : '';
  }

  goFurther(): void {
    if (this.from) return this.send({ type: 'go', slide: this.from });
    this.send({ type: 'retry', slide: this.shot.context.journey.at });
    void this.arrive();
  }

  /** Takes the notices away, and the focus that stood on them. */
  dismiss(): void {
    this.notices = [];
    this.renderRoot.querySelector('main')?.focus();
  }

  /** Brings the focus to the heading of what came on screen. */
  private async arrive(): Promise<void> {
    await this.updateComplete;
    const stage = this.renderRoot.querySelector('parley-stage');
    if (stage instanceof Stage) await stage.drawn();
    this.renderRoot.querySelector('main')?.scrollTo({ top: 0 });
    if (stage instanceof Stage) stage.focusTitle();
    else this.renderRoot.querySelector<HTMLElement>('parley-panel')?.focus();
  }
}
