import { html, nothing } from 'lit';
import type { Verdict } from '../../core/kind.ts';
import { t } from '../../i18n/i18n.ts';
import { sign } from '../../player/parts/sign.ts';
import { line, text } from '../../player/parts/text.ts';
import type { Link } from './lines.ts';
import type { MatchAnswer } from './match.ts';
import type { MatchSlide } from './match.schema.ts';
import { wrongWords } from './words.view.ts';

/** What stands under the board once it is confirmed: how it went, and why the pairs belong together. */
export function summary({ pairs, after }: MatchSlide, { first }: MatchAnswer, verdict: Verdict) {
  const earned = verdict.is === 'scored' ? verdict.earned : 0;
  const worth = (pair: number) => sign(first[pair] === pair ? 'good' : 'fair');
  const notes = pairs.flatMap(({ right, feedback }, at) =>
    feedback ? [html`<li>${worth(at)}<p><strong>${line(right)}</strong> ${line(feedback)}</p></li>`] : [],
  );
  return html`<section class="summary card">
    <div class="score">
      <strong>${t('match.score', { count: pairs.length, earned })}</strong>
      ${
        earned < pairs.length
          ? html`<span class="key-sign">${sign('good')}${t('match.first')}</span><span class="key-sign">${sign('fair')}${t('match.later')}</span>`
          : nothing
      }
    </div>
    ${notes.length > 0 ? html`<ul class="notes">${notes}</ul>` : nothing}
    ${after ? html`<div class="after">${text(after)}</div>` : nothing}
  </section>`;
}

/** What the last link was worth, while there are more to come: words, not only a line that fades. */
export function cue(slide: MatchSlide, wrong: Link | undefined, settled: Link | undefined) {
  const feedback = settled && slide.pairs[settled.left]?.feedback;
  if (wrong) return html`<p class="cue">${sign('fair')}<span>${wrongWords(slide, wrong)}</span></p>`;
  return html`<p class="cue">${feedback ? html`${sign('good')}<span>${line(feedback)}</span>` : nothing}</p>`;
}
