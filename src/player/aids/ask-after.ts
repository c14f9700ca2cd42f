import type { Journey } from '../../course/journey.ts';
import type { OutlineEntry } from '../../course/outline.ts';
import { nameOfPledge, pledgeOn } from '../../course/pledges.ts';
import type { Ask } from '../../slides/view.ts';
import { loadView } from '../../slides/views.ts';
import type { Session } from '../afterwards.ts';
import { isBusy } from '../busy.ts';
import { stylePage } from '../parts/page-style.ts';
import { shelf } from '../shelf.ts';
import { Player } from '../shell/player.ts';
import { FollowUp } from './follow-up.ts';
import { outcomesOf } from './outcomes.ts';
import { speakOfAids } from './texts.ts';
import { oneSection } from './whole-course.ts';

/** How long the learner is left alone with the first slide, in milliseconds. */
const alone = 4000;
const again = 400;

/** The course gives way, so that nothing of it is covered. */
const room = `
body { display: flex; flex-direction: column; height: 100vh; height: 100dvh; }
body > parley-player { flex: 1; min-height: 0; }`;

/** Asks once how the pledge of an earlier session went; `journey` is the one at the launch. */
export async function askAfter({ place }: Session, journey: Journey, entry: OutlineEntry, quiet = alone): Promise<void> {
  await pause(quiet);
  const [slides] = await Promise.all([oneSection(journey.outline, entry.section), loadView('pledge'), speakOfAids()]);
  const slide = slides[entry.id];
  const pledge = slide && pledgeOn(journey, slide);
  if (!pledge || outcomesOf(shelf(), place).of(nameOfPledge(pledge))) return;
  while (isBusy()) await pause(again);
  const element = make();
  Object.assign(element, { pledge, place, language: journey.outline.locale });
  const unstyle = stylePage(room);
  element.addEventListener('follow-up-look', () => look(pledge.slide));
  element.addEventListener('follow-up-close', () => {
    element.remove();
    unstyle();
  });
  document.body.prepend(element);
}

function make(): FollowUp {
  if (!customElements.get('parley-follow-up')) customElements.define('parley-follow-up', FollowUp);
  return new FollowUp();
}

/** Leads to a slide as a link of a slide does: with a way back. */
function look(slide: string): void {
  const player = document.querySelector('parley-player');
  if (player instanceof Player) player.hear(new CustomEvent<Ask>('slide-ask', { detail: { want: 'go', slide } }));
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
