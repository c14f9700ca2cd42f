import { css } from 'lit';

/** The quiet frame: top line, notices, the slide, transcript, bottom line. */
export const playerStyles = css`
  :host { height: 100vh; height: 100dvh; container: player / inline-size; background: var(--parley-paper); font: var(--parley-t-b) / 1.65 var(--parley-sans); }
  .frame { display: flex; flex-direction: column; height: 100%; }
  main { position: relative; flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; outline: none; display: grid; }
  main > * { min-width: 0; }
  .skip { position: absolute; inset-inline-start: var(--parley-s4); top: var(--parley-s2); z-index: 3; max-width: calc(100% - 2 * var(--parley-s4)); padding: 0 var(--parley-s4); line-height: 1.3; background: var(--parley-card); border: 1px solid var(--parley-calm); border-radius: var(--parley-r-s); color: var(--parley-calm-strong); }
  .skip:not(:focus-visible) { clip-path: inset(50%); pointer-events: none; }
  @container player (max-width: 32.5rem) { parley-top parley-save-light { justify-content: flex-end; white-space: normal; line-height: 1.2; } }
  @container player (max-width: 20rem) {
    .notice { font-size: var(--parley-t-s); line-height: 1.3; }
  }
  .loading { align-self: center; text-align: center; color: var(--parley-ink-2); }
  parley-dialog:not(:defined), parley-narration:not(:defined) { display: none; }
  parley-settings:not(:defined) { display: block; width: 20.5rem; }
  .about { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s1) var(--parley-s4); margin: 0 0 var(--parley-s4); color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .about > :first-child { flex-basis: 100%; font-weight: 700; color: var(--parley-ink); }
  .foot { padding: var(--parley-s3) var(--parley-s5); border-top: 1px solid var(--parley-line); }
`;
