import { z } from 'zod';
import { refineIds } from '../question.schema.ts';

const named = z.object({ id: z.unknown().optional() }).catch({});
const reply = z
  .object({ id: z.unknown(), to: z.unknown(), verdict: z.unknown(), shows: z.unknown(), misses: z.unknown() })
  .partial()
  .catch({});
const scene = z.object({ id: z.unknown().optional(), replies: z.array(reply).catch([]) }).catch({ replies: [] });

/** What the rules of a role-play look at, as far as it is there. */
const sketch = z
  .object({
    mode: z.unknown().optional(),
    model: z.unknown().optional(),
    scenes: z.array(scene).catch([]),
    endings: z.array(named).catch([]),
  })
  .catch({ scenes: [], endings: [] });
const leads = z.array(z.looseObject({ atLeast: z.unknown().optional() }));

/** What a schema cannot say: ids stand once, each scene has a best reply, and of several ways the last one alone is without a condition. */
export function refineRoleplay(slide: unknown, context: z.RefinementCtx): void {
  const { mode, model, scenes, endings } = sketch.parse(slide);
  if (mode === 'guided' && model === undefined) context.addIssue({ code: 'custom', message: 'talk.noExample', path: ['mode'] });
  refineIds(scenes, context, ['scenes']);
  refineIds(endings, context, ['endings']);
  endings.forEach(({ id }, at) => {
    if (typeof id === 'string' && scenes.some((one) => one.id === id))
      context.addIssue({ code: 'custom', message: 'id.twice', params: { found: id }, path: ['endings', at, 'id'] });
  });
  scenes.forEach(({ replies }, sceneAt) => {
    refineIds(replies, context, ['scenes', sceneAt, 'replies']);
    if (replies.length > 0 && replies.every(({ verdict }) => verdict === 'acceptable' || verdict === 'poor'))
      context.addIssue({ code: 'custom', message: 'talk.noBest', path: ['scenes', sceneAt, 'replies'] });
    replies.forEach(({ to, shows, misses }, at) => {
      const path = ['scenes', sceneAt, 'replies', at];
      refineLeads(to, context, [...path, 'to']);
      refineSkills(shows, misses, context, path);
    });
  });
}

const list = z.array(z.unknown()).catch([]);

function refineSkills(shows: unknown, misses: unknown, context: z.RefinementCtx, path: readonly (string | number)[]): void {
  const shown = list.parse(shows);
  list.parse(misses).forEach((skill, at) => {
    const params = { found: String(skill) };
    if (shown.includes(skill)) context.addIssue({ code: 'custom', message: 'talk.showsAndMisses', params, path: [...path, 'misses', at] });
  });
}

function refineLeads(to: unknown, context: z.RefinementCtx, path: readonly (string | number)[]): void {
  const ways = leads.safeParse(to).data ?? [];
  ways.forEach((way, at) => {
    const last = at === ways.length - 1;
    if (last && way.atLeast !== undefined) context.addIssue({ code: 'custom', message: 'talk.noDefault', path: [...path, at] });
    if (!last && way.atLeast === undefined) context.addIssue({ code: 'custom', message: 'talk.earlyDefault', path: [...path, at] });
  });
}
