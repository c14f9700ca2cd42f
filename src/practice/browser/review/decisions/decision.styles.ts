import { css } from 'lit';

/** A decision: its figures, its replies, what to say when coaching. */
export const decisionStyles = css`
  .where { margin: 0 0 var(--parley-s4); color: var(--parley-ink-2); }
  .tag { display: inline-block; margin-inline-end: var(--parley-s2); padding: 0 10px; border-radius: 999px; background: var(--parley-wash); color: var(--parley-calm-strong); font-weight: 600; font-size: var(--parley-t-s); }
  .figures-strip { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: var(--parley-s4) var(--parley-s5); margin: 0; padding: var(--parley-s4) var(--parley-s5); }
  .figures-strip dt { color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .figures-strip dd { margin: 0; font-size: var(--parley-t-xl); font-weight: 700; line-height: 1.4; font-variant-numeric: tabular-nums; }
  .figures-strip .bar { margin-top: 6px; }
  .figures-strip dd small { font-size: var(--parley-t-m); font-weight: 500; color: var(--parley-ink-2); }
  .meaning { margin: var(--parley-s3) 0 0; max-width: 46em; color: var(--parley-ink-2); text-wrap: pretty; }
  .sides { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--parley-s5); align-items: start; }
  .replies { margin: 0; padding: 0; list-style: none; display: grid; gap: var(--parley-s3); }
  .reply { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--parley-s1) var(--parley-s3); margin: 0; padding: var(--parley-s4); }
  .reply .words { font-weight: 600; line-height: 1.5; text-wrap: pretty; }
  .reply.right { border-color: var(--parley-good); }
  .reply .rest { grid-column: 2; display: grid; gap: var(--parley-s2); }
  .reply .taken { display: grid; grid-template-columns: minmax(4rem, 1fr) auto; align-items: center; gap: var(--parley-s3); font-size: var(--parley-t-m); color: var(--parley-ink-2); font-variant-numeric: tabular-nums; }
  .reply .why { margin: 0; color: var(--parley-ink-2); text-wrap: pretty; }
  .reply ol { margin: 0; padding-inline-start: 1.5em; font-weight: 500; }
  .flag { display: inline-block; margin-inline-start: var(--parley-s2); padding: 0 10px; border-radius: 999px; font-size: var(--parley-t-s); font-weight: 600; color: var(--parley-heat); background: var(--parley-heat-wash); white-space: nowrap; }
  .flag:first-child { margin-inline-start: 0; }
  .coach { padding: var(--parley-s5); background: var(--parley-calm-wash); border-color: transparent; box-shadow: none; }
  .coach h2, .coach h3 { margin-top: 0; }
  .coach dl { display: grid; gap: var(--parley-s3); margin: 0 0 var(--parley-s4); }
  .coach dt { color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 600; }
  .coach dd { margin: 0; text-wrap: pretty; }
  .coach dd.key-line { font-weight: 700; }
  .go { margin: var(--parley-s4) 0 0; }
  h2:first-child { margin-top: 0; }
  .block { margin-top: var(--parley-s5); }
  @container (min-width: 60rem) {
    .sides { grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); }
    .sides aside { position: sticky; top: var(--parley-s4); }
  }
`;
