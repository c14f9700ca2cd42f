import { createActor } from 'xstate';
import type { Message } from '../core/kind.ts';
import type { Outline } from '../course/outline.ts';
import { speak, localeFor, t, type Locale } from '../i18n/i18n.ts';
import type { Version } from '../lms/api.ts';
import type { Shelf } from '../lms/local.ts';
import { playerMachine } from '../machine/player.ts';
import { resume } from '../machine/resume.ts';
import { FileMissing, pageOutline, shelvesOf } from './course-files.ts';
import { defineFrame, defineRest } from './define.ts';
import { applyLocale, applySize, chosenLocale, chosenSize, remember } from './preferences.ts';
import { isBusy, watchPresses } from './busy.ts';
import { claimTab } from './only-tab.ts';
import type { PrivateAnswers } from './private-answers.ts';
import { reach } from './reach.ts';
import { openSession } from './session.ts';
import { Player, type Shot } from './shell/player.ts';

/** How long the page waits for the first slide before it shows the frame without it, in milliseconds. */
const skeleton = 2000;

/** Opens the course: the LMS, then the learner's place, then the page. */
async function start(): Promise<void> {
  const starting = speak(chosenLocale(''));
  const written = pageOutline(document);
  const { port, launch, journal, notices } = await openSession(window, shelf(), written.code, packagedFor(document));
  const writes = launch.mode === 'normal';
  const outline = writes ? written : { ...written, navigation: 'free' as const };
  const claimed = writes ? claimTab(`parley/${outline.code}/${launch.learner.id}`) : Promise.resolve(true);
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const kept = journal?.beyond(launch.state);
  const known = kept === undefined ? undefined : (await import('../machine/rejoin.ts')).rejoin(outline, launch, kept);
  const resumed = resume(outline, launch, seed, Date.now(), known);
  const shelves = shelvesOf(outline);
  const first = shelves.load(resumed.situation.journey.at).catch(() => undefined);
  await starting;
  if (launch.locale) await speak(chosenLocale(launch.locale));
  await Promise.race([first, new Promise((resolve) => setTimeout(resolve, skeleton))]);
  watchPresses();
  const alone = await claimed;
  const privately = await privateAnswersOf(outline, launch.learner.id);
  const situation = { ...resumed.situation, journey: privately?.join(resumed.situation.journey) ?? resumed.situation.journey };
  const keepPrivate = writes && alone ? privately?.keep : undefined;
  const held = { state: launch.state, status: launch.status };
  const clocks = {
    now: () => Date.now(),
    chance: () => Math.random(),
    isBusy,
    reach: port.keeps === 'lms' ? reach : () => Promise.resolve(true),
  };
  const link = { port, writes: writes && alone, ends: alone, ...(journal && alone ? { journal } : {}), held, ...clocks };
  const actor = createActor(playerMachine, {
    input: { ...shelves, situation, link, now: clocks.now, ...(keepPrivate ? { keepPrivate } : {}) },
  });
  actor.subscribe(reporter());
  actor.start();
  addEventListener('pagehide', () => actor.send({ type: 'page.closed' }));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && actor.send({ type: 'page.hidden' }));
  show(actor, chosenLocale(launch.locale), [...(alone ? [] : [otherTab]), ...notices, ...resumed.notices]);
}

const otherTab: Message = { key: 'notice.otherTab' };

/** Where answers are kept that no LMS is told, if the course asks for any. */
async function privateAnswersOf({ code, slides }: Outline, learner: string): Promise<PrivateAnswers | undefined> {
  if (!slides.some((entry) => entry.private)) return undefined;
  return (await import('./private-answers.ts')).privateAnswers(shelf(), code, learner);
}

/** The version of SCORM the package was made for; none where it is served without a package. */
function packagedFor(page: Document): Version | undefined {
  const version = page.querySelector<HTMLMetaElement>('meta[name="scorm"]')?.content;
  return version === '1.2' || version === '2004' ? version : undefined;
}

/** Tells the console of each slide that could not be played, once. */
function reporter(): (shot: Shot) => void {
  const told = new Set<string>();
  return ({ context }) => {
    for (const [slide, what] of Object.entries(context.broken)) {
      if (!told.has(slide)) console.error(`The slide “${slide}” could not be played: ${what}`);
      told.add(slide);
    }
  };
}

function show(actor: Player['actor'], locale: Locale, notices: Player['notices']): void {
  document.querySelector('parley-player')?.remove();
  defineFrame();
  const player = new Player();
  applyLocale(locale);
  Object.assign(player, { actor, notices, locale, size: chosenSize() });
  document.title = actor.getSnapshot().context.journey.outline.title;
  player.addEventListener('setting-exit', () => actor.send({ type: 'leave' }));
  player.addEventListener('setting-locale', (event) => event instanceof CustomEvent && void translate(player, String(event.detail)));
  player.addEventListener('setting-size', (event) => event instanceof CustomEvent && resize(player, Number(event.detail)));
  document.body.append(player);
  setTimeout(() => void complete(), 300);
}

/** Brings in what the frame can wait for; where it cannot be had, it is asked for again. */
async function complete(): Promise<void> {
  await defineRest().catch(() => setTimeout(() => void complete(), 5000));
}

async function translate(player: Player, tag: string): Promise<void> {
  const locale = localeFor(tag);
  if (!locale) return;
  await speak(locale);
  remember('locale', locale);
  applyLocale(locale);
  player.locale = locale;
}

function resize(player: Player, percent: number): void {
  applySize(percent);
  remember('size', String(percent));
  player.size = percent;
}

/** The browser's storage; where it is blocked, one that refuses everything. */
function shelf(): Shelf {
  try {
    return localStorage;
  } catch (error) {
    const refuse = (): never => {
      throw error;
    };
    return { getItem: refuse, setItem: refuse, removeItem: refuse };
  }
}

/** Says why the course cannot be opened; without the interface's texts, what the page said at first stays. */
async function giveUp(error: unknown): Promise<void> {
  const place = document.querySelector('parley-player');
  if (!place) throw error;
  await speak(chosenLocale(''));
  const heading = document.createElement('h1');
  heading.textContent = t('trouble.start');
  const words = document.createElement('p');
  words.textContent = t('trouble.startHint', { what: error instanceof FileMissing ? error.file : String(error) });
  const card = document.createElement('div');
  card.className = 'boot';
  card.setAttribute('role', 'alert');
  card.append(heading, words);
  place.replaceChildren(card);
}

applySize(chosenSize());
start().catch(giveUp);
