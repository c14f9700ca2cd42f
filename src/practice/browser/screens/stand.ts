import type { Journey } from '../../../course/journey.ts';
import type { Screen } from '../../../course/screens.ts';
import type { Slide } from '../../../slides/kinds.ts';
import { playerOn, reopen } from '../author/frame.ts';

interface Drawn {
  drawn(): Promise<void>;
}

const isDrawn = (element: unknown): element is Drawn => typeof element === 'object' && element !== null && 'drawn' in element;

/** How long a page, a slide or a language may take to come, in milliseconds. */
export const patience = 20_000;

/** Resolves after some milliseconds. */
export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Launches the course again and waits until its page is there. */
export async function openAnew(frame: HTMLIFrameElement): Promise<void> {
  const before = frame.contentDocument;
  const until = performance.now() + patience;
  const isThere = () => frame.contentDocument !== before && frame.contentDocument?.readyState === 'complete';
  reopen(frame);
  while (!isThere() && performance.now() < until) await pause(50);
}

/** The player of a course's page, put before screens without anybody having answered anything: nothing of it is saved. */
export class Stand {
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  /** The slide's script and the journey as the player has it, once the slide is on screen; nothing where it does not come. */
  async go(slide: string): Promise<{ slide: Slide; journey: Journey } | undefined> {
    const player = playerOn(this.#page);
    if (!player) return undefined;
    player.actor.send({ type: 'go', slide });
    const until = performance.now() + patience;
    while (performance.now() < until) {
      const shot = player.actor.getSnapshot();
      const { journey, slides } = shot.context;
      const there = slides[slide];
      if (shot.matches('playing') && journey.at === slide && there) return { slide: there, journey };
      await pause(10);
    }
    return undefined;
  }

  /** Draws a screen as if a learner stood there, to the end of all its movements. */
  async show({ journey, slide }: Pick<Screen, 'journey' | 'slide'>): Promise<void> {
    const player = playerOn(this.#page);
    if (!player) return;
    const shot = player.actor.getSnapshot();
    const { context } = shot;
    player.notices = [];
    player.shot = { ...shot, context: { ...context, journey, slides: { ...context.slides, [slide.id]: slide } } };
    await player.updateComplete;
    const stage = player.shadowRoot?.querySelector('parley-stage');
    if (isDrawn(stage)) await stage.drawn();
    await Promise.race([pause(50), new Promise(requestAnimationFrame)]);
    endMovements(this.#page);
  }

  /** Whether a slide could not be played, or broke while it was drawn. */
  isBroken(slide: string): boolean {
    return Object.hasOwn(playerOn(this.#page)?.actor.getSnapshot().context.broken ?? {}, slide);
  }

  /** Keeps the keyboard and the screen reader where they are, whatever the course asks for, until the function it gives is called. */
  keepFocus(): () => void {
    const { HTMLElement: Elements } = this.#page.defaultView ?? window;
    const { focus } = Elements.prototype;
    Elements.prototype.focus = () => undefined;
    return () => {
      Elements.prototype.focus = focus;
    };
  }
}

function endMovements(root: Document | ShadowRoot): void {
  for (const movement of root.getAnimations()) if (movement.effect?.getComputedTiming().endTime !== Infinity) movement.finish();
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) endMovements(shadowRoot);
}
