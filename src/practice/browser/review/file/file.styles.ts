import { css } from 'lit';
import { base } from '../../../../player/parts/styles.ts';

const own = css`
  .top {
    position: relative; display: flex; align-items: center; gap: var(--parley-s4); min-height: 60px;
    padding: 0 max(var(--parley-s5), calc((100% - 1180px) / 2 + var(--parley-s5))); background: var(--parley-card); border-bottom: 1px solid var(--parley-line);
  }
  .top::after { content: ''; position: absolute; left: 0; bottom: -2px; width: 38%; height: 3px; border-radius: 0 3px 3px 0; background: linear-gradient(90deg, #d97430, #0f766e); }
  .course { flex: 1; min-width: 0; margin: 0; overflow: hidden; color: var(--parley-ink-2); font-size: var(--parley-t-m); text-overflow: ellipsis; white-space: nowrap; }
  .course b { margin-inline-end: var(--parley-s2); color: var(--parley-ink); font-size: var(--parley-t-l); }
  select { min-height: 44px; padding: 0 var(--parley-s4); font: inherit; font-size: var(--parley-t-m); color: inherit; background: var(--parley-card); border: 1px solid var(--parley-line); border-radius: 999px; cursor: pointer; }
  select:hover { border-color: var(--parley-calm); }
  main { max-width: 1180px; margin: 0 auto; padding: var(--parley-s6) var(--parley-s5) var(--parley-s7); }
  .start { max-width: 860px; margin: 0 auto; }
  h1 { margin: 0; font-size: var(--parley-t-2xl); line-height: 1.3; text-wrap: balance; }
  .lead { margin: var(--parley-s2) 0 var(--parley-s5); color: var(--parley-ink-2); font-size: var(--parley-t-l); text-wrap: pretty; }
  @media (max-width: 560px) {
    .top { gap: var(--parley-s3); padding: 0 var(--parley-s4); }
    main { padding: var(--parley-s5) var(--parley-s4) var(--parley-s6); }
    h1 { font-size: var(--parley-t-xl); }
    .lead { font-size: var(--parley-t-b); }
  }
  @media print { .top { display: none; } main { padding: 0; } }
`;

export const fileStyles = [base, own];
