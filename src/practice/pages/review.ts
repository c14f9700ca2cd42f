import { html } from 'hono/html';
import { page, type Piece } from './layout.ts';
import type { View } from './view.ts';

/** The page of the review: its script draws it, for all its addresses. The panel waits until it is needed. */
export function reviewPage(view: View): Piece {
  const { texts } = view;
  return page(
    view,
    texts.review,
    html`<parley-review><h1>${texts.review}</h1><p class="lead" role="status">${texts.openingReview}</p></parley-review>
      <section id="failed" class="card notice" hidden>
        <h1>${texts.failedReview}</h1>
        <p role="alert">${texts.failedReviewLead}</p>
        <p><a class="primary" href="">${texts.retry}</a></p>
      </section>`,
    'review',
  );
}

/** Where in the review a learner is. */
export const personAddress = (learner: string): string => `/review?${new URLSearchParams({ view: 'person', learner })}`;
