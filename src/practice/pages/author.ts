import { html } from 'hono/html';
import type { Problem } from '../../core/problem.ts';
import { plainLine } from '../../core/text.ts';
import type { ProvenTalk } from '../../course/check.ts';
import type { CourseFindings } from '../course.ts';
import { page, type Piece } from './layout.ts';
import { filled } from './talk/words.ts';
import type { View } from './view.ts';

/**
 * Everything wrong in the course folder now, errors first, each with its place and what would be right; and its role-plays.
 * Where the course has a workshop, a script puts the workbench in its place.
 */
export function authorPage(view: View, findings: CourseFindings, hasWorkshop: boolean): Piece {
  const { texts } = view;
  const listing = listingOf(view, findings);
  return hasWorkshop
    ? page(view, texts.author, html`<parley-author>${listing}</parley-author>`, 'author')
    : page(view, texts.author, listing);
}

/** A look at all screens of the course, which a script puts there. */
export const screensPage = (view: View): Piece => page(view, view.texts.screens, html`<parley-screens></parley-screens>`, 'screens');

function listingOf(view: View, { problems, talks }: CourseFindings): Piece {
  const { texts } = view;
  return html`<h1>${texts.author}</h1>
      <p class="lead">${texts.authorLead}</p>
      ${problems.length === 0 ? html`<p class="card empty good">✓ ${texts.noProblems}</p>` : ''} ${problemLists(view, problems)}
      ${talkList(view, talks)}`;
}

/** Problems as lists, errors first. */
export function problemLists({ texts }: View, problems: readonly Problem[]): Piece {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  return html`${list(texts.errors, 'heat', errors)} ${list(texts.warnings, 'warm', warnings)}`;
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

function talkList({ texts, outline, locale }: View, talks: readonly ProvenTalk[]): Piece | string {
  if (talks.length === 0) return '';
  const place = ({ slide }: ProvenTalk) => outline?.slides.findIndex(({ id }) => id === slide.id) ?? -1;
  const ordered = [...talks].sort((one, other) => place(one) - place(other));
  return html`<h2>${texts.map.list}</h2>
    <p>${texts.map.listLead}</p>
    <ul class="talks">
      ${ordered.map(
        ({ slide }) => html`<li class="card">
          <a href="/author/talks/${slide.id}" lang="${outline?.locale ?? locale}">${plainLine(slide.title)}</a>
          <span>${texts.map.mode[slide.mode]} · ${filled(texts.map.scenesCount, { count: slide.scenes.length })} · ${filled(texts.map.endingsCount, { count: slide.endings.length })}</span>
        </li>`,
      )}
    </ul>`;
}
