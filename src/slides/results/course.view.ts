import { css, html, nothing } from 'lit';
import type { CourseFacts } from '../../course/facts.ts';
import { t } from '../../i18n/i18n.ts';
import { measures } from '../../player/parts/measures.ts';
import { sign } from '../../player/parts/sign.ts';

/** What the whole course has brought so far, part by part; nothing where this quiz is all that counts. */
export function courseResult({ course, rules }: CourseFacts, go: (slide: string) => void) {
  if (!course || course.parts.length < 2) return nothing;
  const { percent, passed, parts } = course;
  const state = percent === undefined ? 'open' : passed ? 'passed' : 'failed';
  const words = { percent: percent ?? 0, mark: rules.passMark };
  return html`<section class="course" aria-labelledby="course">
    <h3 id="course">${sign(passed ? 'good' : 'fair')}<span>${t(`results.${state}Course`, words)}</span></h3>
    <ul>
      ${parts.map(
        (part) => html`<li class="card">
          <button class="link" @click=${() => go(part.id)}>${part.title}</button>
          <span class="bar" aria-hidden="true"><i ${measures({ '--reached': `${part.percent ?? 0}%` })}></i></span>
          <span class="figures"><strong>${part.percent === undefined ? t('results.notYet') : `${part.percent}%`}</strong> ${t('results.part', { share: part.share })}</span>
        </li>`,
      )}
    </ul>
    ${state === 'failed' && rules.counts === 'best' ? html`<p>${t('results.raise')}</p>` : nothing}
  </section>`;
}

export const courseStyles = css`
  .course h3 { display: flex; align-items: center; gap: var(--parley-s3); }
  .course ul { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--parley-s2); }
  .course li { display: grid; gap: 0 var(--parley-s4); align-items: center; margin: 0; padding: var(--parley-s2) var(--parley-s4); }
  .course .link { min-height: 44px; }
  .course .bar { height: 8px; border-radius: 4px; background: var(--parley-off); overflow: hidden; }
  .course .bar i { display: block; width: var(--reached); height: 100%; border-radius: inherit; background: var(--parley-calm); }
  .course .figures { color: var(--parley-ink-2); font-size: var(--parley-t-m); font-variant-numeric: tabular-nums; }
  .course .figures strong { color: var(--parley-ink); }
  .course p { margin: var(--parley-s3) 0 0; color: var(--parley-ink-2); }
  @container (min-width: 36rem) {
    .course li { grid-template-columns: minmax(0, 2fr) minmax(4rem, 1fr) 11rem; }
    .course .figures { text-align: end; }
  }
`;
