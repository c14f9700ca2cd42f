import { css } from 'lit';

/** The heat map: a table whose cells carry a figure, a sign and a ground. */
export const skillsStyles = css`
  .lead { max-width: 46em; color: var(--parley-ink-2); text-wrap: pretty; }
  .weakest { display: flex; align-items: center; gap: var(--parley-s3); margin: var(--parley-s4) 0; padding: var(--parley-s4) var(--parley-s5); background: var(--parley-calm-wash); border-color: transparent; box-shadow: none; font-weight: 600; text-wrap: pretty; }
  .keys { display: flex; flex-wrap: wrap; gap: var(--parley-s1) var(--parley-s4); margin: var(--parley-s4) 0 var(--parley-s3); padding: 0; list-style: none; font-size: var(--parley-t-s); color: var(--parley-ink-2); }
  .keys li { display: inline-flex; align-items: center; gap: 6px; margin: 0; }
  .keys b { display: inline-grid; place-content: center; width: 28px; height: 24px; border-radius: 6px; color: var(--parley-ink); }
  .keys strong { margin-inline-end: 2px; color: var(--parley-ink); font-weight: 600; }
  .high { background: var(--parley-good-wash); --edge: var(--parley-good); }
  .middle { background: var(--parley-warm-wash); --edge: var(--parley-warm); }
  .low { background: var(--parley-heat-wash); --edge: var(--parley-heat); }
  .heat { position: relative; overflow-x: auto; }
  .heat table { width: 100%; min-width: max-content; border-collapse: separate; border-spacing: 0; font-size: var(--parley-t-m); line-height: 1.4; }
  .heat th, .heat td { padding: var(--parley-s2) var(--parley-s3); text-align: center; vertical-align: middle; border-top: 1px solid var(--parley-line); }
  .heat thead th { border-top: 0; vertical-align: bottom; color: var(--parley-ink-2); font-weight: 600; min-width: 4.6rem; text-wrap: balance; }
  .heat thead button { display: inline-flex; flex-direction: column; align-items: center; justify-content: end; gap: 4px; width: max-content; max-width: 6.6rem; min-width: min-content; margin: 0 auto; min-height: 44px; padding: 0; border: 0; background: none; font-weight: 600; color: inherit; line-height: 1.3; }
  .heat thead button::after { content: ''; width: 44px; margin-top: -4px; }
  .heat thead button:hover { color: var(--parley-calm-strong); }
  .heat thead button svg { opacity: 0.35; }
  .heat thead [aria-sort='ascending'] svg { opacity: 1; color: var(--parley-calm); }
  .heat tr > :first-child { position: sticky; left: 0; z-index: 1; width: 16rem; min-width: 7.5rem; max-width: 18rem; text-align: start; background: var(--parley-card); overflow-wrap: anywhere; }
  .heat tbody th { font-weight: 500; }
  .heat tbody th a { display: inline-flex; align-items: center; min-height: 44px; margin-block: -6px; font-weight: 600; }
  .heat tbody th small { color: var(--parley-ink-2); font-weight: 400; margin-inline-start: var(--parley-s1); white-space: nowrap; }
  .heat .whole > *, .heat .whole > :first-child { background: var(--parley-wash); font-weight: 700; }
  .heat td.cell { padding: 3px; }
  .heat td.cell > span { display: flex; align-items: center; justify-content: center; gap: 6px; min-height: 40px; border-radius: 8px; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .heat td.cell i { font-style: normal; font-weight: 700; }
  .heat td.cell > span { position: relative; }
  .heat td.cell > span > * { position: relative; }
  .heat td.cell > span::before { content: ''; position: absolute; inset: 0; border-radius: 8px; background: var(--edge); opacity: calc(0.34 * var(--depth)); }
  .heat td.cell b { font-weight: inherit; }
  .heat td[colspan] { text-align: start; }
  .heat td.thin { color: var(--parley-ink-2); font-size: var(--parley-t-s); }
  .more { margin-top: var(--parley-s3); }
  @container (max-width: 760px) { .heat tr > :first-child { width: 10rem; } }
  @container (max-width: 560px) {
    .heat th, .heat td { padding-inline: var(--parley-s2); }
    .heat tr > :first-child { width: auto; min-width: 6.4rem; max-width: 7.6rem; }
    .heat tbody th small { display: block; margin: 0; }
    .heat td.cell > span { min-width: 3.7rem; }
  }
  @media print { .heat td.cell > span, .keys b { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .heat { overflow: visible; } }
`;
