import { css, html } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { line } from '../../player/parts/text.ts';
import type { ChartAnswer } from './chart.ts';
import type { ChartSlide } from './chart.schema.ts';
import { measured } from './words.view.ts';

/** The same as the drawing, in numbers. */
export function table(slide: ChartSlide, { guesses }: ChartAnswer) {
  const row = (part: ChartSlide['parts'][number], at: number) => {
    const guess = guesses[at];
    return html`<tr>
      <th scope="row">${line(part.label)}</th>
      <td>${guess === undefined ? t('chart.given') : measured(guess, slide)}</td>
      <td>${measured(part.value, slide)}</td>
    </tr>`;
  };
  return html`<details>
    <summary>${t('chart.asTable')}</summary>
    <table>
      <caption class="unseen">${line(slide.ask)}</caption>
      <thead><tr><th scope="col">${t('chart.part')}</th><th scope="col">${t('chart.yours')}</th><th scope="col">${t('chart.actual')}</th></tr></thead>
      <tbody>${slide.parts.map(row)}</tbody>
    </table>
  </details>`;
}

export const tableStyles = css`
  details { margin-top: var(--parley-s2); }
  summary { display: inline-flex; align-items: center; min-height: 44px; color: var(--parley-calm-strong); font-weight: 700; cursor: pointer; text-decoration: underline; text-underline-offset: 4px; }
  table { width: 100%; max-width: 40em; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  th, td { padding: var(--parley-s2) var(--parley-s3); border-top: 1px solid var(--parley-line); text-align: end; font-weight: 400; line-height: 1.4; vertical-align: baseline; }
  thead th { border: 0; color: var(--parley-ink-2); font-size: var(--parley-t-m); vertical-align: bottom; }
  tr > :first-child { padding-inline-start: 0; text-align: start; overflow-wrap: anywhere; }
`;
