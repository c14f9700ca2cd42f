import { leadsOf } from '../slides/roleplay/graph.ts';
import { prove, type Proof } from '../slides/roleplay/proof/prove.ts';
import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';
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
    findings: proof.flaws.map(({ code, path, values }) => {
      if (!isCode(code)) throw new Error(`there are no words for ${code}`);
      return { code, place: script.place(path), values };
    }),
  };
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
