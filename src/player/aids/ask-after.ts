import type { Journey } from '../../course/journey.ts';
import { languageOf, type Outline, type OutlineEntry } from '../../course/outline.ts';
import { nameOfPledge, pledgeOn } from '../../course/pledges.ts';
import type { Ask } from '../../slides/view.ts';
import { loadView } from '../../slides/views.ts';
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

/** Who is asked. */
export interface Asked {
  /** Names learner and package on this device. */
  place: string;
  /** The course as it is shown now. */
  outline(): Outline;
}

/** Asks once how the pledge of an earlier session went; `journey` is the one at the launch. */
export async function askAfter({ place, outline }: Asked, journey: Journey, entry: OutlineEntry, quiet = alone): Promise<void> {
  await pause(quiet);
  const inWords = async () => {
    const now = outline();
    const slide = (await oneSection(now, entry.section))[entry.id];
    return { pledge: slide && pledgeOn(journey, slide), language: languageOf(now, entry.id) };
  };
  const [{ pledge, language }] = await Promise.all([inWords(), loadView('pledge'), speakOfAids()]);
  if (!pledge || outcomesOf(shelf(), place).of(nameOfPledge(pledge))) return;
  while (isBusy()) await pause(again);
  const element = make();
  Object.assign(element, { pledge, place, language });
  const unstyle = stylePage(room);
  const languages = new MutationObserver(() => void inWords().then((words) => words.pledge && Object.assign(element, words), unheeded));
  languages.observe(document.documentElement, { attributeFilter: ['lang'] });
  element.addEventListener('follow-up-look', () => look(pledge.slide));
  element.addEventListener('follow-up-close', () => {
    element.remove();
    languages.disconnect();
    unstyle();
  });
  document.body.prepend(element);
}

/** What cannot be had in another language stays in the one it was asked in. */
const unheeded = () => undefined;

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
