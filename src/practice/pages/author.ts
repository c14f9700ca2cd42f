import { html } from 'hono/html';
import type { Problem } from '../../core/problem.ts';
import { page, type Piece } from './layout.ts';
import type { View } from './view.ts';

/** Everything wrong in the course folder now, errors first, each with its place and what would be right. */
export function authorPage(view: View, problems: readonly Problem[]): Piece {
  const { texts } = view;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  return page(
    view,
    texts.author,
    html`<h1>${texts.author}</h1>
      <p class="lead">${texts.authorLead}</p>
      ${problems.length === 0 ? html`<p class="card empty good">✓ ${texts.noProblems}</p>` : ''} ${list(texts.errors, 'heat', errors)}
      ${list(texts.warnings, 'warm', warnings)}`,
  );
}

function list(heading: string, tone: 'heat' | 'warm', problems: readonly Problem[]): Piece | string {
  if (problems.length === 0) return '';
  return html`<h2>${heading} · ${problems.length}</h2>
    <ol class="problems">
      ${problems.map(
        ({ file, line, column, path, what, advice }) => html`<li class="card ${tone}">
          <p class="where"><code>${file}:${line}:${column}</code> <code>${path}</code></p>
          <p>${what}</p>
          ${advice ? html`<p class="advice">${advice}</p>` : ''}
        </li>`,
      )}
    </ol>`;
}
