import { css } from 'lit';
import { signs } from '../../../../player/parts/sign.ts';
import { marks } from '../mark.ts';
import { meterStyles } from './meters.ts';
import { viewStyles } from '../styles.ts';

const own = css`
  .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: var(--parley-s4); margin: 0; padding: var(--parley-s5); }
  .facts dt { color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .facts dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .sides { display: grid; gap: var(--parley-s5); margin-top: var(--parley-s5); align-items: start; }
  .sides h2 { margin-top: 0; }
  .next { padding: var(--parley-s5); background: var(--parley-calm-wash); border-color: transparent; box-shadow: none; margin: 0; }
  .next ol { margin: 0; padding: 0; list-style: none; display: grid; gap: var(--parley-s4); }
  .next li { margin: 0; padding-top: var(--parley-s3); border-top: 1px solid var(--parley-line); }
  .next li:first-child { padding-top: 0; border: 0; }
  p { margin: 0 0 var(--parley-s1); text-wrap: pretty; }
  .asked { color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  .asked a { display: inline-block; padding-block: 4px; color: inherit; text-decoration-color: var(--parley-port); }
  .asked a:hover { color: var(--parley-calm-strong); }
  .said span:first-child, .better span:first-child { margin-inline-end: var(--parley-s2); color: var(--parley-ink-2); font-size: var(--parley-t-s); font-weight: 600; }
  .better { color: var(--parley-calm-strong); font-weight: 600; }
  .why, .reaction { font-size: var(--parley-t-m); color: var(--parley-ink-2); }
  .small { font-size: var(--parley-t-s); color: var(--parley-ink-2); font-variant-numeric: tabular-nums; }
  .small:empty { display: none; }
  .small a { display: inline-flex; align-items: center; min-height: 44px; }
  .foot { display: flex; flex-wrap: wrap; gap: var(--parley-s1) var(--parley-s5); align-items: center; }
  .foot p { margin: 0; }

  .attempt { margin: 0 0 var(--parley-s3); }
  .attempt > summary { padding-inline: var(--parley-s5); }
  summary { display: flex; flex-wrap: wrap; gap: var(--parley-s1) var(--parley-s4); align-items: center; min-height: 56px; padding-block: var(--parley-s2); cursor: pointer; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary::before { content: ''; flex: none; width: 8px; height: 8px; border: solid var(--parley-calm); border-width: 0 2px 2px 0; transform: rotate(-45deg); transition: transform 160ms; }
  details[open] > summary::before { transform: rotate(45deg); }
  summary b { font-size: var(--parley-t-l); }
  .when { margin-inline-start: auto; color: var(--parley-ink-2); font-size: var(--parley-t-m); font-variant-numeric: tabular-nums; }
  .attempt .body { padding: 0 var(--parley-s5) var(--parley-s4); }
  .part { border-top: 1px solid var(--parley-line); }
  .part summary { gap: var(--parley-s1) var(--parley-s3); min-height: 52px; }
  .part h3 { margin: 0; font-size: var(--parley-t-b); line-height: 1.45; text-wrap: balance; }
  .worths { display: inline-flex; flex-wrap: wrap; gap: 3px; align-items: center; }
  .worths .sign svg { width: 1.05rem; height: 1.05rem; }
  .worths .dot { width: 8px; height: 8px; margin: 0 4px; }
  .part .path { padding-block: var(--parley-s2); }
  .path { margin: 0; padding: 0; list-style: none; }
  .step { position: relative; display: grid; grid-template-columns: 28px minmax(0, 1fr); gap: var(--parley-s3); margin: 0; padding-bottom: var(--parley-s4); break-inside: avoid; }
  .step:not(:last-child)::before { content: ''; position: absolute; left: 13px; top: 30px; bottom: -2px; width: 2px; background: var(--parley-line); }
  .stop { display: grid; justify-items: center; padding-top: 4px; }
  .dot { width: 10px; height: 10px; margin-top: 8px; border-radius: 50%; background: var(--parley-port); }
  .given { font-weight: 600; }
  p.given { margin: 0 0 var(--parley-s1); }
  ul.given { margin-bottom: var(--parley-s1); }
  .ending { display: flex; gap: var(--parley-s3); align-items: center; margin: 0; padding: var(--parley-s3) var(--parley-s4); background: var(--parley-wash); border-radius: var(--parley-r-s); }
  @container (min-width: 940px) {
    .sides { grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); }
    .sides .next { grid-column: 2; grid-row: 1; position: sticky; top: var(--parley-s4); }
    .sides .tries { grid-column: 1; grid-row: 1; }
  }
  @container (max-width: 560px) {
    .attempt > summary, .attempt .body { padding-inline: var(--parley-s4); }
    .when { margin-inline-start: 0; width: 100%; padding-inline-start: 22px; }
  }
  @media print { .sides { display: block; } .sides > * { margin-bottom: var(--parley-s4); } .attempt:not([open]) { display: none; } }
`;

export const personStyles = [...viewStyles, marks, signs, meterStyles, own];
