import { css, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { t } from '../../i18n/i18n.ts';
import { readingKey } from '../../player/parts/arrow.ts';
import { line } from '../../player/parts/text.ts';
import type { Scene } from './roleplay.schema.ts';
import { orderOf } from './story.ts';

interface Asked {
  scene: Scene;
  seed: number;
  /** Counts from 1. */
  turn: number;
  press: (reply: number, click: MouseEvent) => void;
}

/** The replies as numbered cards, in an order of their own. */
export function replies({ scene, seed, turn, press }: Asked) {
  return keyed(
    turn,
    html`<div class="replies" role="group" aria-labelledby="ask" tabindex="-1" @keydown=${walk}>
      <h2 id="ask">${t('roleplay.ask', { turn })}</h2>
      ${orderOf(scene, seed).map(
        (reply, place) =>
          html`<button class="reply card" data-reply=${reply} @click=${(click: MouseEvent) => press(reply, click)}>
            <span class="number" aria-hidden="true">${place + 1}</span><span>${line(scene.replies[reply]?.text)}</span>
          </button>`,
      )}
    </div>`,
  );
}

/** The reply a number key stands for. */
export function replyOf({ key, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent, scene: Scene, seed: number): number | undefined {
  if (repeat || ctrlKey || metaKey || altKey || !/^[1-9]$/.test(key)) return undefined;
  return orderOf(scene, seed)[Number(key) - 1];
}

const steps: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };

function walk(event: KeyboardEvent): void {
  const step = steps[readingKey(event)];
  const group = event.currentTarget;
  if (step === undefined || !(group instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = [...group.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  event.preventDefault();
  buttons.at(at < 0 ? Math.min(step, 0) : (at + step) % buttons.length)?.focus();
}

export const replyStyles = css`
  .replies:focus-visible { outline-offset: 6px; border-radius: var(--parley-r-m); }
  .replies { display: grid; gap: var(--parley-s2); align-content: start; border-radius: var(--parley-r-m); }
  .replies h2 { margin: 0; color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 700; line-height: 1.4; }
  .reply { display: flex; align-items: center; gap: var(--parley-s3); width: 100%; padding: 10px var(--parley-s3); text-align: start; line-height: 1.5; text-wrap: pretty; transition: border-color 160ms; }
  .number { flex: none; display: grid; place-items: center; width: 28px; height: 28px; border-radius: var(--parley-r-s); background: var(--parley-wash); color: var(--parley-calm-strong); font-size: var(--parley-t-s); font-weight: 700; font-variant-numeric: tabular-nums; }
  .reply > :last-child { min-width: 0; }
  .reply:hover, .reply:focus-visible { border-color: var(--parley-calm); }
  .reply:focus-visible { border-radius: var(--parley-r-m); }
  .reply:active .number { background: var(--parley-calm); color: var(--parley-on-calm); }
`;
