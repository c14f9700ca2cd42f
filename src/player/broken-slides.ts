import type { Shot } from './shell/player.ts';

/** Tells the console of each slide that could not be played, once. */
export function reporter(): (shot: Shot) => void {
  const told = new Set<string>();
  return ({ context }) => {
    for (const [slide, what] of Object.entries(context.broken)) {
      if (!told.has(slide)) console.error(`The slide “${slide}” could not be played: ${what}`);
      told.add(slide);
    }
  };
}
