import { css, html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import { plainLine, type Line } from '../../core/text.ts';
import { face } from '../../player/parts/picture.ts';
import { line } from '../../player/parts/text.ts';
import type { Face } from '../base.schema.ts';
import { warmthOf } from './warmth.view.ts';

/** Somebody on the stage, and what they say. */
interface OnStage {
  shows: Face;
  who: string;
  tone: string;
  says: Line;
  /** Counts the lines of the talk. */
  turn: number;
  /** The face that stood there until now, and fades into this one. */
  before?: Face | undefined;
  /** Whether the learner arrives here; then the line can be focused. */
  entry?: boolean;
}

/** The stage: the ground warms and cools with the mood, the face fades over, the tone stands in words above the line. */
export function stage({ shows, who, tone, says, turn, before, entry = false }: OnStage) {
  return html`<div class="scene ${warmthOf(shows.mood)} ${isLong(says) ? 'long' : ''}">
    ${keyed(turn, html`<div class="faces">${before ? html`<span class="was">${face(before)}</span>` : nothing}<span class=${before ? 'fades' : ''}>${face(shows)}</span></div>`)}
    <p class=${classMap({ speech: true, card: true, entry })} tabindex=${entry ? -1 : nothing}>
      <span class="unseen">${who}</span><span class="tone">${tone}</span><span class="line">${line(says)}</span>
    </p>
  </div>`;
}

/** Chinese and Korean characters are twice as wide as others. */
const isLong = (says: Line) => [...plainLine(says)].reduce((width, one) => width + (one > '\u2e7f' ? 2 : 1), 0) > 48;

export const sceneStyles = css`
  .scene { display: grid; grid-template-columns: minmax(0, 45fr) minmax(0, 55fr); align-items: end; gap: var(--parley-s2); padding: var(--parley-s3) var(--parley-s3) 0; border-radius: var(--parley-r-l); background: linear-gradient(transparent, var(--parley-paper) 160%) var(--ground); transition: background-color 400ms ease; }
  .faces { display: grid; justify-items: center; overflow: hidden; }
  .faces > * { grid-area: 1 / 1; width: min(100%, var(--face, 168px)); }
  .faces .face { width: 100%; margin-bottom: -1px; }
  .was { opacity: 0; animation: leave 150ms; }
  .fades { animation: come 150ms; }
  .speech { max-width: 100%; align-self: center; justify-self: start; margin: 0 0 var(--parley-s3); padding: var(--parley-s2) var(--parley-s4) var(--parley-s3); border-radius: 18px; border-end-start-radius: 4px; line-height: 1.5; }
  .speech .tone { display: block; color: var(--tone); font-size: var(--parley-t-m); font-weight: 700; line-height: 1.5; }
  .speech .line { font-size: var(--parley-t-l); text-wrap: pretty; }
  .long { grid-template-columns: minmax(0, 36fr) minmax(0, 64fr); }
  .long .speech .line { font-size: var(--parley-t-b); }
  @container (max-width: 14rem) {
    .scene, .long { --face: 112px; grid-template-columns: minmax(0, 1fr); }
    .faces { order: 1; justify-items: start; }
    .speech { justify-self: stretch; margin-bottom: 0; }
  }
  @keyframes leave { from { opacity: 1; } }
  @keyframes come { from { opacity: 0; } }
  @container (min-width: 36rem) {
    .scene { --face: 200px; grid-template-columns: 200px minmax(0, 1fr); gap: var(--parley-s4); padding: var(--parley-s4) var(--parley-s5) 0; }
    .speech { max-width: min(34em, 100%); margin-bottom: var(--parley-s5); padding: var(--parley-s3) var(--parley-s5) var(--parley-s4); }
  }
  @container (min-width: 36rem) {
    @media (max-height: 48rem) { .scene { --face: 136px; grid-template-columns: 136px minmax(0, 1fr); } .speech { margin-bottom: var(--parley-s4); } }
  }
  @container (min-width: 56rem) {
    .scene { --face: 232px; grid-template-columns: 232px minmax(0, 1fr); padding-inline: var(--parley-s7); gap: var(--parley-s5); }
    .scene .speech .line { font-size: var(--parley-t-xl); line-height: 1.45; }
    .speech .tone { font-size: var(--parley-t-m); }
  }
`;
