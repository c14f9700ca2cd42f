import type { CourseFolder } from '../../course/folder.ts';
import { prove } from '../../slides/roleplay/proof/prove.ts';
import { schema } from '../../slides/roleplay/roleplay.schema.ts';
import { timeTalks, type TalkFigure } from './talks.ts';

/** How long the proofs of a course's role-plays take together the first time, and how fast generated talks are gone through. */
export function talkLines(folder: CourseFolder, sizes: readonly number[]): readonly string[] {
  const scripts = Object.entries(folder.texts).flatMap(([path, text]): unknown[] => (path.endsWith('.json') ? [JSON.parse(text)] : []));
  const talks = scripts.flatMap((script) => schema.safeParse(script).data ?? []);
  const began = performance.now();
  const states = talks.reduce((sum, slide) => sum + (prove(slide).states ?? 0), 0);
  const time = performance.now() - began;
  return [
    `Proofs of role-plays`,
    `   the course’s ${talks.length} together: ${states} states, ${Math.round(time)} ms (≤ 300)`,
    ...timeTalks(sizes).map(talkLine),
    `   most memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB (≤ 1000)`,
  ];
}

function talkLine({ scenes, states, milliseconds }: TalkFigure): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  return `   generated talk of ${whole(scenes)} scenes: ${whole(states)} states in ${(milliseconds / 1000).toFixed(1)} s, ${whole((states / milliseconds) * 1000)} a second (≥ 500,000)`;
}
