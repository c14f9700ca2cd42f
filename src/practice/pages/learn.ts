import { html } from 'hono/html';
import type { Piece } from './layout.ts';
import type { View } from './view.ts';

/** The page a course plays in. Its script launches the attempt; the panels wait until they are needed. */
export function learnPage({ locale, texts, outline }: View, learner: string, fresh: boolean): Piece {
  const title = outline?.title ?? texts.learn;
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
      <body class="launch" data-learner="${learner}" data-fresh="${String(fresh)}" data-title="${title}">
        <p id="elsewhere" class="banner" role="alert" hidden>
          <span>${texts.elsewhere}</span> <a class="plain" href="/learn?learner=${encodeURIComponent(learner)}">${texts.continueHere}</a>
        </p>
        <main id="stage">
          <h1 class="unseen">${title}</h1>
          <p id="opening" class="opening" role="status">${texts.opening}</p>
          ${panel('closed', texts.closed, texts.closedLead, learner, view(texts.again, texts.back))}
          ${panel('failed', texts.failed, texts.failedLead, learner, view(texts.again, texts.back))}
        </main>
      </body>
    </html>`;
}

const view = (again: string, back: string) => ({ again, back });

function panel(id: string, title: string, lead: string, learner: string, { again, back }: ReturnType<typeof view>): Piece {
  return html`<section id="${id}" class="card notice" tabindex="-1" aria-labelledby="${id}-title" hidden>
    <h2 id="${id}-title">${title}</h2>
    <p>${lead}</p>
    <p class="ways">
      <a class="primary" href="/">${back}</a> <a class="plain" href="/learn?learner=${encodeURIComponent(learner)}">${again}</a>
    </p>
  </section>`;
}
