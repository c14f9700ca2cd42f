import { createActor } from 'xstate';
import type { Message } from '../core/kind.ts';
import { speak, speakOfRest } from '../i18n/i18n.ts';
import { playerMachine } from '../machine/player.ts';
import { resume, type Resumed } from '../machine/resume.ts';
import { knownBeyond, privateAnswersOf } from './beyond.ts';
import { reporter } from './broken-slides.ts';
import { openShelves, pageOutline } from './course-files.ts';
import { courseLocale } from './course-locale.ts';
import { giveUp } from './give-up.ts';
import { claimTab } from './only-tab.ts';
import { packagedFor } from './packaged-for.ts';
import { later, pause, show, whenLater, type Later } from './page.ts';
import { applySize, chosenFor, chosenLocale, chosenSize } from './preferences.ts';
import { openSession } from './session.ts';
import type { Session } from './afterwards.ts';
import { shelf } from './shelf.ts';
import type { Player } from './shell/player.ts';

/** How long the page waits for the first slide before it shows the frame without it, in milliseconds. */
const skeleton = 2000;

/** How long it waits for the course in another language before it shows the one it was written in, in milliseconds. */
const patience = 8000;

/** What is loaded; nothing where that fails or takes longer. */
const within = <T>(loading: Promise<T>, milliseconds: number) => Promise.race([loading, pause(milliseconds)]).catch(() => undefined);

/** Opens the course: the LMS, then the learner's place, then the page. */
async function start(): Promise<void> {
  const starting = speak(chosenLocale(''));
  const written = pageOutline(document);
  const { port, launch, place, journal, notices } = await openSession(window, shelf(), written.code, packagedFor(document));
  const writes = launch.mode === 'normal';
  const outline = writes ? written : { ...written, navigation: 'free' as const };
  const claimed = writes ? claimTab(place) : Promise.resolve(true);
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const begun = resume(outline, launch, seed, Date.now(), await knownBeyond(outline, launch, journal));
  const { at } = begun.situation.journey;
  const shelves = openShelves();
  const locale = chosenFor(outline, launch.locale);
  const wanted = courseLocale(outline, locale);
  const isOther = wanted !== outline.locale;
  const translating =
    isOther || outline.direction
      ? within(
          import('./languages.ts').then(({ translation }) => translation(outline, wanted, [at], shelves.load)),
          patience,
        )
      : undefined;
  const first = translating ?? within(shelves.load(at, outline), skeleton);
  await starting;
  if (launch.locale) await speak(chosenLocale(launch.locale));
  await first;
  const into = await translating;
  const resumed = into ? { ...begun, situation: into(begun.situation) } : begun;
  const alone = await claimed;
  const untold = isOther && !into ? [{ key: 'told.language', values: { locale } } as const] : [];
  const said = [...(alone ? [] : [otherTab]), ...untold, ...notices];
  if ([...said, ...resumed.notices].some(({ key }) => key.startsWith('told.'))) await within(speakOfRest(), skeleton);
  if (new URLSearchParams(location.search).has('check')) {
    const probe = alone ? { held: launch.state } : { why: 'tab' as const };
    const { openPreflight } = await import('./preflight/open.ts');
    await openPreflight({ course: written, wanted: packagedFor(document), probe });
  }
  const privately = privateAnswersOf(outline, place);
  const keepPrivate = writes && alone ? privately?.keep : undefined;
  const held = { state: launch.state, status: launch.status, complete: launch.complete };
  const secure = () => secured.then((copy) => copy());
  const clocks = {
    now: () => Date.now(),
    chance: () => Math.random(),
    isBusy: () => later()?.isBusy() ?? false,
    detour: (...given: Parameters<Later['detour']>) => later()?.detour(...given),
    reach: async () => (port.keeps === 'browser' ? secure() : (await import('./reach.ts')).reach()),
    secure,
  };
  const link = { port, writes: writes && alone, ends: alone, ...(journal && alone ? { journal } : {}), held, ...clocks };
  const play = (from: Resumed, before: readonly Message[], spoken: string): Player => {
    const situation = { ...from.situation, journey: privately?.join(from.situation.journey) ?? from.situation.journey };
    const input = { ...shelves, situation, link, now: clocks.now, ...(keepPrivate ? { keepPrivate } : {}) };
    const playing = createActor(playerMachine, { input });
    playing.subscribe(reporter());
    playing.start();
    return show(playing, spoken, [...before, ...from.notices]);
  };
  let player = play(resumed, said, locale);
  addEventListener('pagehide', () => player.send({ type: 'page.closed' }));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && player.send({ type: 'page.hidden' }));
  const session: Session = {
    port,
    launch,
    place,
    writes: link.writes,
    context: () => player.actor.getSnapshot().context,
    replay(now, known) {
      player.actor.stop();
      const unsettled = said.filter((one) => player.notices.includes(one));
      player = play(resume(session.context().journey.outline, now, seed, Date.now(), known), unsettled, player.locale);
    },
  };
  const secured = whenLater().then(({ afterwards }) => afterwards(session));
  document.addEventListener('notice-rejoin', () => void secured.then(whenLater).then(({ goOnWithAside }) => goOnWithAside(session)));
}

const otherTab: Message = { key: 'told.otherTab' };

applySize(chosenSize());
start().catch(giveUp);
