import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';
import type { FlowLink, FlowScene } from './flow.ts';
import { isLost, sum, type Led, type Replay } from './talk.ts';

/** What a scene is called as a node: by how often it has come, or, where that leads in circles, by the turn. */
export type Naming = (scene: string, visit: number, turn: number) => string;
export const byVisit: Naming = (scene, visit) => (visit > 1 ? `${scene}_${visit}` : scene);
export const byTurn: Naming = (scene, _, turn) => `${scene}@${turn}`;

/** A scene of a talk, what was said there, and the node it led to; the last scene of a talk that was left has no reply. */
interface Step {
  node: string;
  scene: string;
  visit: number;
  turn: number;
  reply?: string;
  to?: string;
}

function stepsOf({ turns, scene, ending }: Replay, name: Naming): readonly Step[] {
  const met = [...turns.map((turn) => turn.scene.id), ...(scene ? [scene.id] : [])];
  const nodes = met.map((id, at) => {
    const visit = met.slice(0, at + 1).filter((one) => one === id).length;
    return { node: name(id, visit, at + 1), scene: id, visit, turn: at + 1 };
  });
  return nodes.map((node, at) => {
    const reply = turns[at]?.reply.id;
    const to = nodes[at + 1]?.node ?? ending?.id;
    return { ...node, ...(reply !== undefined && { reply }), ...(reply !== undefined && to !== undefined && { to }) };
  });
}

/** The scenes people came to, in the order of the script. */
export function scenesOf(script: RoleplaySlide, led: readonly Led[], name: Naming): readonly FlowScene[] {
  const steps = led.flatMap(({ talk, people }) =>
    stepsOf(talk, name).map((step) => ({ ...step, people, lost: isLost(talk) ? people : 0 })),
  );
  const nodes = new Map<string, typeof steps>();
  for (const step of steps) {
    const here = nodes.get(step.node);
    if (here) here.push(step);
    else nodes.set(step.node, [step]);
  }
  const orderOf = (id: string) => script.scenes.findIndex((scene) => scene.id === id);
  return [...nodes]
    .map(([node, here]) => ({ node, here, scene: here[0]?.scene ?? '', visit: here[0]?.visit ?? 1, turn: here[0]?.turn ?? 1 }))
    .sort((a, b) => orderOf(a.scene) - orderOf(b.scene) || a.visit - b.visit || a.turn - b.turn)
    .map(({ node, here, scene, visit }) => ({
      node,
      scene,
      visit,
      people: sum(here),
      share: sum(here) / sum(led),
      replies: (script.scenes[orderOf(scene)]?.replies ?? []).map(({ id, verdict }) => {
        const said = here.filter(({ reply }) => reply === id);
        const targets = [...new Set(said.flatMap(({ to }) => to ?? []))];
        return {
          id,
          verdict,
          people: sum(said),
          share: sum(said) / sum(here),
          lost: said.reduce((all, { lost }) => all + lost, 0),
          ways: targets.map((to) => ({ to, people: sum(said.filter((one) => one.to === to)) })).sort((a, b) => b.people - a.people),
        };
      }),
      stopped: sum(here.filter(({ reply }) => reply === undefined)),
    }));
}

/** The ways from node to node. */
export const linksOf = (scenes: readonly FlowScene[]): readonly FlowLink[] =>
  scenes.flatMap(({ node, replies }) =>
    replies.flatMap(({ id, verdict, ways }) => ways.map(({ to, people }) => ({ from: node, to, reply: id, verdict, people }))),
  );
