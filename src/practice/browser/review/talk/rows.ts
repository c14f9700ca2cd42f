import { t } from '../../../../i18n/i18n.ts';
import type { Flow } from '../../../../review/flow.ts';
import { sceneId } from '../../../../review/talk.ts';
import type { RoleplaySlide } from '../../../../slides/roleplay/roleplay.schema.ts';
import type { Verdict } from './option.ts';
import { tellerOf } from './teller.ts';

/** One reply of the flow's table. */
export interface FlowRow {
  /** The decision it belongs to, as a key of the dictionary. */
  interaction: string;
  number: string;
  says: string;
  reply: string;
  verdict: Verdict;
  people: number;
  share: number;
  leads: string;
}

/** Every reply of a flow that was given or could have been, in the order of the script. */
export function flowRows(flow: Flow, script: RoleplaySlide): readonly FlowRow[] {
  const { numbers, says, reply, node } = tellerOf(flow, script);
  return flow.scenes.flatMap((scene) =>
    scene.replies.map(({ id, verdict, people, share, ways }) => ({
      interaction: sceneId(script, { id: scene.scene }),
      number: numbers.get(scene.node) ?? '',
      says: says(scene),
      reply: reply(scene.scene, id),
      verdict,
      people,
      share,
      leads: ways.map(({ to }) => node(to)).join(t('talk.comma')),
    })),
  );
}
