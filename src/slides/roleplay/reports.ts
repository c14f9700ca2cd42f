import type { Choosing, Report } from '../../core/kind.ts';
import { plainLine } from '../../core/text.ts';
import type { RoleplaySlide, Scene } from './roleplay.schema.ts';
import { talkOf } from './story.ts';

/** Every decision a role-play can ask for: one a scene. */
export const decisionsOf = (slide: RoleplaySlide): readonly Choosing[] =>
  slide.scenes.map((scene) => ({
    id: nameOf(slide, scene),
    type: 'choice',
    text: plainLine(scene.says),
    options: scene.replies.map(({ id, text }) => ({ id, text: plainLine(text) })),
  }));

/** The decisions of a talk; a scene that comes again is told as `…_2`. */
export function reportsOf(slide: RoleplaySlide, replies: readonly number[]): readonly Report[] {
  const { turns } = talkOf(slide, replies);
  return turns.map(({ scene, reply }, at) => {
    const visit = turns.slice(0, at + 1).filter((turn) => turn.scene === scene).length;
    const named = (verdict: string) => scene.replies.filter((one) => one.verdict === verdict).map(({ id }) => id);
    const [correct, ...also] = [...named('best'), ...named('acceptable')];
    return {
      id: visit > 1 ? `${nameOf(slide, scene)}_${visit}` : nameOf(slide, scene),
      type: 'choice',
      given: [reply.id],
      correct: correct === undefined ? [] : [correct],
      also,
      options: scene.replies.map(({ id }) => id),
      right: reply.verdict !== 'poor',
      text: plainLine(scene.says),
    };
  });
}

const nameOf = (slide: RoleplaySlide, scene: Scene) => `${slide.id}-${scene.id}`;
