import { graphOf, leadsOf } from '../slides/roleplay/graph.ts';
import type { Flaw } from '../slides/roleplay/proof/flaw.ts';
import { lengthFlaws } from '../slides/roleplay/proof/passing.ts';
import { prove, type Proof } from '../slides/roleplay/proof/prove.ts';
import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';
import type { Place } from '../core/problem.ts';
import { nearest } from './advice.ts';
import { isCode, type Finding } from './finding.ts';
import type { Path, Script } from './place.ts';

/** A role-play's proof, and what is wrong with it at its place in the script. */
interface CheckedTalk {
  proof?: Proof;
  findings: readonly Finding[];
}

/** Proves a role-play; where its ways lead nowhere, that comes first. */
export function checkTalk(script: Script, slide: RoleplaySlide): CheckedTalk {
  const lost = lostWays(script, slide);
  if (lost.length > 0) return { findings: lost };
  const proof = prove(slide);
  return {
    proof,
    findings: proof.flaws.map((flaw) => told(flaw, script.place(flaw.path))),
  };
}

/** What the words of a talk in another language give away; its ways are those that were proven. Told where its first words stand. */
export function checkTalkWords(script: Script, slide: RoleplaySlide): CheckedTalk {
  const flaws = lengthFlaws(slide, graphOf(slide));
  return {
    findings: flaws.map((flaw) => {
      const scene: Path = flaw.path.length > 1 ? flaw.path.slice(0, 2) : ['scenes', 0];
      return { ...told(flaw, script.place([...scene, 'replies', 0, 'text'])), severity: 'warning' };
    }),
  };
}

function told({ code, values }: Flaw, place: Place): Finding {
  if (!isCode(code)) throw new Error(`there are no words for ${code}`);
  return { code, place, values };
}

/** Names of scenes and endings that the talk does not have. */
function lostWays(script: Script, slide: RoleplaySlide): readonly Finding[] {
  const among = [...slide.scenes, ...slide.endings].map(({ id }) => id);
  const named = (path: Path, found: string, names: readonly string[]): readonly Finding[] =>
    names.includes(found)
      ? []
      : [{ code: 'talk.sceneUnknown', place: script.place(path), values: { found, among: names }, nearest: nearest(found, names) }];
  const ways = slide.scenes.flatMap(({ replies }, sceneAt) =>
    replies.flatMap(({ to }, replyAt) => {
      const path = ['scenes', sceneAt, 'replies', replyAt, 'to'];
      return leadsOf(to).flatMap((way, at) => named(typeof to === 'string' ? path : [...path, at, 'to'], way.to, among));
    }),
  );
  const opening = named(
    ['opening'],
    slide.opening,
    slide.scenes.map(({ id }) => id),
  );
  const endings = slide.endings.map(({ id }) => id);
  return [...opening, ...ways, ...(slide.maxTurns ? named(['maxTurns', 'to'], slide.maxTurns.to, endings) : [])];
}
