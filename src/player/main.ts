import { createActor } from 'xstate';
import type { Message } from '../core/kind.ts';
import type { Outline } from '../course/outline.ts';
import { speak, speakOfRest, localeFor, t, type Locale } from '../i18n/i18n.ts';
import type { Journal } from '../lms/journal.ts';
import type { Shelf } from '../lms/local.ts';
import type { Launch } from '../lms/port.ts';
import { playerMachine } from '../machine/player.ts';
import { resume, type Known, type Resumed } from '../machine/resume.ts';
import { FileMissing, pageOutline, shelvesOf } from './course-files.ts';
import { defineFrame, defineRest } from './define.ts';
import { applyLocale, applySize, chosenLocale, chosenSize, remember } from './preferences.ts';
import { claimTab } from './only-tab.ts';
import { packagedFor } from './packaged-for.ts';
import type { PrivateAnswers } from './private-answers.ts';
import { openSession } from './session.ts';
import { Player, type Shot } from './shell/player.ts';

/** How long the page waits for the first slide before it shows the frame without it, in milliseconds. */
const skeleton = 2000;

/** Opens the course: the LMS, then the learner's place, then the page. */
async function start(): Promise<void> {
  const starting = speak(chosenLocale(''));
  const written = pageOutline(document);
  const { port, launch, place, journal, notices } = await openSession(window, shelf(), written.code, packagedFor(document));
  const writes = launch.mode === 'normal';
  const outline = writes ? written : { ...written, navigation: 'free' as const };
  const claimed = writes ? claimTab(place) : Promise.resolve(true);
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const resumed = resume(outline, launch, seed, Date.now(), await knownBeyond(outline, launch, journal));
  const shelves = shelvesOf(outline);
  const first = shelves.load(resumed.situation.journey.at).catch(() => undefined);
  await starting;
  if (launch.locale) await speak(chosenLocale(launch.locale));
  await Promise.race([first, new Promise((resolve) => setTimeout(resolve, skeleton))]);
  const alone = await claimed;
  const said = [...(alone ? [] : [otherTab]), ...notices];
  if ([...said, ...resumed.notices].some(({ key }) => key.startsWith('told.'))) await speakOfRest().catch(() => undefined);
  if (new URLSearchParams(location.search).has('check')) {
    const probe = alone ? { held: launch.state } : { why: 'tab' as const };
    const { openPreflight } = await import('./preflight/open.ts');
    await openPreflight({ course: written, wanted: packagedFor(document), probe });
  }
  const privately = await privateAnswersOf(outline, place);
  const keepPrivate = writes && alone ? privately?.keep : undefined;
  const held = { state: launch.state, status: launch.status, complete: launch.complete };
  const clocks = {
    now: () => Date.now(),
    chance: () => Math.random(),
    isBusy: () => later?.isBusy() ?? false,
    detour: (...given: Parameters<Later['detour']>) => later?.detour(...given),
    reach: async () => port.keeps === 'browser' || (await import('./reach.ts')).reach(),
  };
  const link = { port, writes: writes && alone, ends: alone, ...(journal && alone ? { journal } : {}), held, ...clocks };
  const play = (from: Resumed, before: readonly Message[]): Player['actor'] => {
    const situation = { ...from.situation, journey: privately?.join(from.situation.journey) ?? from.situation.journey };
    const input = { ...shelves, situation, link, now: clocks.now, ...(keepPrivate ? { keepPrivate } : {}) };
    const begun = createActor(playerMachine, { input });
    begun.subscribe(reporter());
    begun.start();
    show(begun, chosenLocale(launch.locale), [...before, ...from.notices]);
    return begun;
  };
  let actor = play(resumed, said);
  addEventListener('pagehide', () => actor.send({ type: 'page.closed' }));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && actor.send({ type: 'page.hidden' }));
  document.addEventListener('notice-rejoin', () => {
    const { ledger, pending, told } = actor.getSnapshot().context;
    const now = { ...launch, state: told?.progress().state ?? '', decisions: ledger.sent + pending.length };
    void rejoinAside(outline, now, journal).then((joined) => {
      if (!joined) return;
      actor.stop();
      actor = play(resume(outline, now, seed, Date.now(), joined), []);
    });
  });
}

/** What this device keeps beyond what the LMS holds; nothing where that is all. */
async function knownBeyond(outline: Outline, launch: Launch, journal: Journal | undefined): Promise<Known | undefined> {
  const kept = journal?.beyond(launch.state);
  return kept === undefined ? undefined : (await import('./known.ts')).known(outline, launch, journal, kept);
}

/** What was laid aside at the launch; `now` is what the LMS has been told since. */
const rejoinAside = async (outline: Outline, now: Launch, journal: Journal | undefined) =>
  (await import('./known.ts')).rejoinAside(outline, now, journal);

/** What saving can do without at first. */
let later: Later | undefined;

const otherTab: Message = { key: 'told.otherTab' };

/** Where answers are kept that no LMS is told, if the course asks for any. */
async function privateAnswersOf({ slides }: Outline, place: string): Promise<PrivateAnswers | undefined> {
  if (!slides.some((entry) => entry.private)) return undefined;
  return (await import('./private-answers.ts')).privateAnswers(shelf(), place);
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

type Later = typeof import('./later.ts');

/** Brings in what the frame can wait for; where it cannot be had, it is asked for again. */
async function complete(): Promise<void> {
  try {
    await defineRest();
    later = await import('./later.ts');
  } catch {
    setTimeout(() => void complete(), 5000);
  }
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
