import { css } from 'lit';

export const columnsStyles = css`
  form { display: grid; gap: var(--parley-s5); padding: var(--parley-s5); container-type: inline-size; }
  h2 { margin: 0; font-size: var(--parley-t-xl); line-height: 1.35; overflow-wrap: anywhere; }
  h2:focus { outline: none; }
  p { margin: 0; text-wrap: pretty; }
  fieldset { display: grid; gap: var(--parley-s1); min-width: 0; margin: 0; padding: 0; border: 0; }
  legend { margin-bottom: var(--parley-s1); padding: 0; font-weight: 700; }
  .kind { display: flex; align-items: center; gap: var(--parley-s3); min-height: 44px; }
  .kind input { flex: none; width: 20px; height: 20px; margin: 0; accent-color: var(--parley-calm); }
  .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr)); gap: var(--parley-s4) var(--parley-s5); align-items: start; }
  .field { display: grid; gap: var(--parley-s1); min-width: 0; }
  .field label { font-weight: 600; }
  select { width: 100%; min-height: 44px; padding: 0 var(--parley-s3); font: inherit; font-size: var(--parley-t-m); color: inherit; background: var(--parley-card); border: 1px solid var(--parley-port); border-radius: var(--parley-r-s); }
  .example { overflow: hidden; color: var(--parley-ink-2); font-size: var(--parley-t-s); text-overflow: ellipsis; white-space: nowrap; }
  .sample { max-height: 14rem; overflow: auto; border: 1px solid var(--parley-line); border-radius: var(--parley-r-s); }
  table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: var(--parley-t-s); line-height: 1.5; }
  th, td { max-width: 18em; padding: var(--parley-s2) var(--parley-s3); overflow: hidden; text-align: start; text-overflow: ellipsis; white-space: nowrap; }
  th { background: var(--parley-wash); color: var(--parley-ink-2); font-weight: 600; }
  td { border-top: 1px solid var(--parley-line); }
  summary { width: fit-content; min-height: 44px; padding-block: 10px; color: var(--parley-calm-strong); font-weight: 600; cursor: pointer; }
  details .fields { padding-top: var(--parley-s2); }
  .wrong { padding: var(--parley-s3) var(--parley-s4); background: var(--parley-heat-wash); border-inline-start: 4px solid var(--parley-heat); }
  .actions { display: flex; flex-wrap: wrap; gap: var(--parley-s3); }
  @container (max-width: 420px) { .actions > * { flex: 1 1 100%; } }
`;
