import { css } from 'lit';

export const pageStyles = css`
  .column { container-type: inline-size; }
  .body { max-width: 44em; font-size: var(--parley-t-b); line-height: 1.75; }
  .body p { margin-bottom: var(--parley-s4); text-wrap: pretty; }
  .story { display: grid; gap: var(--parley-s5); }
  .stage { display: flex; align-items: flex-end; justify-content: center; min-width: 0; }
  .stage.peopled { --face: 150px; order: -1; padding: var(--parley-s5) var(--parley-s4) 0; background: var(--parley-wash); border-bottom: 2px solid var(--parley-ink); border-radius: var(--parley-r-l) var(--parley-r-l) 0 0; }
  .points { display: grid; gap: var(--parley-s3); margin: var(--parley-s5) 0 0; padding: 0; list-style: none; }
  .column > .points:first-child { margin-top: 0; }
  .points li { position: relative; margin: 0; min-width: 0; display: grid; }
  .points .card { padding: var(--parley-s4) var(--parley-s5); }
  .points .card > strong { display: block; font-size: var(--parley-t-l); line-height: 1.45; text-wrap: pretty; }
  .points .card p { margin-top: var(--parley-s1); text-wrap: pretty; color: var(--parley-ink-2); }
  .path { gap: var(--parley-s4); }
  .path li { grid-template-columns: 2.5rem minmax(0, 1fr); gap: var(--parley-s3); align-items: center; }
  .marker { position: relative; z-index: 1; display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: 999px; background: var(--parley-calm); color: var(--parley-on-calm); font-size: var(--parley-t-l); font-weight: 700; font-variant-numeric: tabular-nums; }
  .path li:not(:last-child)::before { content: ''; position: absolute; inset-inline-start: calc(1.25rem - 1px); top: 50%; height: calc(100% + var(--parley-s4)); width: 2px; background: var(--parley-calm); }
  .path li:not(:last-child)::after { content: ''; position: absolute; inset-inline-start: calc(1.25rem - 5px); top: calc(100% - 6px); width: 8px; height: 8px; border: solid var(--parley-calm); border-width: 0 2px 2px 0; transform: rotate(45deg); }
  @container (min-width: 33em) {
    .points:not(.path) { grid-template-columns: repeat(var(--middle), minmax(0, 1fr)); gap: var(--parley-s4); }
    .stage.peopled { --face: 190px; }
  }
  @container (min-width: 50em) {
    .story.pictured { grid-template-columns: minmax(0, 1fr) minmax(0, 0.85fr); gap: var(--parley-s7); align-items: stretch; }
    .story.pictured .body { align-self: start; }
    .stage.peopled { --face: 240px; order: 0; padding-top: var(--parley-s6); }
    .points { margin-top: var(--parley-s6); }
    .points:not(.path) { grid-template-columns: repeat(var(--across), minmax(0, 1fr)); }
    .path { grid-template-columns: repeat(var(--count), minmax(0, 1fr)); }
    .path li { grid-template: 2.5rem 1fr / minmax(0, 1fr); gap: var(--parley-s4); align-items: stretch; }
    .path li:not(:last-child)::before { inset-inline-start: 2.5rem; top: calc(1.25rem - 1px); width: calc(100% - 2.5rem + var(--parley-s4)); height: 2px; }
    .path li:not(:last-child)::after { inset-inline-start: calc(100% - 2px); top: calc(1.25rem - 5px); transform: rotate(calc(45deg - 90deg * var(--parley-way))); }
  }
`;
