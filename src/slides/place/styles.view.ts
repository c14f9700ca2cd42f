import { css } from 'lit';

/** The four fields between two axes, each with its name and its ends. */
export const planeStyles = css`
  .plane { display: grid; grid-template: minmax(0, 1fr) auto / auto minmax(0, 1fr); gap: var(--parley-s2); }
  .plane .groups, .still .plane .groups, .deck .plane .groups { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--parley-s2); }
  .plane .group { border-radius: var(--parley-r-m); }
  .axis { position: relative; display: flex; justify-content: space-between; gap: var(--parley-s2); font-size: var(--parley-t-m); line-height: 1.3; color: var(--parley-ink-2); }
  .axis span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .axis .what { flex: 0 1 auto; max-width: 60%; text-align: center; font-weight: 700; color: var(--parley-ink); }
  .axis .high { text-align: end; }
  .axis.across { grid-area: 2 / 2; padding: 10px var(--parley-s1) 0; }
  .axis.up { grid-area: 1 / 1; writing-mode: vertical-rl; flex-direction: row-reverse; padding: var(--parley-s1) 10px var(--parley-s1) 0; }
  .up .high { text-align: start; }
  .up .low { text-align: end; }
  .axis.up:not(:lang(zh), :lang(ko), :lang(ja)) { transform: rotate(calc(90deg + 90deg * var(--parley-way))); flex-direction: row; padding-right: 0; padding-left: 10px; }
  .up:not(:lang(zh), :lang(ko), :lang(ja)) .high { text-align: end; }
  .up:not(:lang(zh), :lang(ko), :lang(ja)) .low { text-align: start; }
  .axis::before { content: ''; position: absolute; background: var(--parley-port); border-radius: 2px; }
  .axis::after { content: ''; position: absolute; border: 5px solid transparent; }
  .across::before { inset: 1px 0 auto; height: 2px; }
  .across::after { top: -3px; inset-inline-end: -6px; border-inline-start: 8px solid var(--parley-port); }
  .up::before { top: 0; bottom: 0; right: 1px; width: 2px; }
  .up::after { top: -6px; right: -3px; border-bottom: 8px solid var(--parley-port); }
  .up:not(:lang(zh), :lang(ko), :lang(ja))::before { right: auto; left: 1px; }
  .up:not(:lang(zh), :lang(ko), :lang(ja))::after { inset: auto auto auto -3px; inset-inline-end: -6px; border: 5px solid transparent; border-inline-start: 8px solid var(--parley-port); }
  .ends { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .plane .head { justify-content: flex-start; }
  .deck:not(.waits) .plane .groups { grid-auto-rows: minmax(7rem, auto); }
  .deck .plane .top { flex-direction: column; }
  .deck.waits .plane .top { flex: 1; }
  .deck.waits .plane .lain { flex: none; }
  .deck .plane .peek { min-height: 44px; }
  .deck.waits .plane .head { padding: var(--parley-s3) var(--parley-s3) 0; }
  .deck .plane .peek button { justify-content: flex-start; padding-inline: var(--parley-s3); }
  @container (max-width: 26rem) {
    .plane .name { font-size: var(--parley-t-b); }
    .plane .hint { font-size: var(--parley-t-s); }
    .plane .piece .sign { position: absolute; inset-block-start: -9px; inset-inline-start: -7px; border-radius: 50%; box-shadow: 0 0 0 2px var(--parley-calm-wash); }
    .plane .piece .sign.poor { border-radius: var(--parley-r-s); box-shadow: none; }
    .still .plane .lain { gap: var(--parley-s3); }
    .deck .plane .lain .piece button { padding-inline: var(--parley-s2); }
  }
  @container (max-width: 13rem) {
    .axis { display: none; }
    .plane, .deck .plane .groups, .still .plane .groups { grid-template: none / minmax(0, 1fr); }
    .ends { position: static; width: auto; height: auto; margin: 2px 0 0; display: block; clip-path: none; white-space: normal; overflow-wrap: anywhere; font-size: var(--parley-t-m); color: var(--parley-ink-2); }
  }
`;
