import { html, nothing, svg } from 'lit';

/** How a column is ordered, for `aria-sort`. */
export const sortState = (isSorted: boolean, descending: boolean) => (isSorted ? (descending ? 'descending' : 'ascending') : 'none');

/** The heading of a column that can be ordered by. */
export const sortButton = (words: string, state: ReturnType<typeof sortState>, sort: () => void) =>
  html`<button @click=${sort}><span>${words}</span>${arrow(state)}</button>`;

const up = svg`<path fill="currentColor" d="M6 1.5 10.5 7h-9z" />`;
const down = svg`<path fill="currentColor" d="M6 14.5 1.5 9h9z" />`;

const arrow = (state: string) =>
  html`<svg viewBox="0 0 12 16" width="10" height="14" aria-hidden="true">${state === 'descending' ? nothing : up}${state === 'ascending' ? nothing : down}</svg>`;
