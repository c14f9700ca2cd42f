import { css } from 'lit';

/** A question and its options, the same on a choice slide and in a quiz. */
export const questionStyles = css`
  :host { container-type: inline-size; }
  .question { font-size: var(--parley-t-l); font-weight: 700; line-height: 1.55; text-wrap: pretty; max-width: 46em; }
  .question:focus { outline: none; }
  .several { margin: var(--parley-s1) 0 0; color: var(--parley-ink-2); }
  .options { display: grid; gap: var(--parley-s3); margin-block-start: var(--parley-s4); }
  .option { position: relative; transition: border-color 160ms, box-shadow 160ms, background-color 160ms; }
  .option button {
    display: flex; align-items: flex-start; gap: var(--parley-s3); width: 100%; min-height: 60px; padding: 15px var(--parley-s4); text-align: start;
    border: 0; background: none; border-radius: var(--parley-r-m); line-height: 1.6;
  }
  .option button:focus-visible { outline: none; }
  .option button:focus-visible::after {
    content: ''; position: absolute; inset: -1px; border-radius: var(--parley-r-m); outline: 3px solid var(--parley-calm); outline-offset: 2px; pointer-events: none;
  }
  .words { flex: 1; min-width: 0; overflow-wrap: anywhere; text-wrap: pretty; }
  .option:not(.plain) button { min-height: 44px; padding-block-end: var(--parley-s1); }
  .option:hover:not(.still) { border-color: var(--parley-calm); }
  .option.marked { border-color: var(--parley-calm); box-shadow: 0 0 0 1px var(--parley-calm), var(--parley-shadow); }
  .option.marked:not(.still) { background: var(--parley-wash); }
  .still button { cursor: default; }
  .option.plain.still:not(.marked) { box-shadow: none; }
  .option.plain.still:not(.marked) .words { color: var(--parley-ink-2); }

  .mark {
    flex: none; display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: var(--parley-r-s); font-weight: 700; line-height: 1;
    background: var(--parley-calm-wash); color: var(--parley-calm-strong); transition: background-color 160ms, color 160ms;
  }
  .marked .mark { background: var(--parley-calm); color: var(--parley-on-calm); }
  .mark.box { background: var(--parley-card); border: 2px solid var(--parley-ink-3); }
  .marked .mark.box { background: var(--parley-calm); border-color: var(--parley-calm); }
  .mark path { fill: none; stroke: transparent; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
  .marked .mark path { stroke: var(--parley-on-calm); }

  .option .sign svg { width: 1.75rem; height: 1.75rem; }
  .option.good { border-color: var(--parley-good); }
  .option.poor { border-color: var(--parley-heat); }
  .option.good.marked { box-shadow: 0 0 0 1px var(--parley-good), var(--parley-shadow); }
  .option.poor.marked { box-shadow: 0 0 0 1px var(--parley-heat), var(--parley-shadow); }
  .option.other { border-style: dashed; }
  .other .sign .shape { fill: none; stroke-width: 2; }
  .other .sign .stroke { stroke: currentColor; }
  .told { margin: 0; padding-block: 0 15px; padding-inline: calc(var(--parley-s4) + 1.75rem + var(--parley-s3)) var(--parley-s4); color: var(--parley-ink-2); animation: tell 200ms ease-out; }
  .good .told strong:not(.key) { color: var(--parley-good); }
  .poor .told strong:not(.key) { color: var(--parley-heat); }
  .told strong:not(.key) { margin-inline-end: 0.35em; }
  @keyframes tell { from { transform: translateY(-4px); } }
  @container (max-width: 24rem) {
    .option button { padding-inline: var(--parley-s3); }
    .told { padding-inline: var(--parley-s3); padding-inline-start: calc(var(--parley-s3) * 2 + 1.75rem); }
  }
`;
