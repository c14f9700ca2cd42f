import { html, nothing } from 'lit';
import { languageOfNarration } from '../../course/outline.ts';
import { slideAt } from '../../machine/situation.ts';
import type { Player } from './player.ts';
import { TopLine } from './top.ts';

/** What is spoken on the slide on screen, once the learner asked for it. */
export function narration(player: Player) {
  const { context } = player.shot;
  const { outline, at } = context.journey;
  return player.narrating
    ? html`<parley-narration .narration=${slideAt(context)?.narration} .language=${languageOfNarration(outline, at)} .locale=${player.locale} @narration-close=${() => hide(player)}></parley-narration>`
    : nothing;
}

/** Takes the transcript away, and the focus that stood in it. */
function hide(player: Player): void {
  player.narrating = false;
  const top = player.renderRoot.querySelector('parley-top');
  if (top instanceof TopLine) top.focusNarration();
}
