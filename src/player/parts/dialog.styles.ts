import { css } from 'lit';

export const dialogStyles = css`
  :host { display: contents; }
  dialog {
    width: min(720px, 100vw - 2 * var(--parley-s4));
    max-width: none;
    max-height: none;
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: var(--parley-r-l);
    background: transparent;
    color: inherit;
    overflow: visible;
  }
  dialog[open] { animation: rise 200ms ease-out; }
  dialog::backdrop { background: rgb(12 18 26 / 0.48); }
  dialog[open]::backdrop { animation: dim 200ms ease-out; }
  .panel {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    max-height: min(760px, 100vh - 2 * var(--parley-s4));
    overflow: hidden;
    background: var(--parley-card);
    border: 1px solid var(--parley-line);
    border-radius: inherit;
    box-shadow: 0 24px 64px rgb(12 18 26 / 0.24);
  }
  header { -webkit-user-select: none; user-select: none; display: flex; align-items: center; gap: var(--parley-s3); padding: var(--parley-s3); padding-inline-start: var(--parley-s5); }
  h2 { flex: 1; margin: 0; font-size: var(--parley-t-l); line-height: 1.4; text-wrap: pretty; }
  .body { flex: 1 1 auto; min-height: 0; overflow: auto; padding: 0 var(--parley-s5) var(--parley-s5); overscroll-behavior: contain; }
  h2:focus-visible { outline: none; }
  .close { display: grid; place-items: center; padding: 0; border: 0; border-radius: 999px; background: none; color: var(--parley-ink-2); }
  .close:hover { background: var(--parley-wash); color: var(--parley-ink); }
  .close svg { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
  :host([place='start']) dialog, :host([place='end']) dialog { width: min(420px, 100vw - 44px); height: 100%; border-radius: 0; }
  :host([place='start']) dialog { margin: 0; margin-inline-end: auto; animation-name: from-start; }
  :host([place='end']) dialog { margin: 0; margin-inline-start: auto; animation-name: from-end; }
  :host([place='start']) .panel, :host([place='end']) .panel { height: 100%; max-height: none; border-block: 0; }
  @keyframes rise { from { opacity: 0; transform: translateY(12px) scale(0.985); } }
  @keyframes from-start { from { opacity: 0; transform: translateX(calc(-24px * var(--parley-way))); } }
  @keyframes from-end { from { opacity: 0; transform: translateX(calc(24px * var(--parley-way))); } }
  @keyframes dim { from { opacity: 0; } }
  @media (max-width: 480px) {
    :host([place='middle']) dialog { width: 100%; margin-bottom: 0; border-radius: var(--parley-r-l) var(--parley-r-l) 0 0; }
    :host([place='middle']) .panel { max-height: calc(100vh - 44px); max-height: calc(100dvh - 44px); border-bottom: 0; }
    header { padding-inline-start: var(--parley-s4); }
    .body { padding-inline: var(--parley-s4); }
  }
  @media (prefers-reduced-motion: reduce) { dialog[open], dialog[open]::backdrop { animation: none; } }
`;
