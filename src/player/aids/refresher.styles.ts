import { css } from 'lit';

/** One question in a narrow panel, and how it went. */
export const refresherStyles = css`
  .note { margin: 0 0 var(--parley-s5); padding: var(--parley-s3) var(--parley-s4); border-radius: var(--parley-r-m); background: var(--parley-wash); font-size: var(--parley-t-m); line-height: 1.5; text-wrap: pretty; }
  .place { margin: 0; color: var(--parley-ink-2); font-size: var(--parley-t-s); font-variant-numeric: tabular-nums; }
  .wanted { margin: 0 0 var(--parley-s2); color: var(--parley-warm); font-size: var(--parley-t-m); font-weight: 700; line-height: 1.45; }
  .question p { margin-block-end: var(--parley-s2); }
  .onward { display: flex; flex-direction: column; align-items: stretch; gap: var(--parley-s3); margin-block-start: var(--parley-s5); }
  .primary { min-height: 48px; padding: 0 var(--parley-s5); border: 1px solid transparent; border-radius: 999px; background: var(--parley-calm); color: var(--parley-on-calm); font-weight: 700; }
  .primary:hover:not(:disabled) { background: var(--parley-calm-strong); }
  .primary:disabled { background: var(--parley-off); color: var(--parley-ink-3); }
  .look { min-height: 48px; padding: var(--parley-s2) 0; border: 0; background: none; color: var(--parley-calm-strong); text-align: start; line-height: 1.45; }
  .look .where { font-weight: 700; text-decoration: underline; text-underline-offset: 3px; }
  .end { padding: var(--parley-s5); background: var(--parley-warm-wash); box-shadow: none; text-wrap: pretty; }
  .end h4 { margin: 0 0 var(--parley-s2); font-size: var(--parley-t-l); }
  .end h4:focus-visible { outline: none; }
`;
