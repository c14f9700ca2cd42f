import { css } from 'lit';

/** What every element of the player looks like: type, key words, buttons, cards, faces. */
export const base = css`
  :host { display: block; color: var(--parley-ink); font: inherit; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  .phrase { display: inline-block; }
  :host(:lang(ko)), :lang(ko) { word-break: keep-all; overflow-wrap: break-word; }
  :lang(zh) { word-break: normal; font-family: 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', system-ui, sans-serif; }
  @container slide (max-width: 16rem) { *, :host(:lang(ko)), :lang(ko) { overflow-wrap: anywhere; hyphens: auto; } }
  p { margin: 0 0 var(--parley-s3); }
  p:last-child { margin-bottom: 0; }
  ul, ol { margin: 0 0 var(--parley-s3); padding-inline-start: 1.4em; }
  li { margin-block: var(--parley-s1); }
  em { font-style: normal; text-emphasis: none; border-bottom: 2px solid var(--parley-line); }
  .key { font-weight: 700; color: var(--parley-calm-strong); background: linear-gradient(transparent 68%, var(--parley-calm-wash) 68%); }
  button { font: inherit; color: inherit; cursor: pointer; min-height: 44px; min-width: 44px; touch-action: manipulation; }
  button:disabled { cursor: not-allowed; }
  :focus-visible { outline: 3px solid var(--parley-calm); outline-offset: 2px; border-radius: var(--parley-r-s); }
  .face { display: block; max-width: 100%; height: auto; aspect-ratio: 1; user-select: none; }
  @media (prefers-color-scheme: dark) { .face { filter: drop-shadow(0 0 1.5px rgb(241 239 233 / 0.5)); } }
  .quiet { color: var(--parley-ink-2); }
  .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
`;

/** A raised card. */
export const card = css`
  .card { background: var(--parley-card); border: 1px solid var(--parley-line); border-radius: var(--parley-r-m); box-shadow: var(--parley-shadow); }
`;

/** Buttons: `.primary` is the one of a screen, `.plain` every other. */
export const buttons = css`
  .primary, .plain { padding: 0 var(--parley-s5); min-height: 48px; border-radius: 999px; font-weight: 700; border: 1px solid transparent; }
  .primary { background: var(--parley-calm); color: var(--parley-on-calm); }
  .primary:hover:not(:disabled, [aria-disabled='true']) { background: var(--parley-calm-strong); }
  .primary:disabled { background: var(--parley-off); color: var(--parley-ink-3); }
  .plain { background: var(--parley-card); border-color: var(--parley-line); }
  .plain:hover { border-color: var(--parley-calm); color: var(--parley-calm-strong); }
`;
