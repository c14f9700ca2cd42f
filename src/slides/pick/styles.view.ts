import { css } from 'lit';

/** What may be marked: chips that flow, or cards in a grid whose second layer is there from the start. */
export const styles = css`
  :host { container-type: inline-size; }
  .question { max-width: 40em; margin: 0; font-size: var(--parley-t-l); font-weight: 700; line-height: 1.55; text-wrap: pretty; }
  .notes { display: flex; flex-wrap: wrap; gap: var(--parley-s1) var(--parley-s5); margin-block-start: var(--parley-s2); color: var(--parley-ink-2); font-size: var(--parley-t-m); line-height: 1.5; }
  .notes p { margin: 0; }
  .options { margin-block-start: var(--parley-s4); }
  .chips { display: flex; flex-wrap: wrap; gap: var(--parley-s3); }
  .cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--parley-s3); }

  .option { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: var(--parley-s3); text-align: start; line-height: 1.5; transition: border-color 160ms, box-shadow 160ms, background-color 160ms; }
  .chips .option { align-items: center; min-height: 48px; max-width: 100%; padding: 9px 18px 9px 12px; padding-inline: 12px 18px; border-radius: 26px; column-gap: var(--parley-s2); }
  .cards .option { align-items: stretch; min-height: 64px; padding: 14px var(--parley-s4); }
  .option:hover { border-color: var(--parley-calm); }
  .option.marked { border-color: var(--parley-calm); background: var(--parley-wash); box-shadow: 0 0 0 1px var(--parley-calm), var(--parley-shadow); }
  .mark { flex: none; display: grid; place-items: center; width: 1.6rem; height: 1.6rem; border: 2px solid var(--parley-port); border-radius: var(--parley-r-s); background: var(--parley-card); transition: background-color 160ms, border-color 160ms; }
  .cards .mark { align-self: center; }
  .marked .mark { background: var(--parley-calm); border-color: var(--parley-calm); }
  .mark path { fill: none; stroke: transparent; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
  .marked .mark path { stroke: var(--parley-on-calm); }
  .words { display: block; min-width: 0; overflow-wrap: anywhere; text-wrap: pretty; }
  .front, .back { grid-area: 1 / 2; display: grid; align-content: center; min-width: 0; transition: opacity 160ms; }
  .back { visibility: hidden; opacity: 0; }
  .cards .front .words { font-size: var(--parley-t-l); }
  .back .words { font-weight: 700; }
  .says { display: block; margin-block-start: 2px; color: var(--parley-ink-2); font-size: var(--parley-t-m); line-height: 1.55; text-wrap: pretty; overflow-wrap: anywhere; }
  .marked.speaking .front { visibility: hidden; opacity: 0; }
  .marked .back { visibility: visible; opacity: 1; }

  .after { margin-block-start: var(--parley-s4); padding: var(--parley-s4) var(--parley-s5); background: var(--parley-wash); box-shadow: none; animation: tell 200ms ease-out; }
  @keyframes tell { from { opacity: 0; transform: translateY(-4px); } }

  @container (min-width: 33em) {
    .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--parley-s4); grid-auto-rows: auto; }
    .options { margin-block-start: var(--parley-s5); }
  }
  @container (min-width: 58em) {
    .cards { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  }
  @container (max-width: 24rem) {
    .cards .option { padding-inline: var(--parley-s3); }
    .after { padding-inline: var(--parley-s4); }
  }
`;
