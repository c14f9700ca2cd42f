import { LitElement, type PropertyDeclarations } from 'lit';
import type { SlideBase, Verdict } from '../core/kind.ts';
import type { CourseFacts } from '../course/facts.ts';

/** What a slide view is given. It holds no truth of its own: what the learner did comes back as `answer`. */
export interface Given<S, A> {
  slide: S;
  answer: A;
  verdict: Verdict;
  /** Whether the slide is submitted: nothing can be changed, and right and wrong may be shown. */
  done: boolean;
  /** Shuffles the view draws from this alone. */
  seed: number;
  facts: CourseFacts;
  /** How often the slide may still be submitted. */
  triesLeft: number;
  /** The language of the interface; a change draws the view anew. */
  locale: string;
}

/**
 * The base of every slide type's element.
 * @fires slide-act - the learner did something; `detail` is the slide type's event
 * @fires slide-ask - the learner wants something of the course; `detail` is an `Ask`
 * @fires slide-broken - the slide could not be drawn; `detail` is what it said
 */
export abstract class SlideView<S extends SlideBase, A, E> extends LitElement implements Given<S, A> {
  static override properties: PropertyDeclarations = {
    slide: { attribute: false },
    answer: { attribute: false },
    verdict: { attribute: false },
    done: { attribute: false },
    seed: { attribute: false },
    facts: { attribute: false },
    triesLeft: { attribute: false },
    locale: { attribute: false },
  };

  declare slide: S;
  declare answer: A;
  declare verdict: Verdict;
  declare done: boolean;
  declare seed: number;
  declare facts: CourseFacts;
  declare triesLeft: number;
  declare locale: string;

  constructor() {
    super();
    this.triesLeft = 0;
  }

  /** An element that cannot draw itself says so instead of leaving a hole. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      this.dispatchEvent(new CustomEvent('slide-broken', { detail: what, bubbles: true, composed: true }));
    }
  }

  /** Brings into sight what an answer has led to, as little as it takes. */
  protected bringIntoSight(selector: string): void {
    this.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  }

  protected act(event: E): void {
    this.dispatchEvent(new CustomEvent('slide-act', { detail: event, bubbles: true, composed: true }));
  }

  protected ask(ask: Ask): void {
    this.dispatchEvent(new CustomEvent<Ask>('slide-ask', { detail: ask, bubbles: true, composed: true }));
  }
}

/** A wish that goes beyond the slide itself. `say` is read out by screen readers. */
export type Ask = { want: 'go'; slide: string } | { want: 'retry'; slide: string } | { want: 'say'; words: string };
