import { css, html, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { measures } from '../../player/parts/measures.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import { skills } from './skills.ts';
import { skillsOf, type Talk } from './story.ts';
import { skillName } from './words.view.ts';

/** The skills a talk asked for, as bars: how often they were shown of how often they were asked for. */
export function abilities({ mustDo }: RoleplaySlide, talk: Talk) {
  const shares = skillsOf(talk);
  return html`<section class="side card">
    <h3>${t('roleplay.abilities')}</h3>
    <ul class="skills" role="list">
      ${skills.map((skill) => {
        const share = shares[skill];
        if (!share) return nothing;
        const level = (share.shown / share.asked) * 100;
        return html`<li class=${level < 50 ? 'low' : ''}>
          <span class="name">${skillName(skill)}${mustDo.includes(skill) ? html` <small>${t('roleplay.mustDo')}</small>` : nothing}</span>
          <span class="bar" aria-hidden="true" ${measures({ '--level': level })}></span>
          <span class="share"><span aria-hidden="true">${share.shown}/${share.asked}</span><span class="unseen">${t('roleplay.shownOf', { ...share })}</span></span>
        </li>`;
      })}
    </ul>
  </section>`;
}

export const abilityStyles = css`
  .skills { display: grid; grid-template-columns: fit-content(48%) minmax(0, 1fr) auto; gap: var(--parley-s2) var(--parley-s4); align-items: center; margin: 0; padding: 0; list-style: none; font-size: var(--parley-t-m); line-height: 1.4; }
  .skills li { display: contents; }
  .skills .name { max-width: 11em; overflow-wrap: anywhere; hyphens: auto; }
  .skills small { color: var(--parley-ink-2); font-size: var(--parley-t-s); }
  .bar { height: 10px; overflow: hidden; border-radius: 999px; background: var(--parley-off); }
  .bar::before { content: ''; display: block; width: calc(var(--level) * 1%); height: 100%; border-radius: inherit; background: var(--parley-calm); }
  .low .bar::before { background: var(--parley-warm); }
  .share { font-variant-numeric: tabular-nums; text-align: end; }
  @media (forced-colors: active) { .bar { border: 1px solid; } .bar::before { background: CanvasText; } }
`;
