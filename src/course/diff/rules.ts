import type { Edition } from './edition.ts';
import type { RemarkCode } from './messages.ts';
import { slideRulesChanged } from './slide-rules.ts';
import type { Remark } from './words.ts';

/** What changed in the rules and the frame of the course. */
export function rulesChanged(old: Edition, now: Edition): readonly Remark[] {
  return [
    ...headChanged(old, now),
    ...policyChanged(old, now),
    ...scoringChanged(old, now),
    ...sectionsChanged(old, now),
    ...slideRulesChanged(old, now),
  ];
}

function headChanged(old: Edition, now: Edition): readonly Remark[] {
  const drawn = new Set([...Object.keys(old.drawings), ...Object.keys(now.drawings)]);
  const count = [...drawn].filter(
    (path) => path in old.drawings && path in now.drawings && old.drawings[path] !== now.drawings[path],
  ).length;
  return [
    ...differs('code', old.code, now.code),
    ...differs('edition', old.edition, now.edition),
    ...differs('title', old.title, now.title),
    ...differs('locale', old.locale, now.locale),
    ...differs('locales', old.locales.join(', '), now.locales.join(', ')),
    ...(count > 0 ? [{ code: 'drawings' as const, values: { count } }] : []),
    ...(old.navigation === now.navigation
      ? []
      : [{ code: now.navigation === 'linear' ? ('toLinear' as const) : ('toFree' as const), values: {} }]),
  ];
}

function differs(code: Differing, from: string, to: string): readonly Remark[] {
  return from === to ? [] : [{ code, values: { from, to } }];
}

type Differing = 'code' | 'edition' | 'title' | 'locale' | 'locales' | 'counts' | 'completes' | 'exit';

function policyChanged({ policy: old }: Edition, { policy: now }: Edition): readonly Remark[] {
  const told = (code: RemarkCode): Remark => ({ code, values: {} });
  return [
    ...differs('completes', old.completes, now.completes),
    ...(old.passes === now.passes ? [] : [told(now.passes === 'score' ? 'toPassed' : 'toCompleted')]),
    ...(old.score === now.score ? [] : [told(now.score ? 'scoreTold' : 'scoreUntold')]),
    ...differs('exit', old.exit, now.exit),
  ];
}

function scoringChanged(old: Edition, now: Edition): readonly Remark[] {
  const values = { from: old.passMark, to: now.passMark };
  const mark: readonly Remark[] =
    old.passMark === now.passMark ? [] : [{ code: now.passMark > old.passMark ? 'passHigher' : 'passLower', values }];
  const weights = [...new Set([...old.slides, ...now.slides].map(({ id }) => id))].map((id) => ({
    id,
    from: weightOf(old, id),
    to: weightOf(now, id),
  }));
  const changed = weights.filter(({ from, to }) => from !== to);
  const fresh = changed.filter(({ from, to }) => from === 0 && to > 0).map(({ id }) => id);
  const changes = changed.map(({ id, from, to }) => `${id} ${from} → ${to}`);
  return [
    ...mark,
    ...differs('counts', old.counts, now.counts),
    ...(changes.length > 0 ? [{ code: 'weights' as const, values: { changes } }] : []),
    ...(fresh.length > 0 ? [{ code: 'weightNew' as const, values: { slides: fresh } }] : []),
  ];
}

const weightOf = ({ slides }: Edition, id: string) => slides.find((slide) => slide.id === id)?.weight ?? 0;

function sectionsChanged(old: Edition, now: Edition): readonly Remark[] {
  const [before, after] = [old.sections.map(({ id }) => id), now.sections.map(({ id }) => id)];
  const titles = now.sections.flatMap(({ id, title }): readonly Remark[] => {
    const was = old.sections.find((section) => section.id === id);
    return was && was.title !== title ? [{ code: 'sectionTitle', values: { section: id, from: was.title, to: title } }] : [];
  });
  const kept = after.filter((id) => before.includes(id));
  const turned = before.filter((id) => after.includes(id)).some((id, at) => id !== kept[at]);
  return [
    ...after.filter((id) => !before.includes(id)).map((section): Remark => ({ code: 'sectionNew', values: { section } })),
    ...before.filter((id) => !after.includes(id)).map((section): Remark => ({ code: 'sectionGone', values: { section } })),
    ...titles,
    ...(turned ? [{ code: 'sectionOrder' as const, values: {} }] : []),
  ];
}
