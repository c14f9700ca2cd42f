import { css } from 'lit';
import { panelStyles } from '../author/panel.styles.ts';

const own = css`
  :host { container-type: inline-size; }
  .card { padding: var(--parley-s5); border-radius: var(--parley-r-l); }
  h1 { margin: 0 0 var(--parley-s2); font-size: var(--parley-t-2xl); line-height: 1.3; overflow-wrap: anywhere; }
  h2 { margin: 0; font-size: var(--parley-t-l); line-height: 1.4; overflow-wrap: anywhere; }
  .lead { max-width: 44em; margin: 0 0 var(--parley-s5); color: var(--parley-ink-2); font-size: var(--parley-t-b); line-height: 1.6; text-wrap: pretty; }
  .board { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: start; gap: var(--parley-s5); }
  .phone { position: sticky; top: var(--parley-s3); padding: var(--parley-s3); border-radius: 28px; overflow: auto; max-width: 100%; }
  iframe { display: block; width: 320px; height: 640px; border: 0; border-radius: var(--parley-r-m); background: var(--parley-paper); }
  .told { display: grid; gap: var(--parley-s4); min-width: 0; }
  .lost { margin: 0 0 var(--parley-s3); padding: var(--parley-s2) var(--parley-s4); border-radius: var(--parley-r-s); background: var(--parley-warm-wash); color: var(--parley-warm); font-weight: 600; }
  .plain[aria-disabled='true'] { color: var(--parley-ink-3); background: var(--parley-off); cursor: default; }
  .state:empty { display: none; }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s3); }
  fieldset { display: flex; flex-wrap: wrap; gap: var(--parley-s1) var(--parley-s4); min-width: 0; margin: 0 0 var(--parley-s4); padding: 0; border: 0; }
  legend { padding: 0; margin-bottom: var(--parley-s1); font-weight: 700; }
  label { display: inline-flex; align-items: center; gap: var(--parley-s2); min-height: 44px; }
  input { width: 20px; height: 20px; margin: 0; accent-color: var(--parley-calm); }
  progress { display: block; width: 100%; height: 8px; margin-top: var(--parley-s4); accent-color: var(--parley-calm); }
  .state { margin: var(--parley-s2) 0 0; color: var(--parley-ink-2); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .state.good, .state.heat { padding: var(--parley-s3) var(--parley-s4); border-radius: var(--parley-r-s); font-weight: 700; }
  .findings { display: grid; gap: var(--parley-s3); margin: 0; padding: 0; list-style: none; }
  .finding { margin: 0; padding: var(--parley-s4) var(--parley-s5); border-radius: var(--parley-r-m); border-inline-start: 4px solid var(--parley-heat); background: var(--parley-card); overflow-wrap: anywhere; }
  .finding p { margin: var(--parley-s1) 0 0; }
  .where { display: flex; flex-wrap: wrap; gap: 0 var(--parley-s3); color: var(--parley-ink-2); font-size: var(--parley-t-s); }
  .finding .advice { margin-top: var(--parley-s2); color: var(--parley-ink-2); text-wrap: pretty; }
  @container (max-width: 760px) {
    .board { grid-template-columns: minmax(0, 1fr); }
    .told { display: contents; }
    .phone { position: relative; top: 0; order: 1; justify-self: center; padding: var(--parley-s2); }
    .findings { order: 2; }
    h1 { font-size: var(--parley-t-xl); }
  }
`;

export const screensStyles = [...panelStyles, own];
