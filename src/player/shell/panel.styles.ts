import { css } from 'lit';

/** A card in the middle of the screen. */
export const panelStyles = css`
  section { max-width: 36em; margin: 12vh auto; padding: var(--parley-s6); background: var(--parley-card); border: 1px solid var(--parley-line); border-radius: var(--parley-r-l); box-shadow: var(--parley-shadow); }
  .trouble { border-color: var(--parley-heat); }
  h1 { margin: 0 0 var(--parley-s3); font-size: var(--parley-t-xl); line-height: 1.35; outline: none; }
  h1:focus-visible { outline: none; }
  .row { display: flex; flex-wrap: wrap; gap: var(--parley-s3); }
  section > button { margin-top: var(--parley-s3); }
  code { overflow-wrap: anywhere; font-size: var(--parley-t-m); }
`;
