import { css, html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { plainLine } from '../../core/text.ts';
import { measures } from '../../player/parts/measures.ts';
import { t } from '../../i18n/i18n.ts';
import { picture } from '../../player/parts/picture.ts';
import { line, text } from '../../player/parts/text.ts';
import { groundOf } from '../roleplay/warmth.view.ts';
import type { StepsSlide } from './steps.schema.ts';

type Steps = StepsSlide['steps'];

/** Two characters need the width of the card while it is narrow. */
const isDuo = ({ picture: scene }: Steps[number]) => scene !== undefined && 'people' in scene && scene.people.length > 1;

/** All cards on one place, so that the place keeps its height; only the open one is there for anybody. */
export function deck(steps: Steps, at: number) {
  return html`<div class="deck">
    ${steps.map((step, one) => {
      const classes = classMap({ step: true, before: one < at, after: one > at, pictured: step.picture !== undefined, duo: isDuo(step) });
      return html`<article class=${classes} aria-hidden=${one === at ? 'false' : 'true'}>
        <div class="words">
          <h2><span class="marker" aria-hidden="true">${one + 1}</span><span>${line(step.title)}</span></h2>
          ${text(step.body)}
        </div>
        ${step.picture ? html`<div class="figure ${groundOf(step.picture)}">${picture(step.picture)}</div>` : nothing}
      </article>`;
    })}
  </div>`;
}

interface Walk {
  steps: Steps;
  at: number;
  seen: readonly number[];
  show: (step: number) => void;
  /** In a pop-up the last ▶ closes it. */
  finish?: () => void;
}

/** ◀, a numbered dot a step, ▶. */
export function walk({ steps, at, seen, show, finish }: Walk) {
  const last = at === steps.length - 1;
  const forward = last && finish ? finish : () => show(at + 1);
  return html`<div class=${classMap({ walk: true, many: steps.length > 5 })} ${measures({ '--count': steps.length })}>
    <button class="arrow" aria-label=${t('steps.previous')} aria-disabled=${at === 0} @click=${() => show(at - 1)}>${triangle('M15 5l-9 7 9 7z')}</button>
    <ol>
      ${steps.map((step, one) => {
        const known = seen.includes(one);
        const title = plainLine(step.title);
        const label = known ? t('steps.stepSeen', { step: one + 1, title }) : t('steps.step', { step: one + 1, title });
        return html`<li class=${known ? 'seen' : ''}>
          <button class="dot" aria-label=${label} aria-current=${one === at ? 'step' : nothing} @click=${() => show(one)}>
            <span>${one + 1}</span>${known ? tick : nothing}
          </button>
        </li>`;
      })}
    </ol>
    <button class="arrow forward ${last && finish ? 'finish' : ''}" aria-label=${last && finish ? t('steps.finish') : t('steps.next')}
      aria-disabled=${last && !finish} @click=${forward}>${last && finish ? t('steps.finish') : triangle('M9 5l9 7-9 7z')}</button>
  </div>`;
}

const triangle = (path: string) => html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d=${path} /></svg>`;

const tick = html`<svg class="tick" viewBox="0 0 12 12" width="14" height="14" aria-hidden="true"><path d="M3 6.3l2.2 2.2L9.2 4" /></svg>`;

export const deckStyles = css`
  .deck { display: grid; overflow: hidden; }
  .step { grid-area: 1 / 1; display: grid; min-width: 0; transition: opacity 200ms ease-out, transform 200ms ease-out; }
  .step.before, .step.after { visibility: hidden; opacity: 0; transition: none; }
  .step.before { transform: translateX(calc(-24px * var(--parley-way))); }
  .step.after { transform: translateX(calc(24px * var(--parley-way))); }
  .words { min-width: 0; font-size: var(--parley-t-b); }
  h2 { display: flex; align-items: center; gap: var(--parley-s3); margin: 0 0 var(--parley-s3); font-size: var(--parley-t-xl); line-height: 1.35; text-wrap: pretty; }
  .marker { flex: none; display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: 999px; background: var(--parley-ink); color: var(--parley-paper); font-size: var(--parley-t-l); font-weight: 700; font-variant-numeric: tabular-nums; }
  .figure { display: flex; align-items: flex-end; justify-content: center; min-width: 0; }
`;

export const walkStyles = css`
  .walk { --sides: 124px; display: flex; align-items: center; justify-content: center; gap: var(--parley-s2); }
  .walk ol { display: flex; flex-wrap: wrap; justify-content: center; min-width: 0; margin: 0; padding: 0; font-size: clamp(12px, (100cqi - var(--sides)) / (2.6 * var(--count)), 1em); list-style: none; }
  .walk.many ol { font-size: min(1em, 17px); }
  .walk li { position: relative; margin: 0; }
  .walk li + li::before { content: ''; position: absolute; top: 50%; inset-inline-end: calc(50% + 1em); width: calc(100% - 2em); height: 2px; margin-top: -1px; background: var(--parley-port); }
  .walk li.seen + li.seen::before { background: var(--parley-calm); }
  .dot { position: relative; display: grid; place-items: center; width: max(44px, 2.6em); padding: 0; border: 0; background: none; font-variant-numeric: tabular-nums; font-weight: 700; }
  .dot span { display: grid; place-items: center; width: 2em; height: 2em; border-radius: 999px; border: 2px solid var(--parley-port); background: var(--parley-card); color: var(--parley-ink-2); transition: background 160ms, color 160ms, border-color 160ms; }
  .dot:hover span { border-color: var(--parley-calm); color: var(--parley-calm-strong); }
  .seen .dot span { border-color: var(--parley-calm); background: var(--parley-calm-wash); color: var(--parley-calm-strong); }
  .dot[aria-current] span { border-color: var(--parley-ink); background: var(--parley-ink); color: var(--parley-paper); }
  .tick { position: absolute; right: 1px; bottom: 1px; width: 16px; height: 16px; padding: 1px; border-radius: 999px; background: var(--parley-calm); fill: none; stroke: var(--parley-on-calm); stroke-width: 2; }
  .arrow { flex: none; display: grid; place-items: center; min-width: 52px; height: 52px; padding: 0; border-radius: 999px; border: 1px solid var(--parley-line); background: var(--parley-card); color: var(--parley-calm-strong); box-shadow: var(--parley-shadow); font-weight: 700; }
  .arrow svg { transform: scaleX(var(--parley-way)); fill: currentColor; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
  .arrow:hover { border-color: var(--parley-calm); }
  .arrow.finish { padding: 0 var(--parley-s4); white-space: nowrap; }
  .arrow[aria-disabled='true'] { background: none; box-shadow: none; color: var(--parley-ink-3); border-color: var(--parley-line); cursor: default; }
  @container (max-width: 24rem) { .walk { --sides: 108px; } .arrow { min-width: 46px; height: 46px; } }
  @container (max-width: 34rem) { .many li::before { display: none; } }
  @media (forced-colors: active) { .dot[aria-current] span { outline: 2px solid; } }
`;
