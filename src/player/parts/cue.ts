import { css, html, LitElement, nothing, svg } from 'lit';
import type { Message } from '../../core/kind.ts';
import { t } from '../../i18n/i18n.ts';
import type { Slide } from '../../slides/kinds.ts';
import { base } from './styles.ts';

type Gesture = 'press' | 'hover' | 'drag' | 'mark';

interface Cue {
  gesture: Gesture;
  key: Message['key'];
  /** What is said where a finger leads, and on narrow columns where a drag has no room. */
  touch?: Message['key'];
}

/** How a slide is used, as a dashed pill beside it; nothing where there is nothing to do. */
export function cue(slide: Slide) {
  const one = cueOf(slide);
  if (!one) return nothing;
  return html`<p class="cue ${one.touch ? `both ${one.gesture}` : ''}">
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">${signs[one.gesture]}</svg>
    <span class="mouse">${t(one.key)}</span>${one.touch ? html`<span class="touch">${t(one.touch)}</span>` : nothing}
  </p>`;
}

function cueOf(slide: Slide): Cue | undefined {
  switch (slide.type) {
    case 'steps':
      return slide.layout === 'popup'
        ? { gesture: 'press', key: 'cue.stepsPopup' }
        : { gesture: 'press', key: 'cue.steps', touch: 'cue.stepsTouch' };
    case 'compare':
      return { gesture: 'press', key: 'cue.compare' };
    case 'reveal':
      return { gesture: 'hover', key: 'cue.reveal', touch: 'cue.revealTouch' };
    case 'match':
      return { gesture: 'drag', key: 'cue.match', touch: 'cue.matchTouch' };
    case 'sort':
      return { gesture: 'drag', key: 'cue.sort', touch: 'cue.sortTouch' };
    case 'place':
      return { gesture: 'drag', key: 'cue.place', touch: 'cue.placeTouch' };
    case 'choice':
      return { gesture: 'mark', key: slide.many ? 'cue.choiceMany' : 'cue.choice' };
    case 'quiz':
      return { gesture: 'mark', key: 'cue.quiz' };
    case 'roleplay':
      return { gesture: 'press', key: 'cue.roleplay', touch: 'cue.roleplayTouch' };
    case 'scale':
      return { gesture: 'mark', key: 'cue.scale', touch: 'cue.scaleTouch' };
    case 'chart':
      return { gesture: 'drag', key: 'cue.chart', touch: 'cue.chartTouch' };
    case 'hotspots':
      return { gesture: 'press', key: 'cue.hotspots', touch: 'cue.hotspotsTouch' };
    case 'rewrite':
      return { gesture: 'press', key: 'cue.rewrite', touch: 'cue.rewriteTouch' };
    case 'story':
      return { gesture: 'press', key: 'cue.story' };
    case 'order':
      return { gesture: 'drag', key: 'cue.order', touch: 'cue.orderTouch' };
    case 'pick':
      return { gesture: 'mark', key: 'cue.pick' };
    case 'pledge':
      return { gesture: 'mark', key: 'cue.pledge' };
    case 'page':
    case 'results':
      return undefined;
  }
}

const signs = {
  press: svg`<path d="M9 11.5V5.2a1.7 1.7 0 0 1 3.4 0v5l4.6 1a2.6 2.6 0 0 1 2 2.9l-.6 4.2a3.2 3.2 0 0 1-3.2 2.7h-2.7a4 4 0 0 1-3.2-1.6L5.4 14.6a1.6 1.6 0 0 1 2.4-2.1L9 13.6" />`,
  hover: svg`<path d="M6 4l12.5 7.2-5.4 1.6 3 5.6-2.3 1.2-3-5.6L6.6 18z" />`,
  drag: svg`<path d="M12 3v18M3 12h18M9.5 5.5L12 3l2.5 2.5M9.5 18.5L12 21l2.5-2.5M5.5 9.5L3 12l2.5 2.5M18.5 9.5L21 12l-2.5 2.5" />`,
  mark: svg`<circle cx="12" cy="12" r="8.5" /><path d="M8 12.4l2.8 2.8L16 9.6" />`,
} satisfies Record<Gesture, unknown>;

/** What the pill looks like. */
export const cueStyles = css`
  .cue {
    display: inline-flex;
    align-items: center;
    gap: var(--parley-s2);
    margin: 0;
    padding-block: 6px;
    padding-inline: var(--parley-s3) var(--parley-s4);
    border: 1px dashed var(--parley-port);
    border-radius: 20px;
    background: var(--parley-card);
    color: var(--parley-ink-2);
    font-size: var(--parley-t-m);
    line-height: 1.45;
  }
  .cue svg { flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
  .cue .touch { display: none; }
  @media (hover: none) {
    .cue.both .mouse { display: none; }
    .cue .touch { display: inline; }
  }
  @container (max-width: 38em) {
    .cue.drag .mouse { display: none; }
    .cue.drag .touch { display: inline; }
  }
`;

/** How a slide is used, beside its title. It comes with the elements of slides there is something to do on. */
export class CuePill extends LitElement {
  static override properties = { slide: { attribute: false }, locale: {} };

  declare slide: Slide;
  /** The language of the interface; a change draws the words anew. */
  declare locale: string;

  static override styles = [base, cueStyles];

  protected override render() {
    return cue(this.slide);
  }
}

/** Makes the element known; a second call changes nothing. */
export function defineCue(): void {
  if (!customElements.get('parley-cue')) customElements.define('parley-cue', CuePill);
}
