import { css } from 'lit';

/** What is said before the first question, and after the last. */
export const styles = css`
  .dots { margin-inline-start: -10px; }
  .intro { margin: 0 0 var(--parley-s4); color: var(--parley-ink-2); }
  .score { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--parley-s4); margin-block-end: var(--parley-s4); padding: var(--parley-s3) var(--parley-s5); background: var(--parley-wash); box-shadow: none; }
  .score strong { font-size: var(--parley-t-l); }
  .score span { color: var(--parley-ink-2); }
`;
