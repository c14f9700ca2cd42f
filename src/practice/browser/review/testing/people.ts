import { countInMemory } from '../../../../review/memory/memory.ts';
import type { Person, RecordedAttempt, RecordedDecision, Standing } from '../../../../review/records.ts';
import { talkOf } from '../../../../slides/roleplay/story.ts';
import { talk } from './dictionary.ts';

export const today = '2026-12-01';

export const hostile = `"><img src=x onerror="document.title='owned'"> & <b>`;

const places = [
  ['华东', '城东店', 8],
  ['华东', hostile, 6],
  ['华东', '城西店', 3],
  ['华北', '海港店', 7],
  ['', '', 1],
] as const;

const standings: readonly Standing[] = ['passed', 'passed', 'completed', 'failed', 'in-progress', 'passed', 'not-started'];

/** Twenty-five people of four dealers; one has no dealer, one a name that is markup. */
export const people: readonly Person[] = places.flatMap(([region, dealer, count], at) =>
  Array.from({ length: count }, (_, one) => ({
    learner: `p${at}-${one}@example.com`,
    name: at === 1 && one === 0 ? hostile : `学员${at + 1}${String.fromCharCode(65 + one)}`,
    dealer,
    region,
    ...(one % 3 === 0 && { due: '2026-11-30' }),
  })),
);

/** The decisions of a talk led with the same reply in each scene. */
function talked(reply: number): readonly RecordedDecision[] {
  const said: number[] = [];
  while (talkOf(talk, said).scene && said.length < 12) said.push(reply);
  const { turns } = talkOf(talk, said);
  const seen = new Map<string, number>();
  return turns.map(({ scene, reply: { id, verdict } }) => {
    const visit = (seen.get(scene.id) ?? 0) + 1;
    seen.set(scene.id, visit);
    return { interaction: `${talk.id}-${scene.id}${visit > 1 ? `_${visit}` : ''}`, response: id, right: verdict === 'best', seconds: 9 };
  });
}

/** What everyone has done who has begun: by turns with a good talk and a bad one. */
export const attempts: readonly RecordedAttempt[] = people.flatMap(({ learner }, at): readonly RecordedAttempt[] => {
  const standing = standings[at % standings.length] ?? 'not-started';
  if (standing === 'not-started') return [];
  const decisions = [
    { interaction: 'greet', response: at % 2 === 0 ? 'a' : 'b', right: at % 2 === 0, seconds: 12 },
    ...talked(at % 3),
    { interaction: 'gone-from-the-course', response: hostile },
  ];
  const day = String(2 + (at % 27)).padStart(2, '0');
  const seen = `2026-11-${day}T09:00:00.000Z`;
  return [
    { learner, number: 1, standing, score: 40 + at, seconds: 1500 + 60 * at, begun: `2026-11-${day}T08:00:00.000Z`, seen, decisions },
  ];
});

/** Counts these people, or others. */
export const counting = (who = people, what = attempts) => countInMemory(who, what, today);
