import { css, html } from 'lit';

/** The quiet line of a private slide: a lock, and who sees the answers. */
export function locked(words: string) {
  return html`<p class="locked">
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><rect x="4" y="9" width="12" height="8.5" rx="2.2" /><path d="M6.8 9V6.4a3.2 3.2 0 0 1 6.4 0V9M10 12.4v1.8" /></svg>
    <span>${words}</span>
  </p>`;
}

export const lockStyles = css`
  .locked { display: flex; align-items: flex-start; gap: var(--parley-s2); margin: 0 0 var(--parley-s4); color: var(--parley-ink-2); font-size: var(--parley-t-m); line-height: 1.5; }
  .locked svg { flex: none; width: 1.25em; height: 1.25em; margin-top: 0.125em; fill: none; stroke: var(--parley-calm-strong); stroke-width: 1.6; stroke-linecap: round; }
`;
