import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';
import { areFew } from './privacy.ts';
import { isLost, sceneId, sum, type Led } from './talk.ts';

/** A poor reply, and the customers who were lost after it. */
export interface Losing {
  slide: string;
  /** The decision, as a key of the dictionary. */
  interaction: string;
  scene: string;
  reply: string;
  /** How many people said it, at whatever coming of the scene. */
  people: number;
  /** Of those who came to the scene, 0 to 1. */
  share: number;
  /** How many of them lost the customer in the end. */
  lost: number;
  /** Of those who said it, 0 to 1. */
  lostShare: number;
  /** The best reply of the scene. */
  better: string;
}

/** The poor replies of five people or more after which customers were lost, by how many were; each person counts once. */
export function losingIn(script: RoleplaySlide, led: readonly Led[]): readonly Losing[] {
  return script.scenes
    .flatMap((scene) => {
      const interaction = sceneId(script, scene);
      const better = scene.replies.find(({ verdict }) => verdict === 'best')?.id ?? '';
      const met = led.filter(({ talk }) => talk.scene === scene || talk.turns.some((turn) => turn.scene === scene));
      return scene.replies
        .filter(({ verdict }) => verdict === 'poor')
        .map((reply) => {
          const said = met.filter(({ talk }) => talk.turns.some((turn) => turn.reply === reply));
          const [people, lost] = [sum(said), sum(said.filter(({ talk }) => isLost(talk)))];
          return {
            slide: script.id,
            interaction,
            scene: scene.id,
            reply: reply.id,
            people,
            share: people / Math.max(1, sum(met)),
            lost,
            lostShare: lost / Math.max(1, people),
            better,
          };
        });
    })
    .filter(({ people, lost }) => !areFew(people) && lost > 0)
    .sort((a, b) => b.lost - a.lost || b.lostShare - a.lostShare);
}
