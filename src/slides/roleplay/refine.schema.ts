import { z } from 'zod';
import { refineIds } from '../question.schema.ts';

const named = z.object({ id: z.unknown().optional() }).catch({});
const reply = z.looseObject({ id: z.unknown().optional(), to: z.unknown().optional() }).catch({});
const scene = z.object({ id: z.unknown().optional(), replies: z.array(reply).catch([]) }).catch({ replies: [] });

/** What the rules of a role-play look at, as far as it is there. */
const sketch = z.object({ scenes: z.array(scene).catch([]), endings: z.array(named).catch([]) }).catch({ scenes: [], endings: [] });
const leads = z.array(z.looseObject({ atLeast: z.unknown().optional() }));

/** What a schema cannot say: ids stand once, and of several ways the last one alone is without a condition. */
export function refineRoleplay(slide: unknown, context: z.RefinementCtx): void {
  const { scenes, endings } = sketch.parse(slide);
  refineIds(scenes, context, ['scenes']);
  refineIds(endings, context, ['endings']);
  endings.forEach(({ id }, at) => {
    if (typeof id === 'string' && scenes.some((one) => one.id === id))
      context.addIssue({ code: 'custom', message: 'id.twice', params: { found: id }, path: ['endings', at, 'id'] });
  });
  scenes.forEach(({ replies }, sceneAt) => {
    refineIds(replies, context, ['scenes', sceneAt, 'replies']);
    replies.forEach(({ to }, at) => refineLeads(to, context, ['scenes', sceneAt, 'replies', at, 'to']));
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
