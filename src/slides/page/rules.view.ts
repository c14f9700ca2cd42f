import { css, html, svg } from 'lit';
import type { CourseFacts } from '../../course/facts.ts';
import { t } from '../../i18n/i18n.ts';

/** What counts, what passes and how long it takes. */
export function rules({ scored, counts, passMark, minutes }: CourseFacts['rules']) {
  const [only] = scored;
  const what = !only
    ? html`<span class="value words">${t('page.countsNothing')}</span>`
    : scored.length === 1
      ? html`<span class="value words">${only.title}</span>`
      : html`<ul>${scored.map(({ title, share }) => html`<li>${t('page.share', { title, share })}</li>`)}</ul>`;
  return html`<section class="rules" aria-labelledby="rules">
    <h2 id="rules">${t('page.rules')}</h2>
    <dl>
      <div class="card">${signs.counts}<dt>${t('page.counts')}</dt>
        <dd>${what}${only ? html`<span class="quiet">${t(counts === 'first' ? 'page.countsFirst' : 'page.countsBest')}</span>` : ''}</dd></div>
      <div class="card">${ring(passMark / 100)}<dt>${t('page.pass')}</dt>
        <dd><span class="value">${passMark}%</span><span class="quiet">${t('page.passHint')}</span></dd></div>
      <div class="card">${signs.time}<dt>${t('page.time')}</dt>
        <dd><span class="value">${t('page.minutes', { count: minutes })}</span><span class="quiet">${t('page.timeHint')}</span></dd></div>
    </dl>
  </section>`;
}

const sign = (shape: unknown) => html`<svg class="sign" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">${shape}</svg>`;

const signs = {
  counts: sign(
    svg`<rect x="9" y="6" width="30" height="36" rx="6" /><path class="strong" d="M16 17l3 3 5-6M16 31l3 3 5-6" /><path d="M29 18h4M29 32h4" />`,
  ),
  time: sign(svg`<circle cx="24" cy="24" r="18" /><path class="strong" d="M24 13v11l8 5" />`),
};

const ring = (share: number) =>
  sign(
    svg`<circle cx="24" cy="24" r="18" /><circle class="strong" cx="24" cy="24" r="18" pathLength="1" stroke-dasharray="${share} 1" transform="rotate(-90 24 24)" />`,
  );

export const rulesStyles = css`
  .rules { margin-top: var(--parley-s6); }
  .rules h2 { margin: 0 0 var(--parley-s3); font-size: var(--parley-t-l); line-height: 1.4; }
  dl { display: grid; gap: var(--parley-s3); margin: 0; }
  dl > div { display: grid; grid-template-columns: 48px minmax(0, 1fr); gap: 0 var(--parley-s4); align-content: start; padding: var(--parley-s4); padding-inline-end: var(--parley-s5); }
  dt { color: var(--parley-ink-2); font-size: var(--parley-t-m); }
  dd { grid-column: 2; margin: 0; }
  dd ul { margin: 0; padding: 0; list-style: none; font-weight: 700; }
  .sign { grid-row: 1 / span 2; align-self: start; fill: none; stroke: var(--parley-line); stroke-width: 4; stroke-linecap: round; stroke-linejoin: round; }
  .sign .strong { stroke: var(--parley-calm); }
  .value { display: block; font-size: var(--parley-t-xl); font-weight: 700; line-height: 1.35; font-variant-numeric: tabular-nums; }
  .value.words { font-size: var(--parley-t-l); }
  dd .quiet { display: block; font-size: var(--parley-t-m); line-height: 1.5; }
  @container (min-width: 33em) {
    dl { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    dl > div { grid-template-columns: minmax(0, 1fr); padding: var(--parley-s4); }
    dd { grid-column: auto; }
    .sign { grid-row: auto; margin: 0 0 var(--parley-s2); margin-inline-start: -4px; }
  }
  @container (min-width: 53em) {
    dl { gap: var(--parley-s4); }
    dl > div { grid-template-columns: 48px minmax(0, 1fr); }
    dd { grid-column: 2; }
    .sign { grid-row: 1 / span 2; margin: 0; }
  }
`;
