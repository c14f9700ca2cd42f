import { css, html, nothing } from 'lit';
import { measures } from '../../../../player/parts/measures.ts';
import type { PlaceTally } from '../../../../review/counting.ts';
import { standings, wordOf } from '../mark.ts';

/** How many are how far, in words: `Passed 3, In progress 2`. */
export const standingWords = ({ standings: of }: PlaceTally): string =>
  standings
    .filter((standing) => of[standing] > 0)
    .map((standing) => `${wordOf(standing)} ${of[standing]}`)
    .join(' · ');

/** How many are how far, as a bar; colours and patterns differ. */
export const standingBar = (
  tally: PlaceTally,
) => html`<div class="standings" role="img" aria-label=${standingWords(tally)} title=${standingWords(tally)}>
  ${standings.map((standing) => (tally.standings[standing] > 0 ? html`<i class=${standing} ${measures({ '--people': tally.standings[standing] })}></i>` : nothing))}
</div>`;

export const barStyles = css`
  .standings { display: flex; gap: 2px; height: 14px; min-width: 5rem; overflow: hidden; border-radius: 7px; }
  .standings i { flex: var(--people) 1 0; min-width: 3px; border: 1px solid transparent; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .standings .passed { background: var(--parley-good); }
  .standings .completed { background: var(--parley-calm-wash); border-color: var(--parley-calm); }
  .standings .in-progress { background: repeating-linear-gradient(135deg, var(--parley-warm) 0 3px, var(--parley-warm-wash) 3px 7px); }
  .standings .failed { background: var(--parley-heat); }
  .standings .not-started { background: var(--parley-off); }
`;
