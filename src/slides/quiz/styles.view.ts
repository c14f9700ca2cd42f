import { css } from 'lit';

/** Where a quiz is: a dot for each question. */
export const styles = css`
  .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--parley-s5); margin-block-end: var(--parley-s3); }
  .place { margin: 0; color: var(--parley-calm-strong); font-weight: 700; font-variant-numeric: tabular-nums; }
  .intro { margin: 0 0 var(--parley-s4); color: var(--parley-ink-2); }
  .dots { display: flex; flex-wrap: wrap; list-style: none; margin: 0; margin-inline-start: -10px; padding: 0; }
  .dots li { margin: 0; }
  .dot { display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 0; background: none; border-radius: var(--parley-r-s); }
  .dot i { display: block; width: 10px; height: 10px; border-radius: 5px; background: var(--parley-port); transition: width 200ms, background-color 200ms; }
  .dot.answered i { background: var(--parley-calm); }
  .dot.here i { width: 28px; background: var(--parley-ink); }
  @media (forced-colors: active) { .dot i { border: 1px solid; } .dot.answered i { background: Highlight; } .dot.here i { background: CanvasText; } }
  .dot.here.judged { box-shadow: inset 0 -3px var(--parley-ink); border-radius: 0; }
  .dot .sign svg { width: 1.35rem; height: 1.35rem; }
  button.dot:hover { background: var(--parley-wash); }
  .score { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--parley-s4); margin-block-end: var(--parley-s4); padding: var(--parley-s3) var(--parley-s5); background: var(--parley-wash); box-shadow: none; }
  .score strong { font-size: var(--parley-t-l); }
  .score span { color: var(--parley-ink-2); }
`;
