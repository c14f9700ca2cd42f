import { css, html } from 'lit';
import { t } from '../../../../i18n/i18n.ts';
import { measures } from '../../../../player/parts/measures.ts';
import type { ToldTurn } from '../../../../review/story.ts';

const meters = ['respect', 'matter'] as const;

/** Both meters of a talk after a turn, and what it did to them. */
export const meterBars = ({ before, after }: ToldTurn) =>
  html`<dl class="meters">${meters.map((meter) => {
    const change = after[meter] - before[meter];
    return html`<div class=${meter}>
    <dt>${t(`person.${meter}`)}</dt>
    <dd>
      <span class="level" aria-hidden="true" ${measures({ '--before': before[meter], '--after': after[meter] })}></span>
      <span class="figure">${after[meter]}<span class="change">${change === 0 ? t('person.same') : `${change > 0 ? '↑' : '↓'}${Math.abs(change)}`}</span></span>
    </dd>
  </div>`;
  })}</dl>`;

export const meterStyles = css`
  .meters { display: flex; flex-wrap: wrap; gap: var(--parley-s1) var(--parley-s5); margin: 0; font-size: var(--parley-t-s); color: var(--parley-ink-2); }
  .meters div { display: flex; gap: var(--parley-s2); align-items: center; }
  .meters dd { display: flex; gap: var(--parley-s2); align-items: center; margin: 0; }
  .level { position: relative; width: 90px; height: 8px; border-radius: 4px; background: var(--parley-off); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .level::before { content: ''; position: absolute; inset: 0 auto 0 0; width: calc(var(--after) * 10%); border-radius: 4px; background: var(--parley-calm); }
  .matter .level::before { background: repeating-linear-gradient(90deg, var(--parley-warm) 0 5px, transparent 5px 8px); }
  .level::after { content: ''; position: absolute; left: calc(var(--before) * 10% - 1px); top: -3px; bottom: -3px; width: 2px; background: var(--parley-ink-3); }
  .meters .figure { font-variant-numeric: tabular-nums; color: var(--parley-ink); font-weight: 600; }
  .change { margin-inline-start: 4px; color: var(--parley-ink-2); font-weight: 400; }
`;
