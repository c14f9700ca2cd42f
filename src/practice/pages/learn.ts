import { html } from 'hono/html';
import type { Version } from '../../lms/api.ts';
import type { Piece } from './layout.ts';
import type { View } from './view.ts';

/** What a launch is asked for with. */
export interface LaunchForm {
  learner: string;
  scorm: Version;
  /** Whether to begin a new attempt. */
  fresh: boolean;
}

/** The page a course plays in. Its script launches the attempt; the panels wait until they are needed. */
export function learnPage({ locale, texts, outline }: View, { learner, scorm, fresh }: LaunchForm): Piece {
  const title = outline?.title ?? texts.learn;
  const again = `/learn?learner=${encodeURIComponent(learner)}${scorm === '1.2' ? '' : `&scorm=${scorm}`}`;
  const ways = { again, againLabel: texts.again, back: texts.back };
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>${title} · ${learner}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/practice.css" />
        <script type="module" src="/assets/learn.js"></script>
      </head>
      <body
        class="launch"
        data-learner="${learner}"
        data-scorm="${scorm}"
        data-fresh="${String(fresh)}"
        data-again="${again}"
        data-title="${title}"
      >
        <p id="elsewhere" class="banner" role="alert" hidden>
          <span>${texts.elsewhere}</span> <a class="plain" href="${again}">${texts.continueHere}</a>
        </p>
        <main id="stage">
          <h1 class="unseen">${title}</h1>
          <p id="opening" class="opening" role="status">${texts.opening}</p>
          ${panel('closed', texts.closed, texts.closedLead, ways)}
          ${panel('failed', texts.failed, texts.failedLead, ways)}
        </main>
      </body>
    </html>`;
}

function panel(id: string, title: string, lead: string, ways: { again: string; againLabel: string; back: string }): Piece {
  return html`<section id="${id}" class="card notice" tabindex="-1" aria-labelledby="${id}-title" hidden>
    <h2 id="${id}-title">${title}</h2>
    <p>${lead}</p>
    <p class="ways">
      <a class="primary" href="/">${ways.back}</a> <a class="plain" href="${ways.again}">${ways.againLabel}</a>
    </p>
  </section>`;
}
