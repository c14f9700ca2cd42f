import { html } from 'hono/html';
import type { Version } from '../../lms/api.ts';
import type { AttemptRow } from '../attempts/attempts.ts';
import { page, type Piece } from './layout.ts';
import { attemptTable } from './table.ts';
import type { View } from './view.ts';

/** What was entered as a name, and why it cannot be used. */
export interface NameForm {
  given: string;
  scorm: Version;
  error?: string;
}

/** The home page: three doors, and who has come how far. */
export function homePage(view: View, rows: readonly AttemptRow[], form: NameForm): Piece {
  const { texts } = view;
  return page(
    view,
    texts.name,
    html`<h1 lang="${view.outline?.locale ?? view.locale}">${view.outline?.title ?? texts.name}</h1>
      <p class="lead">${texts.lead}</p>
      <div class="doors">
        <section class="door card" aria-labelledby="learn">
          ${bust('learn')}
          <h2 id="learn">${texts.learn}</h2>
          <p>${view.outline ? texts.learnLead : texts.brokenCourse}</p>
          ${view.outline && view.isBehind ? html`<p class="behind">${texts.behind}</p>` : ''}
          ${view.outline ? nameForm(view, form) : ''}
        </section>
        ${door('review', texts.review, texts.reviewLead, texts.open)} ${door('author', texts.author, texts.authorLead, texts.open)}
      </div>
      <h2>${texts.attempts}</h2>
      ${attemptTable(view, rows)}`,
  );
}

function door(place: 'review' | 'author', title: string, lead: string, label: string): Piece {
  return html`<section class="door card" aria-labelledby="${place}">
    ${bust(place)}
    <h2 id="${place}">${title}</h2>
    <p>${lead}</p>
    <p class="enter"><a class="plain" href="/${place}" aria-describedby="${place}">${label}</a></p>
  </section>`;
}

const bust = (place: string) => html`<img class="bust" src="/assets/${place}.svg" alt="" width="132" height="132" />`;

function nameForm({ texts }: View, { given, scorm, error }: NameForm): Piece {
  const faulty = error === undefined ? '' : html`aria-invalid="true" aria-describedby="wrong" autofocus`;
  return html`<form action="/learn" method="get" class="enter">
    <label for="name">${texts.yourName}</label>
    <input id="name" name="learner" value="${given}" maxlength="160" autocomplete="name" spellcheck="false" ${faulty} />
    ${error === undefined ? '' : html`<p id="wrong" class="wrong" role="alert">${error}</p>`}
    <button class="primary">${texts.start}</button>
    <label class="version"><input type="checkbox" name="scorm" value="2004" ${scorm === '2004' ? 'checked' : ''} /> ${texts.scorm2004}</label>
  </form>`;
}
