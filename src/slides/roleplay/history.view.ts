import { css, html, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../player/parts/text.ts';
import { bubble, coach } from './bubble.view.ts';
import type { RoleplaySlide, Scene } from './roleplay.schema.ts';
import type { Talk, Turn } from './story.ts';
import { speakerName } from './words.view.ts';

/** What was said so far: it scrolls by itself and stands at its newest line. */
export function history(slide: RoleplaySlide, { turns, scene }: Talk) {
  if (turns.length === 0 && !scene?.narration) return nothing;
  return html`<section class="history" tabindex="0" aria-label=${t('roleplay.history')}>
    <div class="said">${turns.map((turn) => said(slide, turn))}${scene ? narration(scene) : nothing}</div>
  </section>`;
}

function said(slide: RoleplaySlide, { scene, reply }: Turn) {
  const customer = speakerName(slide);
  return html`${narration(scene)}
    ${heard(slide, scene)}
    ${bubble({ who: t('roleplay.you'), mine: true, says: reply.text })}
    ${bubble({ who: customer, shows: { person: slide.customer, mood: reply.reaction.mood }, tone: reply.reaction.tone, says: reply.reaction.says })}
    ${slide.mode === 'guided' ? coach(reply) : nothing}`;
}

/** A line of the customer, or of somebody else with face and name. */
function heard(slide: RoleplaySlide, { person, mood, says }: Scene) {
  const who = speakerName(slide, person);
  return person ? bubble({ who, shows: { person, mood }, tone: who, says }) : bubble({ who, says });
}

const narration = ({ narration: words }: Scene) => (words ? html`<div class="narration">${text(words)}</div>` : nothing);

export const historyStyles = css`
  .history { position: relative; display: flex; flex-direction: column-reverse; min-height: 0; max-height: max(7rem, 100vh - 39rem); overflow-y: auto; overscroll-behavior: contain; padding: 12px 3px 3px; outline-offset: -3px; -webkit-mask-image: linear-gradient(transparent, #000 12px); mask-image: linear-gradient(transparent, #000 12px); }
  .said { display: flex; flex-direction: column; align-items: flex-start; gap: var(--parley-s2); margin-block: auto 0; }
  .narration { align-self: center; max-width: 32em; padding-inline: var(--parley-s4); color: var(--parley-ink-2); font-size: var(--parley-t-m); text-align: center; text-wrap: balance; }
`;
