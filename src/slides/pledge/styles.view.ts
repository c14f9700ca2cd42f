import { css } from 'lit';

/** The actions, and the chosen one beside them: large, on warm ground, as large before it is chosen as after. */
export const styles = css`
  :host { container-type: inline-size; }
  .question { max-width: 40em; margin: 0; font-size: var(--parley-t-l); font-weight: 700; line-height: 1.55; text-wrap: pretty; }
  .halves { display: grid; gap: var(--parley-s4); margin-block-start: var(--parley-s4); }
  .options { display: grid; gap: var(--parley-s3); align-content: start; }
  .option { display: flex; align-items: center; gap: var(--parley-s3); width: 100%; min-height: 64px; padding: 14px var(--parley-s4); text-align: start; line-height: 1.55; transition: border-color 160ms, box-shadow 160ms, background-color 160ms; }
  .option:hover { border-color: var(--parley-calm); }
  .option.marked { border-color: var(--parley-calm); background: var(--parley-wash); box-shadow: 0 0 0 1px var(--parley-calm), var(--parley-shadow); }
  .mark { flex: none; display: grid; place-items: center; width: 1.5rem; height: 1.5rem; border: 2px solid var(--parley-port); border-radius: 50%; background: var(--parley-card); transition: border-color 160ms; }
  .mark::after { content: ''; width: 0.75rem; height: 0.75rem; border-radius: 50%; background: var(--parley-calm); transform: scale(0); transition: transform 160ms; }
  .marked .mark { border-color: var(--parley-calm); }
  .marked .mark::after { transform: none; }
  .words { flex: 1; min-width: 0; overflow-wrap: anywhere; text-wrap: pretty; }

  .promise { display: flex; flex-direction: column; gap: var(--parley-s3); padding: var(--parley-s5) var(--parley-s4); border: 1px solid transparent; border-radius: var(--parley-r-l); background: var(--parley-warm-wash); transition: background-color 240ms, border-color 240ms; }
  .promise.empty { border: 1px dashed var(--parley-port); background: none; }
  .kicker { display: flex; align-items: center; gap: var(--parley-s2); margin: 0; color: var(--parley-warm); font-weight: 700; line-height: 1.4; }
  .kicker svg { flex: none; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
  .empty .kicker { color: var(--parley-ink-2); }
  .layers { flex: 1; display: grid; }
  .layer { grid-area: 1 / 1; align-self: center; min-width: 0; margin: 0; visibility: hidden; opacity: 0; transform: translateY(6px); }
  .layer.seen { visibility: visible; opacity: 1; transform: none; transition: opacity 240ms, transform 240ms ease-out; }
  .waits { color: var(--parley-ink-2); }
  .action { margin: 0; font-size: var(--parley-t-xl); font-weight: 700; line-height: 1.45; text-wrap: pretty; overflow-wrap: anywhere; }
  .how { margin: var(--parley-s3) 0 0; padding-block-start: var(--parley-s3); border-block-start: 1px solid var(--parley-line); line-height: 1.65; text-wrap: pretty; overflow-wrap: anywhere; }
  .how strong:not(.key) { display: block; color: var(--parley-warm); font-size: var(--parley-t-m); }
  .after { max-width: 46em; margin-block-start: var(--parley-s4); color: var(--parley-ink-2); animation: tell 200ms ease-out; }
  @keyframes tell { from { opacity: 0; transform: translateY(-4px); } }

  @container (min-width: 33em) {
    .promise { padding: var(--parley-s5) var(--parley-s6); }
  }
  @container (min-width: 46em) {
    .halves { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--parley-s5); margin-block-start: var(--parley-s5); }
  }
  @container (min-width: 58em) {
    .halves { gap: var(--parley-s6); }
    .promise { padding: var(--parley-s6) 40px; }
    .action { font-size: calc(var(--parley-t-xl) * 1.12); }
  }
`;
