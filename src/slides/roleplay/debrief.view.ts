import { css, html, nothing } from 'lit';
import type { CourseFacts } from '../../course/facts.ts';
import { t } from '../../i18n/i18n.ts';
import { aside } from '../../player/parts/aside.ts';
import { line } from '../../player/parts/text.ts';
import { abilities } from './abilities.view.ts';
import { onScreen, type RoleplayAnswer } from './answer.ts';
import { chart } from './chart.view.ts';
import { path } from './path.view.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import { isGood, talkOf } from './story.ts';
import { result, scores } from './verdict.view.ts';

interface Debriefing {
  slide: RoleplaySlide;
  answer: RoleplayAnswer;
  facts: CourseFacts;
  rewind: (turn: number) => void;
  recall: () => void;
}

/** How the talk went: its result, the path it took, and what to do next time. */
export function debrief({ slide, answer, facts, rewind, recall }: Debriefing) {
  const talk = talkOf(slide, onScreen(answer));
  const { ending } = talk;
  if (!ending) return nothing;
  return html`<div class="debrief">
    ${result(slide, answer, talk, ending)} ${scores(slide, answer, facts, recall)}
    <div class="columns">
      ${path(slide, talk, rewind)}
      <div class="sides">
        ${chart(talk)} ${abilities(slide, talk)}
        <section class="side card">
          <h3>${t(isGood(ending) ? 'roleplay.closeWell' : 'roleplay.turnAround')}</h3>
          <p>${line(ending.model)}</p>
        </section>
        <section class="side action">
          <h3>${t('roleplay.nextTime')}</h3>
          <p>${line(ending.action)}</p>
        </section>
        <button class="plain" @click=${() => rewind(0)}>${t('roleplay.fromStart')}</button>
      </div>
    </div>
    ${aside(slide.aside)}
  </div>`;
}

export const debriefStyles = css`
  .debrief, .columns, .sides { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--parley-s4); align-content: start; }
  .debrief h3 { margin: 0 0 var(--parley-s3); font-size: var(--parley-t-l); line-height: 1.4; }
  .side { padding: var(--parley-s4) var(--parley-s5); border-radius: var(--parley-r-l); }
  .side h3 { margin-bottom: var(--parley-s2); }
  .side.action { background: var(--parley-calm); color: var(--parley-on-calm); font-size: var(--parley-t-l); line-height: 1.55; }
  .side.action .key { color: inherit; background: none; text-decoration: underline; text-underline-offset: 4px; }
  .sides .plain { justify-self: start; }
  @container (min-width: 56rem) { .columns { grid-template-columns: minmax(0, 4fr) minmax(0, 3fr); gap: var(--parley-s5); } }
`;
