import { html, nothing, svg } from 'lit';
import { say, t } from '../../i18n/i18n.ts';
import { sign } from '../parts/sign.ts';
import type { Step } from './check.ts';
import type { Finding, Grade } from './finding.ts';
import { gradeWords, type Part } from './report.ts';

/** What came of a check: its findings, their code, and whether it was done to its end. */
export interface Outcome {
  findings: readonly Finding[];
  isWhole: boolean;
  code: string;
}

const worths = { good: 'good', note: 'fair', problem: 'poor' } as const;

/** Each grade has a shape and a sign of its own; what was not checked is an empty ring. */
const gradeSign = (grade: Grade) =>
  grade === 'skipped'
    ? html`<span class="sign none"><svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">${svg`<circle class="ring" cx="14" cy="14" r="12" />`}</svg></span>`
    : sign(worths[grade]);

/** How far the check is, or what came of it in one sentence, with the code to read out loud. */
export function outcomeOf(step: Step | undefined, outcome: Outcome | undefined) {
  const worst = outcome && !step ? worstOf(outcome.findings) : undefined;
  return html`<div class=${`card outcome ${step ? 'running' : ''}`}>
    <p class="summary">${worst ? gradeSign(worst) : nothing}<span role="status">${sentence(step, outcome)}</span></p>
    ${step ? html`<progress max=${step.of} .value=${step.at} aria-label=${t('preflight.title')}></progress>` : nothing}
    ${
      outcome?.isWhole && !step
        ? html`<p class="spoken"><span>${t('preflight.code')}</span><span class="code" aria-hidden="true">${outcome.code}</span><span class="unseen">${spelled(outcome.code)}</span></p>`
        : nothing
    }
  </div>`;
}

function sentence(step: Step | undefined, outcome: Outcome | undefined): string {
  if (step) return t('preflight.step', { at: step.at, of: step.of, doing: say(step.doing) });
  if (!outcome) return '';
  if (!outcome.isWhole) return t('preflight.stopped');
  const count = (grade: Grade) => outcome.findings.filter((one) => one.grade === grade).length;
  if (count('problem') > 0) return t('preflight.poor', { count: count('problem') });
  if (count('note') > 0) return t('preflight.fair', { count: count('note') });
  return count('skipped') > 0 ? t('preflight.wellInPart') : t('preflight.well');
}

function worstOf(findings: readonly Finding[]): Grade {
  const grades = findings.map(({ grade }) => grade);
  if (grades.includes('problem')) return 'problem';
  return grades.includes('note') ? 'note' : 'good';
}

/** Sign by sign, as screen readers must say it. */
const spelled = (code: string) => [...code].join(' ').replaceAll(' - ', ', ');

/** A heading and what was found below it; `more` is what can be done about a finding. */
export const findingList = ({ heading, findings }: Part, more: (finding: Finding) => unknown) =>
  html`<section>
    <h2>${heading}</h2>
    <ul class="card">
      ${findings.map(
        (one) =>
          html`<li class=${one.grade}>
            ${gradeSign(one.grade)}
            <div class="words"><b>${gradeWords(one.grade)}</b> ${say(one.says)} ${more(one)}</div>
          </li>`,
      )}
    </ul>
  </section>`;
