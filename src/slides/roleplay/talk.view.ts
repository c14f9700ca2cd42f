import { css, html, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { cue } from '../../player/parts/cue.ts';
import { line } from '../../player/parts/text.ts';
import { onScreen, type RoleplayAnswer } from './answer.ts';
import { history } from './history.view.ts';
import { replies } from './replies.view.ts';
import type { Ending, RoleplaySlide } from './roleplay.schema.ts';
import { stage } from './scene.view.ts';
import { talkOf, type Talk } from './story.ts';
import { speakerName } from './words.view.ts';

interface Talking {
  slide: RoleplaySlide;
  answer: RoleplayAnswer;
  seed: number;
  press: (reply: number, click: MouseEvent) => void;
  recall: () => void;
}

/** The talk: the customer on the stage, what was said, and what can be said now; or how it ended. */
export function talk({ slide, answer, seed, press, recall }: Talking) {
  const now = talkOf(slide, onScreen(answer));
  const { turns, scene, ending } = now;
  const speaks = scene ?? ending;
  if (!speaks) return nothing;
  const person = scene?.person ?? slide.customer;
  const last = turns.at(-1)?.reply.reaction;
  const who = speakerName(slide, person);
  const before = last && { person: slide.customer, mood: last.mood };
  const shows = { person, mood: speaks.mood };
  const said = history(slide, now);
  return html`<div class="talk ${slide.mode} ${said === nothing ? 'begins' : ''}" tabindex="-1">
    ${answer.practice ? practice(ending ? undefined : recall) : nothing}
    ${stage({ shows, who, tone: scene?.person ? `${who} · ${speaks.tone}` : speaks.tone, says: speaks.says, turn: turns.length, before, entry: true })} ${said}
    <div class="now">
      ${scene ? replies({ scene, seed, turn: turns.length + 1, press }) : nothing} ${ending ? end(ending, now) : nothing}
      ${turns.length === 0 && !answer.practice ? cue(slide) : nothing}
    </div>
  </div>`;
}

const practice = (recall?: () => void) =>
  html`<div class="practice">
    <p dir="ltr"><strong>${t('roleplay.practice')}</strong> ${t('roleplay.firstStays')}</p>
    ${recall ? html`<button class="link" @click=${recall}>${t('roleplay.toFirst')}</button>` : nothing}
  </div>`;

const end = ({ name, outcome }: Ending, { turns }: Talk) =>
  html`<section class="end card" aria-labelledby="end">
    <p class="kicker">${t('roleplay.ended', { count: turns.length })}</p>
    <h2 id="end" tabindex="0">${line(name)}</h2>
    <p class="outcome ${outcome}">${t(`roleplay.${outcome}Outcome`)}</p>
  </section>`;

export const talkStyles = css`
  .talk { display: grid; gap: var(--parley-s2); outline: none; }
  .guided .history { max-height: max(10.75rem, 100vh - 37rem); }
  .now { display: grid; gap: var(--parley-s3); align-content: start; justify-items: start; }
  .now > * { width: 100%; }
  .now .cue { width: auto; }
  .practice { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--parley-s3); padding: 0 var(--parley-s3); border: 1px dashed var(--parley-port); border-radius: var(--parley-r-m); font-size: var(--parley-t-m); line-height: 1.5; }
  .practice p { margin: var(--parley-s2) 0; text-align: match-parent; }
  .end { padding: var(--parley-s4) var(--parley-s5); border-radius: var(--parley-r-l); }
  .end p { margin: 0; }
  .end h2 { margin: 0 0 var(--parley-s2); font-size: var(--parley-t-xl); line-height: 1.35; }
  @container (min-width: 36rem) {
    .talk { gap: var(--parley-s3); }
    .practice { padding-inline: var(--parley-s4); font-size: var(--parley-t-m); }
    .talk .history { max-height: max(8rem, 100vh - 36rem); }
  }
  @container (min-width: 56rem) {
    .talk { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: var(--parley-s5); row-gap: var(--parley-s4); }
    .talk > .practice, .talk > .scene { grid-column: 1 / -1; }
    .begins .now { grid-column: 1 / -1; width: min(100%, 46rem); justify-self: center; }
    .talk .history { align-self: start; max-height: max(12rem, 100vh - 33rem); }
  }
`;
