import { applySize, remember } from './preferences.ts';
import { deeds } from './shell/deeds.ts';
import { drawer } from './shell/drawer.ts';
import { ending, panel } from './shell/ending.ts';
import { narration } from './shell/narrated.ts';
import type { Player } from './shell/player.ts';
import { reread, turnTo } from './turn.ts';

/** Gives the player what it could do without at first, and does what its settings ask for. */
export function attend(player: Player): void {
  const told = (type: string, act: (detail: unknown) => void) =>
    player.addEventListener(type, (event) => 'detail' in event && act(event.detail));
  told('setting-exit', () => player.send({ type: 'leave' }));
  told('setting-locale', (locale) => void turnTo(player, String(locale)));
  told('setting-size', (percent) => resize(player, Number(percent)));
  player.rest = { deeds, drawer, ending, narration, panel, reread };
}

function resize(player: Player, percent: number): void {
  applySize(percent);
  remember('size', String(percent));
  player.size = percent;
}
