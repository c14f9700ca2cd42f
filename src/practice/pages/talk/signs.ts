import { html } from 'hono/html';
import type { Reply } from '../../../slides/roleplay/roleplay.schema.ts';
import type { Piece } from '../layout.ts';

/** From good to bad. */
export const verdicts = ['best', 'acceptable', 'poor'] as const satisfies readonly Reply['verdict'][];

/** The signs of the verdicts, as in the player: ✓ in a circle, ～ in a square, ! in a diamond. */
export const signs: Piece = html`<symbol id="sign-best" viewBox="0 0 28 28">
    <circle class="shape" cx="14" cy="14" r="13" />
    <path class="stroke" d="m8.5 14.5 3.8 3.8 7.4-8" />
  </symbol>
  <symbol id="sign-acceptable" viewBox="0 0 28 28">
    <rect class="shape" x="1.5" y="1.5" width="25" height="25" rx="6" />
    <path class="stroke" d="M7.5 15.5c2-4.4 4.6-3.6 6.5-1.5s4.5 2.9 6.5-1.5" />
  </symbol>
  <symbol id="sign-poor" viewBox="0 0 28 28">
    <rect class="shape" x="4" y="4" width="20" height="20" rx="3.5" transform="rotate(45 14 14)" />
    <path class="stroke" d="M14 8.5v7M14 19.4v.1" />
  </symbol>
  <symbol id="sign-checkpoint" viewBox="0 0 16 16"><path class="flag" d="M4 15V2h8l-2 3 2 3H4" /></symbol>`;

/** The heads of the ways. */
export const arrowheads: readonly Piece[] = [...verdicts, 'never'].map(
  (
    kind,
  ) => html`<marker id="arrow-${kind}" class="arrow ${kind}" viewBox="0 0 10 10" refX="9.5" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto">
    <path d="M0 .6 10 5 0 9.4Z" />
  </marker>`,
);

/** A sign among words. */
export const sign = (verdict: Reply['verdict']): Piece =>
  html`<svg class="sign ${verdict}" width="22" height="22" aria-hidden="true"><use href="#sign-${verdict}" /></svg>`;
