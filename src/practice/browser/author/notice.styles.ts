import { css } from 'lit';
import { base } from '../../../player/parts/styles.ts';

const own = css`
  :host { position: sticky; bottom: var(--parley-s4); z-index: 1; pointer-events: none; }
  .told { display: flex; align-items: center; gap: var(--parley-s2); width: fit-content; max-width: min(100%, 720px); margin: var(--parley-s4) auto 0; padding: var(--parley-s1) var(--parley-s2) var(--parley-s1) var(--parley-s4); border: 1px solid var(--parley-line); border-inline-start: 4px solid var(--parley-port); border-radius: var(--parley-r-m); background: var(--parley-card); box-shadow: var(--parley-shadow); font-size: var(--parley-t-m); line-height: 1.5; pointer-events: auto; animation: rise 0.2s ease-out; }
  .good { border-inline-start-color: var(--parley-good); }
  .warm { border-inline-start-color: var(--parley-warm); }
  .busy { padding-inline-end: var(--parley-s4); }
  .words { min-width: 0; padding-block: var(--parley-s2); overflow-wrap: anywhere; }
  code { padding: 2px var(--parley-s1); border-radius: 4px; background: var(--parley-off); user-select: all; }
  button { flex: none; align-self: start; border: 0; border-radius: 999px; background: none; color: var(--parley-ink-2); }
  button:hover { background: var(--parley-off); color: var(--parley-ink); }
  @keyframes rise { from { opacity: 0; transform: translateY(8px); } }
`;

export const noticeStyles = [base, own];
