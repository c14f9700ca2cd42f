import { css, html, nothing } from 'lit';
import type { CourseFacts } from '../../course/facts.ts';
import { t } from '../../i18n/i18n.ts';
import { sign } from '../../player/parts/sign.ts';
import { line } from '../../player/parts/text.ts';
import { onScreen, type RoleplayAnswer } from './answer.ts';
import type { Ending, RoleplaySlide } from './roleplay.schema.ts';
import { stage } from './scene.view.ts';
import { maskOf } from './skills.ts';
import { earnedOf, isGood, talkOf, type Talk } from './story.ts';
import { skillName, speakerName } from './words.view.ts';

/** How the talk ended, whether it is passed, and exactly why not. */
export function result(slide: RoleplaySlide, answer: RoleplayAnswer, talk: Talk, ending: Ending) {
  const best = talk.turns.filter(({ reply }) => reply.verdict === 'best').length;
  const reasons = reasonsOf(slide, talk, ending);
  return html`<div class="result">
    <div class="words">
      <p class="kicker">${t(answer.practice ? 'roleplay.debriefOfPractice' : 'roleplay.debriefOfFirst')}</p>
      <h2 class="entry" tabindex="-1">${line(ending.name)}</h2>
      <p class="sum"><span class="outcome ${ending.outcome}">${t(`roleplay.${ending.outcome}Outcome`)}</span> ${t('roleplay.bestOf', { count: talk.turns.length, best })}</p>
      <div class="passing">${sign(talk.passed ? 'good' : 'poor')}
        <div><strong>${t(talk.passed ? 'roleplay.passed' : 'roleplay.notPassed', { percent: earnedOf(talk) })}</strong>
          ${reasons.length > 0 ? html`<ul>${reasons.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
        </div>
      </div>
    </div>
    ${stage({ shows: { person: slide.customer, mood: ending.mood }, who: speakerName(slide), tone: ending.tone, says: ending.says, turn: -1 })}
  </div>`;
}

function reasonsOf({ mustDo }: RoleplaySlide, { now }: Talk, ending: Ending): readonly string[] {
  const missing = mustDo.filter((skill) => (now.shown & maskOf([skill])) === 0).map((skill) => skillName(skill));
  return [
    ...(isGood(ending) ? [] : [t('roleplay.whyEnding')]),
    ...(missing.length > 0 ? [t('roleplay.whySkills', { skills: missing.join(t('roleplay.comma')) })] : []),
    ...(now.poor > 1 ? [t('roleplay.whyPoor', { count: now.poor })] : []),
  ];
}

/** Which talk this is, that the first one stays, which one counts, and what both are worth. */
export function scores(slide: RoleplaySlide, answer: RoleplayAnswer, { rules, own }: CourseFacts, recall: () => void) {
  const worth = (replies: readonly number[]) => earnedOf(talkOf(slide, replies));
  const scored = rules.scored.some(({ id }) => id === slide.id);
  const first = own?.first ?? worth(answer.first);
  const best = own?.best ?? worth(answer.best ?? answer.first);
  return html`<section class="standing" aria-label=${t('roleplay.scores')}>
    <dl>
      ${answer.practice ? html`<div><dt>${t('roleplay.thisPractice')}</dt><dd>${worth(onScreen(answer))}%</dd></div>` : nothing}
      <div><dt>${t('roleplay.firstTalk')}</dt><dd>${first}%</dd></div>
      ${answer.best ? html`<div><dt>${t('roleplay.bestTalk')}</dt><dd>${best}%</dd></div>` : nothing}
    </dl>
    <p dir="ltr">${t(answer.practice ? 'roleplay.firstStays' : 'roleplay.firstKept')} ${t(scored ? `roleplay.${rules.counts}Counts` : 'roleplay.nothingCounts')}</p>
    ${answer.practice ? html`<button class="link" @click=${recall}>${t('roleplay.toFirst')}</button>` : nothing}
  </section>`;
}

export const verdictStyles = css`
  .result { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--parley-s4); }
  .result h2 { margin: 0 0 var(--parley-s2); font-size: var(--parley-t-2xl); line-height: 1.3; text-wrap: balance; }
  .result .kicker { margin: 0; color: var(--parley-calm-strong); }
  .result .sum { color: var(--parley-ink-2); }
  .passing { display: flex; align-items: flex-start; gap: var(--parley-s3); }
  .passing ul { margin: var(--parley-s1) 0 0; padding-inline-start: 1.2em; color: var(--parley-ink-2); }
  .standing { display: flex; flex-wrap: wrap; align-items: center; gap: var(--parley-s1) var(--parley-s5); padding: var(--parley-s3) var(--parley-s4); border-radius: var(--parley-r-m); background: var(--parley-wash); font-size: var(--parley-t-m); line-height: 1.5; }
  .standing dl { display: flex; flex-wrap: wrap; gap: 0 var(--parley-s5); margin: 0; }
  .standing dl div { display: flex; align-items: baseline; gap: var(--parley-s2); }
  .standing dd { margin: 0; font-size: var(--parley-t-l); font-weight: 700; font-variant-numeric: tabular-nums; }
  .standing p { flex: 1 1 16em; margin: 0; text-align: match-parent; color: var(--parley-ink-2); text-wrap: pretty; }
  @container (min-width: 46rem) {
    .result { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: stretch; }
    .result .scene { --face: 150px; grid-template-columns: 150px minmax(0, 1fr); gap: var(--parley-s3); }
    .result .speech { padding: var(--parley-s2) var(--parley-s4) var(--parley-s3); }
    .result .speech .line { font-size: var(--parley-t-l); }
  }
`;
