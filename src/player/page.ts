import { defineFrame, defineRest } from './define.ts';
import { applyLanguage, chosenSize } from './preferences.ts';
import { Player } from './shell/player.ts';

/** What comes once the first slide is on screen. */
export type Later = typeof import('./later.ts');

/** What saving can do without at first. */
let arrived: Later | undefined;

/** The same, once it is there. */
export const later = (): Later | undefined => arrived;

let arriving: Promise<Later> | undefined;

/** The same, however long it takes; it is fetched once the first slide had its time. */
export const whenLater = (): Promise<Later> => (arriving ??= pause(300).then(complete));

/** Resolves after some milliseconds. */
export const pause = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));

/** Puts the course on the page, in the place of whatever stands there. */
export function show(actor: Player['actor'], locale: string, notices: Player['notices']): Player {
  document.querySelector('parley-player')?.remove();
  defineFrame();
  const player = new Player();
  Object.assign(player, { actor, notices, locale, size: chosenSize() });
  applyLanguage(actor.getSnapshot().context.journey.outline);
  document.body.append(player);
  void whenLater().then(({ attend }) => attend(player));
  return player;
}

/** Brings in what the frame can wait for; where it cannot be had, it is asked for again. */
async function complete(): Promise<Later> {
  try {
    arrived = await import('./later.ts');
    await defineRest();
    return arrived;
  } catch {
    return pause(5000).then(complete);
  }
}
