import { css } from 'lit';

export const stepsStyles = css`
  .column { container-type: inline-size; }
  .body { max-width: 46em; margin-bottom: var(--parley-s5); font-size: var(--parley-t-b); }
  .stage { overflow: hidden; border-radius: var(--parley-r-l); }
  .stage .words { padding: var(--parley-s5) var(--parley-s4) var(--parley-s5); }
  .stage + .walk { width: fit-content; max-width: 100%; margin: var(--parley-s4) auto 0; border-radius: 999px; background: var(--parley-card); box-shadow: 0 0 0 1px var(--parley-line), var(--parley-shadow); }
  .stage + .walk.many { border-radius: var(--parley-r-l); }
  .stage + .walk .arrow { border-color: transparent; background: none; box-shadow: none; }
  .stage + .walk .arrow:hover { background: var(--parley-calm-wash); }
  .stage + .walk .arrow[aria-disabled='true'] { background: none; }
  .step.pictured { grid-template-rows: auto 1fr; }
  .figure { --face: 132px; order: -1; padding-top: var(--parley-s4); background: var(--ground); align-self: stretch; }
  .figure:is(.still, .drawn) { --ground: var(--parley-wash); }
  parley-dialog .figure { border-radius: var(--parley-r-m) var(--parley-r-m) 0 0; border-bottom: 2px solid var(--parley-ink); }
  parley-dialog .words { padding-block: var(--parley-s3); }
  .foot { padding: var(--parley-s3) var(--parley-s4) var(--parley-s4); border-top: 1px solid var(--parley-line); }
  .foot .arrow { box-shadow: none; }
  .foot .walk { flex-wrap: wrap; }
  .open {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--parley-s3) var(--parley-s4);
    width: 100%;
    padding-block: var(--parley-s4);
    padding-inline: var(--parley-s4) var(--parley-s5);
    border-radius: var(--parley-r-l);
    text-align: start;
    transition: border-color 160ms, transform 160ms;
  }
  .open:hover { border-color: var(--parley-calm); transform: translateY(-2px); }
  .play { flex: none; display: grid; place-items: center; width: 60px; height: 60px; border-radius: 999px; background: var(--parley-calm-wash); color: var(--parley-calm-strong); }
  .play svg { fill: currentColor; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
  .ask { flex: 1 1 10em; display: grid; gap: 2px; min-width: 0; }
  .ask strong { font-size: var(--parley-t-l); line-height: 1.4; }
  .beads { display: flex; flex-wrap: wrap; gap: var(--parley-s2); }
  .beads i { display: grid; place-items: center; width: 1.8em; height: 1.8em; border-radius: 999px; border: 2px dashed var(--parley-port); color: var(--parley-ink-2); font-style: normal; font-weight: 700; font-variant-numeric: tabular-nums; }
  .beads i.seen { border: 2px solid var(--parley-calm); background: var(--parley-calm-wash); color: var(--parley-calm-strong); }
  @container (min-width: 33em) {
    .stage + .walk { position: sticky; bottom: var(--parley-s2); z-index: 1; width: auto; border-radius: var(--parley-r-l); box-shadow: 0 0 0 1px var(--parley-line), 0 var(--parley-s3) 0 var(--parley-paper), var(--parley-shadow); }
    .step.pictured:not(.duo) { grid-template: auto / minmax(0, 1fr) minmax(200px, 36%); }
    .stage .step { min-height: 260px; }
    .stage .words { padding: var(--parley-s5) var(--parley-s6); align-self: center; }
    .figure { --face: 116px; padding: var(--parley-s3) var(--parley-s3) 0; }
    .duo .figure .person { flex: 1 1 auto; flex-direction: row; gap: var(--parley-s2); max-width: none; }
    .duo .figure .person:first-child { flex-direction: row-reverse; }
    .duo .figure .face { width: var(--face); flex: none; }
    .duo .figure .says { margin-bottom: var(--parley-s5); }
    .step:not(.duo) .figure { --face: 200px; order: 0; }
    .body { margin-bottom: var(--parley-s6); }
  }
  @container (min-width: 53em) {
    .stage + .walk { width: fit-content; border-radius: 999px; box-shadow: 0 0 0 1px var(--parley-line), var(--parley-shadow); }
    .step.pictured.duo { grid-template: auto / minmax(0, 1fr) minmax(200px, 40%); }
    .stage .step .figure { order: 0; }
    .duo .figure .person, .duo .figure .person:first-child { flex: 1 1 0; flex-direction: column; }
    .duo .figure .face { width: min(var(--face), 100%); }
    .duo .figure .says { margin-bottom: var(--parley-s2); }
    .stage .step { min-height: 320px; }
    .stage .words { padding: var(--parley-s7); }
    .figure { --face: 260px; }
  }
`;
