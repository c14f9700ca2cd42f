import { html } from 'hono/html';
import type { AttemptRow, DecisionRow } from '../attempts/attempts.ts';
import { page, type Piece } from './layout.ts';
import { attemptTable, statusMark, table } from './table.ts';
import { clockOf, momentOf, placeOf, wordFor, type View } from './view.ts';

/** Everybody's attempts. */
export function reviewPage(view: View, rows: readonly AttemptRow[]): Piece {
  return page(
    view,
    view.texts.review,
    html`<h1>${view.texts.review}</h1><p class="lead">${view.texts.reviewLead}</p>${attemptTable(view, rows)}`,
  );
}

/** One attempt and its decisions in the order they were made. */
export function attemptPage(view: View, attempt: AttemptRow, decisions: readonly DecisionRow[]): Piece {
  const { texts, locale, outline } = view;
  const fact = (name: string, value: string | number | Piece) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return page(
    view,
    attempt.learner,
    html`<p><a href="/review">${texts.allAttempts}</a></p>
      <h1><bdi>${attempt.learner}</bdi></h1>
      <dl class="facts card">
        ${fact(texts.status, statusMark(wordFor(texts.statuses, attempt.status), attempt.status))} ${fact(texts.score, attempt.score ?? '–')}
        ${fact(texts.place, placeOf(outline, attempt.location) || '–')} ${fact(texts.time, clockOf(attempt.seconds))}
        ${fact(texts.started, momentOf(locale, attempt.started))} ${fact(texts.saved, momentOf(locale, attempt.updated))}
        ${fact(texts.edition, attempt.edition)} ${fact(texts.scorm, attempt.scorm)}
      </dl>
      <h2>${texts.decisions}</h2>
      ${decisions.length === 0 ? html`<p class="card empty">${texts.noDecisions}</p>` : decisionTable(view, decisions)}`,
  );
}

function decisionTable({ texts }: View, decisions: readonly DecisionRow[]): Piece {
  return table<DecisionRow>(
    texts.decisions,
    [
      { heading: '#', cell: ({ index }) => index + 1, figures: true },
      { heading: texts.interaction, cell: ({ interaction }) => interaction },
      { heading: texts.type, cell: ({ type }) => type },
      { heading: texts.response, cell: ({ response }) => html`<bdi>${readable(response)}</bdi>` },
      { heading: texts.correct, cell: ({ correct }) => html`<bdi>${readable(correct.join(' / '))}</bdi>` },
      { heading: texts.result, cell: ({ result }) => wordFor(texts.results, result) },
      { heading: texts.latency, cell: ({ latency }) => latency ?? '–', figures: true },
      { heading: texts.clock, cell: ({ time }) => time.replace('T', ' ') || '–', figures: true },
    ],
    decisions,
  );
}

/** Replies without SCORM 2004's marks, in lines that break between the words of an id. */
function readable(replies: string): Piece {
  const plain = replies
    .replaceAll(/\{lang=[^}]*\}/g, '')
    .replaceAll('[,]', ', ')
    .replaceAll('[.]', '.');
  return html`${plain.split(/(?<=_)/).map((part, at) => (at === 0 ? part : html`<wbr />${part}`))}`;
}
