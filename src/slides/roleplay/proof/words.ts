import { plainLine } from '../../../core/text.ts';
import type { RoleplaySlide } from '../roleplay.schema.ts';
import { talkOf } from '../story.ts';

/** A path through a talk in words: what is said in each scene, and where it comes to. */
export function inWords(slide: RoleplaySlide, replies: readonly number[]): string {
  const { turns, scene, ending } = talkOf(slide, replies);
  const said = turns.map((turn) => `${turn.scene.id} “${plainLine(turn.reply.text)}”`);
  return [...said, (scene ?? ending)?.id ?? ''].join(' → ');
}
