import { plainLine } from '../../../../core/text.ts';
import { t } from '../../../../i18n/i18n.ts';
import type { Flow, FlowScene } from '../../../../review/flow.ts';
import type { RoleplaySlide } from '../../../../slides/roleplay/roleplay.schema.ts';

/** The words of a flow's nodes and replies. */
export function tellerOf(flow: Flow, script: RoleplaySlide) {
  const numbers = new Map(flow.scenes.map(({ node }, at) => [node, String(at + 1)]));
  const sceneBy = (id: string) => script.scenes.find((scene) => scene.id === id);
  const says = ({ scene, visit }: FlowScene) => {
    const words = plainLine(sceneBy(scene)?.says ?? []);
    return visit > 1 ? `${words}${t('talk.again', { count: visit })}` : words;
  };
  const ending = (id: string) => plainLine(script.endings.find((one) => one.id === id)?.name ?? []);
  const reply = (scene: string, id: string) => plainLine(sceneBy(scene)?.replies.find((one) => one.id === id)?.text ?? []);
  const node = (id: string) => {
    const number = numbers.get(id);
    return number === undefined ? t('talk.end', { name: ending(id) }) : number;
  };
  return { numbers, says, ending, reply, node };
}
