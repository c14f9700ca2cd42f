import { css } from 'lit';
import { base, card } from '../../../player/parts/styles.ts';

const own = css`
  :host { container-type: inline-size; }
  section { overflow: hidden; }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s2) var(--parley-s3); padding: var(--parley-s3) var(--parley-s4); border-bottom: 1px solid var(--parley-line); }
  .choice { display: inline-flex; border: 1px solid var(--parley-line); border-radius: 999px; background: var(--parley-paper); padding: 2px; }
  .choice button, .chip { min-height: 36px; padding: 0 var(--parley-s3); border: 0; border-radius: 999px; background: none; font-size: var(--parley-t-s); color: var(--parley-ink-2); white-space: nowrap; }
  .choice button[aria-pressed='true'] { background: var(--parley-card); color: var(--parley-ink); font-weight: 700; box-shadow: 0 0 0 1px var(--parley-port); }
  .choice button:hover, .chip:hover { color: var(--parley-calm-strong); }
  .chip { margin-inline-start: auto; border: 1px solid var(--parley-line); }
  .chip:hover { border-color: var(--parley-calm); }
  small { color: var(--parley-ink-3); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
  .stale { margin: 0; padding: var(--parley-s2) var(--parley-s4); background: var(--parley-warm-wash); color: var(--parley-warm); font-size: var(--parley-t-m); font-weight: 600; }
  .room { position: relative; height: clamp(520px, 100dvh - 236px, 860px); overflow: hidden; background: var(--parley-off); }
  iframe { position: absolute; top: 0; display: block; border: 0; background: var(--parley-paper); transform-origin: 0 0; }
  @container (max-width: 480px) {
    .bar { padding-inline: var(--parley-s3); }
    .choice { flex: 1 1 auto; }
    .choice button { flex: 1 1 auto; padding: 0 var(--parley-s2); }
    .choice small { display: none; }
  }
  .nothing { display: grid; place-items: center; height: 100%; margin: 0; padding: var(--parley-s5); color: var(--parley-ink-2); text-align: center; }
`;

export const liveStyles = [base, card, own];
