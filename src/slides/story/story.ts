import { int, option, record } from '../../core/codec.ts';
import { checked, times } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { plainLine } from '../../core/text.ts';
import type { StorySlide } from './story.schema.ts';

/** Which scene is on screen, the furthest that was, and what was chosen where a scene asks. */
export interface StoryAnswer {
  at: number;
  furthest: number;
  chosen: readonly (number | undefined)[];
}
export type StoryEvent = { type: 'turn'; scene: number } | { type: 'choose'; option: number };

export const kind = defineKind<StorySlide, StoryAnswer, StoryEvent>({
  start: (slide) => ({ at: 0, furthest: 0, chosen: slide.scenes.map(() => undefined) }),
  reduce(slide, answer, event) {
    const { at, furthest, chosen } = answer;
    if (event.type === 'choose') {
      if (chosen[at] !== undefined || !slide.scenes[at]?.ask?.options[event.option]) return answer;
      return { ...answer, chosen: chosen.map((one, place) => (place === at ? event.option : one)) };
    }
    if (event.type !== 'turn') return answer;
    const { scene } = event;
    const isNext = scene === furthest + 1 && at === furthest && !waits(slide, answer);
    if (!slide.scenes[scene] || scene === at || (scene > furthest && !isNext)) return answer;
    return { ...answer, at: scene, furthest: Math.max(furthest, scene) };
  },
  judge(slide, answer) {
    const left = slide.scenes.length - 1 - answer.furthest;
    if (left > 0) return { is: 'open', why: { key: 'story.seeAll', values: { count: left } } };
    return slide.scenes.some(({ ask }, at) => ask && answer.chosen[at] === undefined)
      ? { is: 'open', why: { key: 'story.chooseFirst' } }
      : { is: 'seen' };
  },
  possible: () => 0,
  structure: (slide) => slide.scenes.flatMap(({ id, ask }) => [id, ...(ask?.options.map((one) => one.id) ?? [])]),
  save(slide) {
    const scene = int(slide.scenes.length - 1);
    const answer = record<StoryAnswer>({ at: scene, furthest: scene, chosen: times(option(int(3)), slide.scenes.length) });
    const holds = ({ at, furthest, chosen }: StoryAnswer) =>
      at <= furthest && chosen.every((one, place) => one === undefined || slide.scenes[place]?.ask?.options[one]);
    return checked(answer, (one) => Boolean(holds(one)), 'a scene or a reply is missing');
  },
  asking: (_, { at }) => `${at}`,
  advance(slide, answer) {
    if (answer.at === slide.scenes.length - 1) return undefined;
    const why = waits(slide, answer) ? { why: { key: 'story.chooseFirst' } as const } : {};
    return { label: { key: 'story.next' }, event: { type: 'turn', scene: answer.at + 1 }, ...why };
  },
  decisions: (slide) =>
    asking(slide).map(({ id, ask }) => ({
      id,
      type: 'choice',
      text: plainLine(ask.question),
      options: ask.options.map((one) => ({ id: one.id, text: plainLine(one.text) })),
    })),
  reports: (slide, { chosen }) =>
    asking(slide).flatMap(({ id, ask, at }) => {
      const one = ask.options[chosen[at] ?? -1];
      const options = ask.options.map((each) => each.id);
      return one
        ? [{ id, type: 'choice' as const, given: [one.id], correct: [], options, right: 'neutral' as const, text: plainLine(ask.question) }]
        : [];
    }),
});

/** Whether the scene on screen asks for something first. */
const waits = (slide: StorySlide, { at, chosen }: StoryAnswer) => slide.scenes[at]?.ask !== undefined && chosen[at] === undefined;

/** The scenes that ask, under the names by which they are reported. */
const asking = (slide: StorySlide) => slide.scenes.flatMap(({ id, ask }, at) => (ask ? [{ id: `${slide.id}-${id}`, ask, at }] : []));
