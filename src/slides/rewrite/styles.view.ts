import { css } from 'lit';

/** The line, the replies and the model line below each other; the two lines side by side where there is room. */
export const styles = css`
  .item { display: grid; gap: var(--parley-s4); }
  .replies h3 { margin: 0; color: var(--parley-ink-2); font-size: var(--parley-t-m); font-weight: 700; line-height: 1.5; }
  .replies .options { margin-block-start: var(--parley-s2); }
  .end { margin-block-start: var(--parley-s4); padding: var(--parley-s4) var(--parley-s5); border-color: transparent; background: var(--parley-wash); box-shadow: none; }
  .end strong:not(.key) { margin-inline-end: var(--parley-s2); font-size: var(--parley-t-l); }
  .end span { color: var(--parley-ink-2); }
  @container (max-width: 39.99em) {
    .empty, .model[aria-hidden='true'] { display: none; }
    .bubble { padding: var(--parley-s3) var(--parley-s4); }
    .end { padding: var(--parley-s4); }
  }
  @container (min-width: 40em) {
    .item { grid-template: 'said model' auto 'replies replies' auto / minmax(0, 1fr) minmax(0, 1fr); gap: var(--parley-s4) var(--parley-s5); }
    .said { grid-area: said; }
    .slot { grid-area: model; }
    .replies { grid-area: replies; }
  }
  @container (min-width: 56em) { .replies .options { grid-template-columns: repeat(var(--across), minmax(0, 1fr)); } }
`;
