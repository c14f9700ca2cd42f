import { css, html, svg } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { measures } from '../../player/parts/measures.ts';
import { top } from './graph.ts';
import type { Talk } from './story.ts';
import type { Standing } from './talk.ts';

const meters = ['respect', 'matter'] as const;
type Meter = (typeof meters)[number];

/** Both meters over the turns: two lines, and the same as a table. */
export function chart({ start, turns }: Talk) {
  const standings = [start, ...turns.map(({ after }) => after)];
  return html`<section class="side card">
    <h3>${t('roleplay.feelings')}</h3>
    <div class="chart" role="img" aria-label=${meters.map((meter) => summary(meter, standings)).join(' ')}>
      <div class="plot">
        <svg viewBox="0 0 100 ${top * 10}" preserveAspectRatio="none" aria-hidden="true">
          ${[0, 5, top].map((level) => svg`<path class="rule" d=${`M0 ${high(level)}H100`} />`)}
          ${meters.map((meter) => svg`<polyline class=${meter} points=${points(meter, standings)} />`)}
        </svg>
        ${labels(standings).map(({ meter, level }) => html`<span class="name ${meter}" ${measures({ '--level': level })}>${t(`roleplay.${meter}Meter`)}</span>`)}
      </div>
      <p class="axis" aria-hidden="true"><span>${t('roleplay.atStart')}</span><span>${t('roleplay.afterTurn', { turn: turns.length })}</span></p>
    </div>
    ${table(standings)}
  </section>`;
}

function table(standings: readonly Standing[]) {
  return html`<details>
    <summary>${t('roleplay.asTable')}</summary>
    <table>
      <thead><tr><th scope="col">${t('roleplay.turn')}</th>${meters.map((meter) => html`<th scope="col">${t(`roleplay.${meter}Meter`)}</th>`)}</tr></thead>
      <tbody>
        ${standings.map((one, at) => html`<tr><th scope="row">${at === 0 ? t('roleplay.atStart') : at}</th>${meters.map((meter) => html`<td>${one[meter]}</td>`)}</tr>`)}
      </tbody>
    </table>
  </details>`;
}

const high = (level: number) => (top - level) * 10;
const points = (meter: Meter, standings: readonly Standing[]) =>
  standings.map((one, at) => `${(at * 100) / Math.max(1, standings.length - 1)},${high(one[meter])}`).join(' ');

const summary = (meter: Meter, standings: readonly Standing[]) =>
  t('roleplay.meterWent', { meter: t(`roleplay.${meter}Meter`), from: standings[0]?.[meter] ?? 0, to: standings.at(-1)?.[meter] ?? 0 });

/** How far apart two names must stand to be read. */
const apart = 2.4;

/** Where the names of the lines stand: at their ends, moved apart where these meet. */
function labels(standings: readonly Standing[]): readonly { meter: Meter; level: number }[] {
  const last = standings.at(-1);
  const respect = last?.respect ?? 0;
  const matter = last?.matter ?? 0;
  const push = Math.max(0, apart - Math.abs(respect - matter)) / 2;
  const up = respect >= matter ? push : -push;
  const middle = Math.min(top - apart / 2, Math.max(apart / 2, (respect + matter) / 2)) - (respect + matter) / 2;
  const shift = push > 0 ? middle : 0;
  return [
    { meter: 'respect', level: respect + up + shift },
    { meter: 'matter', level: matter - up + shift },
  ];
}

export const chartStyles = css`
  .plot { position: relative; height: 9rem; margin-block-start: var(--parley-s3); padding-inline-end: 9.1em; font-size: var(--parley-t-s); }
  .plot svg { transform: scaleX(var(--parley-way)); display: block; width: 100%; height: 100%; overflow: visible; }
  .plot path, .plot polyline { fill: none; vector-effect: non-scaling-stroke; }
  .rule { stroke: var(--parley-line); stroke-width: 1; }
  .plot polyline { stroke-width: 3.5; stroke-linejoin: round; stroke-linecap: round; }
  polyline.respect { stroke: var(--parley-calm); }
  polyline.matter { stroke: var(--parley-warm); stroke-dasharray: 1 7; }
  .plot .name { position: absolute; inset-inline-end: 0; top: calc((10 - var(--level)) * 10%); width: 8.5em; font-weight: 700; line-height: 1.2; transform: translateY(-50%); text-wrap: balance; }
  .name.respect { color: var(--parley-calm-strong); }
  .name.matter { color: var(--parley-warm); }
  .axis { display: flex; justify-content: space-between; margin: var(--parley-s2) 0 0; padding-inline-end: 10.1em; color: var(--parley-ink-2); font-size: var(--parley-t-s); line-height: 1.4; }
  @container slide (max-width: 16rem) {
    .plot { height: auto; padding: 0; }
    .plot svg { height: 9rem; margin-block-end: var(--parley-s3); }
    .plot .name { display: block; position: static; width: auto; transform: none; }
    .axis { padding: 0; }
  }
  details { margin-top: var(--parley-s1); font-size: var(--parley-t-m); }
  summary { display: flex; align-items: center; min-height: 44px; color: var(--parley-calm-strong); font-weight: 700; cursor: pointer; text-decoration: underline; text-underline-offset: 4px; }
  table { width: 100%; table-layout: fixed; border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  th, td { padding: var(--parley-s1) var(--parley-s2); border-top: 1px solid var(--parley-line); text-align: end; font-weight: 400; line-height: 1.4; }
  thead th { border: 0; color: var(--parley-ink-2); font-size: var(--parley-t-s); vertical-align: bottom; }
  tr > :first-child { text-align: start; }
`;
