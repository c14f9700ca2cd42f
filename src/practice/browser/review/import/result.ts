import { html, nothing } from 'lit';
import { t, type Locale } from '../../../../i18n/i18n.ts';
import { sign, type Worth } from '../../../../player/parts/sign.ts';
import { sentence } from '../../../../review/import/messages.ts';
import type { Rejected } from '../../../../review/import/outcome.ts';
import type { Taken } from './intake.ts';
import type { Result } from './run.ts';
import { count } from '../words.ts';

/** A file that was given, and what came of it. */
export interface Given {
  file: File;
  result: Result;
}

/** What can be done after a file was taken in. */
export interface Steps {
  look(): void;
  again(given: Given): void;
  /** Takes everybody else off the roster. */
  replace(given: Given): void;
  saveRejected(given: Given, rejected: readonly Rejected[]): void;
}

/** What a card is drawn with. */
interface About {
  locale: Locale;
  /** Whether the records stay on the reader's computer. */
  isHere: boolean;
  /** Whether it was taken in, and no other file since. */
  isLatest: boolean;
  steps: Steps;
}

/** How many rejected rows are shown; the file to save has them all. */
const shown = 100;

/** What came of a file: figures, what is to be known, and the rows that were not taken. */
export function resultCard(given: Given, about: About) {
  const { file, result } = given;
  return html`<section class="card result" aria-label=${file.name}>
    <header>${sign(worthOf(result))}<h2 tabindex="-1">${headingOf(result)}</h2></header>
    <p class="file"><bdi>${file.name}</bdi></p>
    ${contentOf(given, about)}
  </section>`;
}

function worthOf(result: Result): Worth {
  if (result.is === 'refused' || result.is === 'failed') return 'poor';
  return result.is === 'stopped' || result.rejected.length > 0 ? 'fair' : 'good';
}

function headingOf(result: Result): string {
  if (result.is === 'refused') return t('import.refused');
  if (result.is === 'stopped') return t('import.stopped');
  if (result.is === 'failed') return t('import.failed');
  if (result.is === 'roster') return t(result.isWhole ? 'import.doneWhole' : 'import.doneRoster');
  return t(result.attempts === 0 ? 'import.doneEmpty' : 'import.done');
}

function contentOf(given: Given, { locale, isHere, isLatest, steps }: About) {
  const { result } = given;
  if (result.is === 'refused') return html`<p>${sentence(result.why, locale)}</p>`;
  if (result.is === 'stopped' || result.is === 'failed') {
    return html`<p>${t(result.halfway ? 'import.halfway' : result.is === 'failed' ? 'import.failedWhy' : 'import.nothingTaken')}</p>
      <p><button class="plain" @click=${() => steps.again(given)}>${t('import.again')}</button></p>`;
  }
  const { taken, rejected, notes } = result;
  const canReplace = isLatest && result.is === 'roster' && !isHere && !result.isWhole;
  return html`<dl class="facts">${factsOf(result).map(([name, value]) => fact(name, count(locale, value)))}</dl>
    <p class="quiet">${takenWords(taken, locale)}</p>
    ${notes.length > 0 ? html`<ul class="notes">${notes.map((note) => html`<li>${sentence(note, locale)}</li>`)}</ul>` : nothing}
    ${rejected.length > 0 ? rejectedTable(rejected, locale, () => steps.saveRejected(given, rejected)) : nothing}
    <p class="actions">
      ${isLatest ? html`<button class="primary" @click=${() => steps.look()}>${t('import.look')}</button>` : nothing}
      ${canReplace ? html`<button class="plain" @click=${() => steps.replace(given)}>${t('import.replace')}</button>` : nothing}
    </p>
    ${canReplace ? html`<p class="quiet">${t('import.replaceWhy')}</p>` : nothing}`;
}

const factsOf = (result: Extract<Result, { taken: Taken }>): readonly (readonly [string, number])[] =>
  result.is === 'roster'
    ? [[t('import.people'), result.people.length]]
    : [
        [t('import.people'), result.people],
        [t('import.attempts'), result.attempts],
        [t('import.decisions'), result.decisions],
      ];

const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** A second time, the same file changes nothing. */
function takenWords({ added, changed, unchanged }: Taken, locale: Locale): string {
  if (added === 0 && changed === 0) return unchanged > 0 ? t('import.allKnown') : '';
  const parts = [
    added > 0 ? t('import.added', { figure: count(locale, added) }) : '',
    changed > 0 ? t('import.changed', { figure: count(locale, changed) }) : '',
    unchanged > 0 ? t('import.unchanged', { figure: count(locale, unchanged) }) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function rejectedTable(rejected: readonly Rejected[], locale: Locale, save: () => void) {
  const rest = rejected.length - shown;
  return html`<h3 id="rejected">${t('import.rejected', { count: rejected.length })}</h3>
    <div class="rejected" tabindex="0" role="region" aria-labelledby="rejected">
      <table>
        <thead><tr><th class="figures" scope="col">${t('import.line')}</th><th scope="col">${t('import.reason')}</th></tr></thead>
        <tbody>${rejected.slice(0, shown).map(({ line, why }) => html`<tr><td class="figures">${line}</td><td><bdi>${sentence(why, locale)}</bdi></td></tr>`)}</tbody>
      </table>
    </div>
    ${rest > 0 ? html`<p class="quiet">${t('import.more', { count: rest })}</p>` : nothing}
    <p><button class="plain" @click=${save}>${t('import.saveRejected')}</button></p>`;
}
