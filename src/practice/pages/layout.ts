import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { View } from './view.ts';

/** A piece of a page: text in it has been escaped. */
export type Piece = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A whole page under the common top line, with a script that was built for it. */
export function page({ locale, texts, outline }: View, title: string, content: Piece, script?: string): Piece {
  const full = title === texts.name ? title : `${title} · ${texts.name}`;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${full}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/practice.css" />
        ${script ? html`<script type="module" src="/assets/${script}.js"></script>` : ''}
      </head>
      <body>
        <header class="top">
          <a class="brand" href="/">Parley</a>
          ${outline ? html`<span class="course"><b>${outline.code}</b> <span lang="${outline.locale}">${outline.title}</span></span>` : ''}
          <nav>
            <a href="/review">${texts.review}</a>
            <a href="/author">${texts.author}</a>
          </nav>
        </header>
        <main class="column">${content}</main>
      </body>
    </html>`;
}

/** A page that says one thing, with a way home. */
export function notice(view: View, title: string, lead: string): Piece {
  return page(
    view,
    title,
    html`<section class="card notice">
      <h1>${title}</h1>
      <p>${lead}</p>
      <p><a class="primary" href="/">${view.texts.back}</a></p>
    </section>`,
  );
}
