import { onScreen, type RoleplayAnswer } from '../../src/slides/roleplay/answer.ts';
import example from '../../src/slides/roleplay/roleplay.example.json';
import { schema, type Reply, type RoleplaySlide } from '../../src/slides/roleplay/roleplay.schema.ts';
import { kind, type RoleplayEvent } from '../../src/slides/roleplay/roleplay.ts';
import { talkOf } from '../../src/slides/roleplay/story.ts';

/** The example: a coach, and a model talk before it. */
export const guided = schema.parse(example.slide);

/** The same talk without coach and model. */
export const alone = schema.parse({ ...example.slide, mode: 'independent', model: undefined });

/** The learner stands before the first reply. */
export const begun: RoleplayAnswer = { screen: 'talk', watched: 0, first: [], best: undefined, practice: undefined };

/** The answer after events. */
export const after = (slide: RoleplaySlide, answer: RoleplayAnswer, ...events: readonly RoleplayEvent[]) =>
  events.reduce((now, event) => kind.reduce(slide, now, event), answer);

/** The reply of a verdict to the line on screen. */
export function replyTo(slide: RoleplaySlide, answer: RoleplayAnswer, verdict: Reply['verdict']): { reply: Reply; at: number } {
  const { scene } = talkOf(slide, onScreen(answer));
  const at = scene?.replies.findIndex((one) => one.verdict === verdict) ?? -1;
  const reply = scene?.replies[at];
  if (!reply) throw new Error(`there is no ${verdict} reply`);
  return { reply, at };
}

/** The answer after replies of these verdicts. */
export const said = (slide: RoleplaySlide, answer: RoleplayAnswer, ...verdicts: readonly Reply['verdict'][]) =>
  verdicts.reduce((now, verdict) => after(slide, now, { type: 'say', reply: replyTo(slide, now, verdict).at }), answer);

/** The debrief of a talk in which every reply was of one verdict. */
export function debriefed(slide: RoleplaySlide, answer: RoleplayAnswer, verdict: Reply['verdict']): RoleplayAnswer {
  if (talkOf(slide, onScreen(answer)).ending) return after(slide, answer, { type: 'on' });
  return debriefed(slide, said(slide, answer, verdict), verdict);
}
