import { css } from 'lit';
import { panelStyles } from './panel.styles.ts';

const own = css`
  :host { container-type: inline-size; }
  header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s2) var(--parley-s4); margin-bottom: var(--parley-s4); }
  h1 { margin: 0; font-size: var(--parley-t-xl); line-height: 1.3; overflow-wrap: anywhere; }
  .state { display: inline-flex; align-items: center; gap: var(--parley-s2); margin: 0; padding: 2px var(--parley-s3); border-radius: 999px; font-size: var(--parley-t-m); font-weight: 700; }
  .state button { min-height: 32px; margin: -2px calc(var(--parley-s3) * -1); padding: 0 var(--parley-s3); border: 0; border-radius: 999px; background: none; font-weight: inherit; text-decoration: underline; text-underline-offset: 3px; }
  .screens { display: inline-flex; align-items: center; min-height: 40px; }
  .ways { display: flex; flex-wrap: wrap; align-items: center; font-size: var(--parley-t-m); color: var(--parley-ink-2); gap: var(--parley-s2); margin-inline-start: auto; }
  .ways .plain { display: inline-flex; align-items: center; gap: 0.3em; padding: 0 var(--parley-s3); min-height: 40px; font-size: var(--parley-t-m); color: var(--parley-ink); text-decoration: none; }
  .ways .plain[aria-disabled], .ways .plain[aria-disabled]:hover { border-color: var(--parley-line); color: var(--parley-ink-3); background: var(--parley-off); cursor: not-allowed; }
  .short { display: none; }
  .lost { margin: 0 0 var(--parley-s3); padding: var(--parley-s2) var(--parley-s4); border-radius: var(--parley-r-s); background: var(--parley-warm-wash); color: var(--parley-warm); font-weight: 600; }
  .board { display: grid; grid-template-columns: minmax(264px, 26%) minmax(0, 1fr); align-items: start; gap: var(--parley-s4); }
  .outline { position: sticky; top: var(--parley-s3); max-height: calc(100dvh - var(--parley-s5)); overflow-y: auto; padding: var(--parley-s4) var(--parley-s2); overscroll-behavior: contain; }
  .beside { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--parley-s4); min-width: 0; }
  .lower { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); align-items: start; gap: var(--parley-s4); }
  .stack { display: grid; gap: var(--parley-s4); }
  @container (max-width: 760px) {
    .board { grid-template-columns: minmax(0, 1fr); }
    .beside { display: contents; }
    author-live { order: -1; min-width: 0; }
    .outline { position: relative; top: 0; max-height: min(70dvh, 560px); }
    .ways { margin-inline-start: 0; }
  }
  @container (max-width: 440px) {
    .long { display: none; }
    .short { display: inline; }
    #package { flex-basis: 100%; }
  }
`;

export const workbenchStyles = [...panelStyles, own];
