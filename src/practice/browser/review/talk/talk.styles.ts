import { css } from 'lit';

/** A talk: how it ended, the reply that loses customers, and the flow. */
export const talkStyles = css`
  .choose { display: flex; flex-wrap: wrap; gap: var(--parley-s2); margin: 0 0 var(--parley-s4); padding: 0; list-style: none; }
  .choose li { margin: 0; }
  .choose a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 var(--parley-s4); border: 1px solid var(--parley-line); border-radius: 999px; background: var(--parley-card); color: var(--parley-ink); text-decoration: none; font-size: var(--parley-t-m); }
  .choose a:hover { border-color: var(--parley-calm); }
  .choose a[aria-current] { border-color: var(--parley-calm); border-width: 2px; background: var(--parley-calm-wash); color: var(--parley-calm-strong); font-weight: 700; }
  .lead { color: var(--parley-ink-2); max-width: 46em; text-wrap: pretty; }
  .endings { margin: 0; padding: var(--parley-s4) var(--parley-s5); list-style: none; display: grid; gap: var(--parley-s3); }
  .endings li { display: grid; grid-template-columns: auto minmax(0, 1.3fr) minmax(3rem, 1fr) auto; align-items: center; gap: var(--parley-s1) var(--parley-s3); margin: 0; }
  .endings .name { line-height: 1.4; }
  .endings .name small { display: block; color: var(--parley-ink-2); font-size: var(--parley-t-s); }
  .endings .figure { text-align: end; min-width: 8.5em; white-space: nowrap; }
  .endings .figure strong { font-size: var(--parley-t-l); }
  .endings .figure small { color: var(--parley-ink-2); font-size: var(--parley-t-s); }
  .endings svg.open { width: 1.65rem; height: 1.65rem; color: var(--parley-ink-3); fill: none; stroke: currentColor; stroke-width: 2; }
  .worst { overflow: hidden; padding: 0; }
  .worst .sides { display: grid; grid-template-columns: minmax(0, 1fr); }
  .worst .talk { padding: var(--parley-s5); border-top: 4px solid var(--parley-heat); }
  .worst .instead { padding: var(--parley-s5); background: var(--parley-calm-wash); border-top: 4px solid var(--parley-calm); }
  .worst dl { margin: 0; display: grid; gap: var(--parley-s3); }
  .worst dt { color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 600; }
  .worst dd { margin: 0; text-wrap: pretty; }
  .worst .bubble { display: inline-block; max-width: 36em; padding: var(--parley-s2) var(--parley-s4); border-radius: 4px 16px 16px 16px; background: var(--parley-off); }
  .worst .bubble.own { border-radius: 16px 4px 16px 16px; background: var(--parley-heat-wash); font-weight: 600; }
  .worst .toll { margin: var(--parley-s4) 0; color: var(--parley-heat); font-weight: 600; }
  .worst .instead .better { margin: var(--parley-s1) 0 var(--parley-s4); font-size: var(--parley-t-l); font-weight: 700; line-height: 1.5; text-wrap: pretty; }
  .worst review-copy { margin-top: var(--parley-s4); }
  .next { margin: var(--parley-s3) 0 0; padding-inline-start: 1.6em; }
  .next a { display: inline; line-height: 1.9; }
  .next .figure { color: var(--parley-ink-2); }
  .river { padding: var(--parley-s4) var(--parley-s5); }
  .key-list { display: flex; flex-wrap: wrap; gap: var(--parley-s2) var(--parley-s5); margin: 0 0 var(--parley-s3); padding: 0; list-style: none; font-size: var(--parley-t-m); }
  .key-list li { display: inline-flex; align-items: center; gap: var(--parley-s2); margin: 0; }
  .key-list .swatch { width: 30px; height: 14px; border-radius: 3px; opacity: 0.55; background: var(--parley-port); }
  .key-list .best { background: var(--parley-calm); }
  .key-list .acceptable { background: var(--parley-warm); }
  .key-list .poor { background: var(--parley-heat); }
  @container (min-width: 52rem) { .worst .sides { grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr); } }
  @container (max-width: 560px) {
    .endings { padding: var(--parley-s4); }
    .endings li { grid-template-columns: auto minmax(0, 1fr) auto; }
    .endings .bar { grid-column: 2 / -1; }
    .endings .figure { grid-row: 1; grid-column: 3; min-width: 0; }
    .river, .worst .talk, .worst .instead { padding: var(--parley-s4); }
  }
`;
