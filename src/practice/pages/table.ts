import { html } from 'hono/html';
import type { AttemptRow } from '../attempts/attempts.ts';
import type { Piece } from './layout.ts';
import { clockOf } from '../../review/clock.ts';
import { momentOf, placeOf, wordFor, type View } from './view.ts';

/** One column of a table: its heading and what stands in each row. */
export interface Column<Row> {
  heading: string;
  cell: (row: Row) => string | number | Piece;
  /** Figures stand to the right. */
  figures?: boolean;
}

/** A table that becomes a list of cards where there is no room. The roles keep it a table for screen readers there. */
export function table<Row>(label: string, columns: readonly Column<Row>[], rows: readonly Row[]): Piece {
  return html`<table class="card" role="table" aria-label="${label}">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({ heading, figures }) => html`<th role="columnheader" scope="col" class="${figures ? 'figures' : ''}">${heading}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) => html`<tr role="row">
          ${columns.map(
            ({ heading, cell, figures }) =>
              html`<td role="cell" class="${figures ? 'figures' : ''}" data-heading="${heading}"><span>${cell(row)}</span></td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The attempts with status, score, place and time; a learner's name leads to the decisions. */
export function attemptTable({ locale, texts, outline }: View, rows: readonly AttemptRow[]): Piece {
  if (rows.length === 0) return html`<p class="card empty">${texts.noAttempts}</p>`;
  return table<AttemptRow>(
    texts.attempts,
    [
      { heading: texts.learner, cell: ({ id, learner }) => html`<a href="/review/${id}"><bdi>${learner}</bdi></a>` },
      { heading: texts.status, cell: ({ status }) => statusMark(wordFor(texts.statuses, status), status) },
      { heading: texts.score, cell: ({ score }) => score ?? '–', figures: true },
      { heading: texts.place, cell: ({ location }) => placeOf(outline, location) || '–' },
      { heading: texts.scorm, cell: ({ scorm }) => scorm, figures: true },
      { heading: texts.time, cell: ({ seconds }) => clockOf(seconds), figures: true },
      { heading: texts.saved, cell: ({ updated }) => html`<time datetime="${updated.toISOString()}">${momentOf(locale, updated)}</time>` },
    ],
    rows,
  );
}

const signs: Readonly<Record<string, string>> = {
  'not attempted': '○',
  passed: '✓',
  completed: '✓',
  failed: '!',
  incomplete: '…',
  browsed: '…',
};

/** A status as a word with its own sign, never by colour alone. */
export function statusMark(word: string, status: string): Piece {
  return html`<span class="status" data-status="${status}"><span aria-hidden="true">${signs[status] ?? '·'}</span> ${word}</span>`;
}
