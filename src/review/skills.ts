import { sectionObjectiveId } from '../course/objectives.ts';
import type { ReplyTally } from './counting.ts';
import type { Dictionary, Texts } from './dictionary.ts';
import { isCorrect, reading } from './meaning.ts';
import { byName } from './order.ts';
import { areFew } from './privacy.ts';
import { sceneId } from './talk.ts';

/** How a place does in a skill or a section. */
export interface SkillCell {
  place: string;
  /** At least so many people were asked. */
  people: number;
  /** Under five people: then there is no share. */
  few: boolean;
  /** How often it was shown, of the times it was asked for; 0 to 1. */
  share?: number;
}

/** A skill of the talks, or a section of the course by its questions. */
export interface SkillRow {
  id: string;
  of: 'skill' | 'section';
  texts: Texts;
  /** Of all places together. */
  whole: SkillCell;
  /** One of each place, in their order. */
  cells: readonly SkillCell[];
}

/** Skills by place, for a heat map. */
export interface SkillMap {
  places: readonly string[];
  rows: readonly SkillRow[];
}

/** What decisions show of a skill or section: of so many people, so often asked for, so often shown. */
interface Shown {
  place: string;
  interaction: string;
  people: number;
  shown: boolean;
}

/** What tallies by place show of the skills and sections of a course; rows of which nothing is known are left out. */
export function skillMapOf(tallies: readonly ReplyTally[], dictionary: Dictionary): SkillMap {
  const places = [...new Set(tallies.map(({ place }) => place))].sort(byName);
  const trained = trainingIn(dictionary);
  const read = reading(dictionary);
  const skills = new Map<string, Shown[]>();
  const sections = new Map<string, Shown[]>();
  for (const { place, interaction, response, right: recorded, people } of tallies) {
    const { id, meaning, replies } = read(interaction, response);
    if (!meaning) continue;
    const training = trained.get(id)?.get(replies[0] ?? '');
    if (training) for (const [skill, shown] of training) add(skills, skill, { place, interaction, people, shown });
    const right = recorded ?? isCorrect(meaning, replies);
    if (trained.has(id) || right === undefined || meaning.section === undefined) continue;
    add(sections, meaning.section, { place, interaction, people, shown: right });
  }
  const row = (of: SkillRow['of'], id: string, texts: Texts | undefined, all: readonly Shown[]): SkillRow => {
    const there = new Map(places.map((place): [string, Shown[]] => [place, []]));
    for (const one of all) there.get(one.place)?.push(one);
    return { id, of, texts: texts ?? {}, whole: cellOf('', all), cells: [...there].map(([place, ones]) => cellOf(place, ones)) };
  };
  const objectives = Object.entries(dictionary.objectives);
  return {
    places,
    rows: [
      ...Object.entries(dictionary.skills).flatMap(([id, texts]) => {
        const all = skills.get(id);
        return all ? [row('skill', id, texts, all)] : [];
      }),
      ...objectives.flatMap(([objective, texts]) => {
        const section = [...sections].find(([id]) => sectionObjectiveId(id) === objective);
        return section ? [row('section', section[0], texts, section[1])] : [];
      }),
    ],
  };
}

/** The skills that each reply of each scene shows or misses, by decision and reply. */
function trainingIn({ talks }: Dictionary): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, boolean>>> {
  const scripts = Object.values(talks).flatMap((locales) => Object.values(locales)[0] ?? []);
  return new Map(
    scripts.flatMap((script) =>
      script.scenes.map((scene) => [
        sceneId(script, scene),
        new Map(
          scene.replies.map(({ id, shows, misses }) => [
            id,
            new Map<string, boolean>([...misses.map((skill) => [skill, false] as const), ...shows.map((skill) => [skill, true] as const)]),
          ]),
        ),
      ]),
    ),
  );
}

function add(rows: Map<string, Shown[]>, id: string, one: Shown): void {
  const known = rows.get(id);
  if (known) known.push(one);
  else rows.set(id, [one]);
}

function cellOf(place: string, all: readonly Shown[]): SkillCell {
  const decisions = new Map<string, number>();
  for (const { interaction, people } of all) decisions.set(interaction, (decisions.get(interaction) ?? 0) + people);
  const people = Math.max(0, ...decisions.values());
  const sum = (some: readonly Shown[]) => some.reduce((total, one) => total + one.people, 0);
  return areFew(people)
    ? { place, people, few: true }
    : { place, people, few: false, share: sum(all.filter(({ shown }) => shown)) / sum(all) };
}
