import { css } from 'lit';

/** The slide column: at most 1,180 px, its header above the slide's own element. */
export const stageStyles = css`
  :host { container: stage / inline-size; }
  .column { display: flex; flex-direction: column; max-width: 1180px; min-height: 100%; margin: 0 auto; padding: var(--parley-s6) 50px var(--parley-s7); container: slide / inline-size; animation: arrive 180ms ease both; }
  header { display: flex; align-items: flex-end; gap: var(--parley-s5); margin-bottom: var(--parley-s4); }
  header.pictured { margin-bottom: 0; }
  .words { flex: 1; min-width: 0; align-self: flex-start; }
  header.pictured .words { padding-bottom: var(--parley-s4); }
  .kicker { margin: 0 0 var(--parley-s1); font-size: var(--parley-t-m); font-weight: 700; color: var(--parley-calm-strong); }
  h1 { margin: 0 0 var(--parley-s2); font-size: var(--parley-t-2xl); line-height: 1.3; font-weight: 700; text-wrap: balance; outline: none; }
  h1:focus-visible { outline: none; }
  .lead { max-width: 44em; font-size: var(--parley-t-l); line-height: 1.6; color: var(--parley-ink-2); text-wrap: pretty; }
  .lead, .cue, parley-untranslated { margin-bottom: var(--parley-s3); }
  .words > :last-child, .words > :last-child > :last-child { margin-bottom: 0; }
  .roleplay header { margin-bottom: var(--parley-s3); }
  .roleplay .words { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--parley-s4); }
  .roleplay .kicker, .roleplay h1 { margin: 0; }
  .roleplay h1 { font-size: var(--parley-t-l); line-height: 1.4; }
  .above { flex: none; max-width: 42%; --face: 170px; }
  .above .people { justify-content: flex-end; padding-inline-end: var(--parley-s5); }
  .above .people[data-count='1'] .person { flex-direction: row; justify-content: flex-end; }
  .above .people[data-count='1'] .says { border-radius: 18px; border-end-end-radius: 4px; margin-inline-end: var(--parley-s2); }
  :is(.choice, .quiz, .pledge, .pick, .rewrite, .order, .scale) .above { border-block-end: 1px solid var(--parley-port); margin-block-end: var(--parley-s3); }
  @container slide (min-width: 50em) { .numbered .above { margin-bottom: calc(-2.5rem - var(--parley-s4)); } }
  [dir='ltr'] { --parley-way: 1; }
  [dir='rtl'] { --parley-way: -1; }
  @keyframes arrive { from { transform: translateY(8px); } }
  @container stage (max-width: 56.25rem) { .column { padding: var(--parley-s5) var(--parley-s5) var(--parley-s6); } .above { max-width: 34%; --face: 120px; } .pair { max-width: 42%; } .pair .people { padding: 0; } .pair .says { padding-inline: var(--parley-s3); } }
  @media (max-height: 58rem) { .column { padding-bottom: var(--parley-s5); } }
  @media (max-height: 50rem) { .column { padding-block: var(--parley-s4); } }
  @container stage (max-width: 35rem) {
    .column { padding: var(--parley-s4) var(--parley-s4) var(--parley-s5); }
    h1 { font-size: var(--parley-t-xl); }
    .roleplay { padding-block: var(--parley-s2) var(--parley-s3); }
    .roleplay header { margin-bottom: var(--parley-s2); }
    .roleplay .kicker { display: none; }
    .roleplay h1 { font-size: var(--parley-t-b); }
    .lead { font-size: var(--parley-t-b); }
    header { display: block; }
    .above { display: flex; justify-content: flex-end; max-width: none; margin-top: var(--parley-s2); --face: 104px; }
    .above .people { padding-inline-end: 0; }
    header.pictured .words { padding-bottom: 0; }
  }
`;
