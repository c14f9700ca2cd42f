import { css, html, nothing } from 'lit';
import type { CourseFacts } from '../../course/facts.ts';
import { t } from '../../i18n/i18n.ts';
import { cue } from '../../player/parts/cue.ts';
import { face } from '../../player/parts/picture.ts';
import { text } from '../../player/parts/text.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import { warmthOf } from './warmth.view.ts';
import { skillName } from './words.view.ts';

/** Before the talk: who comes, what is known, how it is passed and what counts. */
export function opening(slide: RoleplaySlide, { rules }: CourseFacts) {
  const first = slide.scenes.find(({ id }) => id === slide.opening);
  const skills = slide.mustDo.map((skill) => skillName(skill)).join(t('roleplay.comma'));
  const scored = rules.scored.some(({ id }) => id === slide.id);
  return html`<div class="opening">
    ${first ? html`<div class="portrait ${warmthOf(first.mood)}">${face({ person: first.person ?? slide.customer, mood: first.mood })}</div>` : nothing}
    <div class="known">
      ${slide.lead ? html`<div class="lead">${text(slide.lead)}</div>` : nothing}
      <section class="card">
        <h2 class="entry" tabindex="-1">${t('roleplay.brief')}</h2>
        ${text(slide.brief)}
      </section>
      <section class="card">
        <h2>${t('roleplay.howToPass')}</h2>
        <ul>
          <li>${t('roleplay.passEnding')}</li>
          <li>${t('roleplay.passSkills', { skills })}</li>
          <li>${t('roleplay.passPoor')}</li>
        </ul>
        <p class="quiet">${t(scored ? `roleplay.${rules.counts}Counts` : 'roleplay.nothingCounts')} ${t(`roleplay.${slide.mode}Mode`)}</p>
      </section>
      ${cue(slide)}
    </div>
  </div>`;
}

export const openingStyles = css`
  .opening { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--parley-s4); }
  .portrait { display: grid; justify-items: center; align-items: end; overflow: hidden; padding-top: var(--parley-s3); border-radius: var(--parley-r-l); background: linear-gradient(transparent, var(--parley-paper) 160%) var(--ground); }
  .portrait .face { width: 144px; margin-bottom: -1px; }
  .known { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--parley-s3); justify-items: start; align-content: start; }
  .known section { width: 100%; padding: var(--parley-s4) var(--parley-s5); border-radius: var(--parley-r-l); }
  .known h2 { margin: 0 0 var(--parley-s2); font-size: var(--parley-t-l); line-height: 1.4; }
  .known .lead { margin: 0; color: var(--parley-ink-2); font-size: var(--parley-t-l); line-height: 1.6; }
  .known ul { padding-inline-start: 1.2em; }
  .known .quiet { padding-block-start: var(--parley-s3); border-block-start: 1px solid var(--parley-line); font-size: var(--parley-t-m); text-wrap: pretty; }
  @container (min-width: 50rem) {
    .opening { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: var(--parley-s5); }
    .portrait { align-self: start; aspect-ratio: 1; }
    .portrait .face { width: min(300px, 90%); }
  }
`;
