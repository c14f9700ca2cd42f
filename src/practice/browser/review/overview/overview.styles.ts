import { css } from 'lit';
import { marks } from '../mark.ts';
import { barStyles } from './bar.ts';
import { tables, viewStyles } from '../styles.ts';

const own = css`
  .strip { display: grid; gap: var(--parley-s5); padding: var(--parley-s5); }
  .rates { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: var(--parley-s4) var(--parley-s5); margin: 0; }
  .rates dt { color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .rates dd { margin: 0; font-size: var(--parley-t-2xl); font-weight: 700; line-height: 1.3; font-variant-numeric: tabular-nums; }
  .rates small { display: block; color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 400; line-height: 1.4; }
  .strip .standings { height: 18px; border-radius: 9px; }
  .signs { display: flex; flex-wrap: wrap; gap: 0 var(--parley-s5); margin: calc(var(--parley-s3) * -1) 0; padding: 0; list-style: none; }
  .signs li { margin: 0; }
  .signs a { display: inline-flex; gap: 6px; align-items: center; min-height: 44px; color: inherit; text-decoration: none; white-space: nowrap; }
  .signs a:hover span { text-decoration: underline; text-underline-offset: 3px; }
  .signs b { font-size: var(--parley-t-l); font-variant-numeric: tabular-nums; }
  .signs .late { margin-inline-start: auto; }
  .sample { margin: 0 0 var(--parley-s4); padding: var(--parley-s3) var(--parley-s5); background: var(--parley-warm-wash); border-color: transparent; box-shadow: none; font-size: var(--parley-t-m); }
  .sample a { display: inline-block; padding-block: 10px; margin-block: -10px; font-weight: 700; }
  .weeks { padding: var(--parley-s4) var(--parley-s5) var(--parley-s2); }
  .legend { display: flex; flex-wrap: wrap; gap: var(--parley-s1) var(--parley-s5); margin: 0; padding: 0; list-style: none; font-size: var(--parley-t-m); }
  .legend li { display: inline-flex; gap: var(--parley-s2); align-items: center; margin: 0; }
  .legend i { width: 18px; height: 12px; border-radius: 3px; border: 2px solid var(--parley-warm); }
  .legend .finished i { border-color: var(--parley-calm); background: var(--parley-calm); }
`;

const parts = css`
  .order { justify-self: start; width: max-content; margin-bottom: var(--parley-s3); }
  .parts .bar { width: 30%; }
  .parts thead th { padding-block: var(--parley-s2); }
  .parts tbody tr:hover > * { background: var(--parley-wash); }
  @media screen {
    @container (max-width: 760px) {
      table.parts { display: block; background: none; border: 0; box-shadow: none; }
      .parts thead { display: none; }
      .parts tbody { display: grid; gap: var(--parley-s3); }
      .parts tbody tr { display: grid; grid-template-columns: repeat(5, auto); gap: var(--parley-s1) var(--parley-s3); padding: var(--parley-s3) var(--parley-s4); background: var(--parley-card); border: 1px solid var(--parley-line); border-radius: var(--parley-r-m); }
      .parts tbody tr > :is(*, .bar) { display: block; width: auto; padding: 0; border: 0; text-align: start; background: none; }
      .parts tbody tr > :is(th, .bar) { grid-column: 1 / -1; }
      .parts tbody .bar { margin-bottom: var(--parley-s2); }
      .parts tbody th a { margin: 0; }
      .parts td.figures::before { content: attr(data-heading); display: block; color: var(--parley-ink-2); font-size: var(--parley-t-s); line-height: 1.4; white-space: normal; }
    }
  }
  @media screen { @container (max-width: 430px) { .parts tbody tr { grid-template-columns: repeat(3, minmax(0, 1fr)); } } }
`;

export const overviewStyles = [...viewStyles, tables, marks, barStyles, own, parts];
