import { act, begin, enter, go, submit, type Journey } from '../../course/journey.ts';
import type { CompiledLocale } from '../../course/compiled.ts';
import { scoreOf, shareDone, statusOf } from '../../course/progress.ts';
import { writeSave } from '../../course/save.ts';
import type { Progress } from '../../lms/port.ts';
import type { Slide } from '../../slides/kinds.ts';

/** What an LMS holds of a learner who has finished everything but one slide, and stands on the slide before it. */
export function allButOne({ outline, sections }: CompiledLocale, open: string): Progress {
  const slides: Readonly<Record<string, Slide>> = Object.assign({}, ...Object.values(sections).map((section) => section.slides));
  const played = outline.slides.reduce(
    (journey, { id }) => {
      const slide = slides[id];
      if (!slide) return journey;
      const there = enter(journey, slide);
      return id === open
        ? there
        : submit(
            actsOn(slide).reduce<Journey>((now, event) => act(now, slide, event), there),
            slide,
          );
    },
    begin(outline, 1),
  );
  const before = outline.slides[outline.slides.findIndex(({ id }) => id === open) - 1]?.id;
  const journey = before === undefined ? played : go(played, before);
  return {
    status: statusOf(journey),
    complete: true,
    exit: 'suspend',
    score: scoreOf(journey),
    place: journey.at,
    state: writeSave(journey, { saves: outline.slides.length, sent: 0 }, (id) => slides[id]),
    share: shareDone(journey),
    seconds: 0,
    objectives: [],
    decisions: [],
  };
}

/** What a learner does on a slide to be through with it; nothing where looking is enough. */
export function actsOn(slide: Slide): readonly unknown[] {
  switch (slide.type) {
    case 'steps':
      return slide.steps.map((_, step) => ({ type: 'show', step }));
    case 'compare':
      return slide.rows.map((_, row) => ({ type: 'uncover', row }));
    case 'reveal':
      return slide.boxes.map((_, box) => ({ type: 'open', box }));
    case 'match':
      return slide.pairs.map((_, pair) => ({ type: 'link', left: pair, right: pair }));
    case 'sort':
      return cardsPut(slide.cards, slide.groups);
    case 'place':
      return cardsPut(slide.cards, slide.fields);
    case 'choice':
      return [{ type: 'toggle', option: 0 }];
    case 'quiz':
      return Array.from({ length: slide.draw }, (_, at) => [
        { type: 'toggle', option: 0 },
        { type: 'confirm' },
        { type: 'look', at: at + 1 },
      ]).flat();
    case 'roleplay':
      return [{ type: 'skip' }, { type: 'on' }, ...slide.scenes.map(() => ({ type: 'say', reply: 0 })), { type: 'on' }];
    case 'scale':
      return slide.statements.map((_, statement) => ({ type: 'rate', statement, value: 8 }));
    case 'chart':
      return [...slide.parts.map((_, part) => ({ type: 'guess', part, value: 0 })), { type: 'uncover' }];
    case 'hotspots':
      return slide.points.map((_, point) => ({ type: 'open', point }));
    case 'rewrite':
      return slide.items.flatMap((_, at) => [
        { type: 'look', at },
        { type: 'choose', option: 0 },
      ]);
    case 'story':
      return slide.scenes.flatMap((_, scene) => [
        { type: 'turn', scene },
        { type: 'choose', option: 0 },
      ]);
    case 'order':
      return slide.scored ? slide.cards.map((_, place) => ({ type: 'move', card: place, to: place })) : [{ type: 'keep' }];
    case 'pick':
      return slide.options.slice(0, slide.least).map((_, option) => ({ type: 'toggle', option }));
    case 'pledge':
      return [{ type: 'choose', option: 0 }];
    default:
      return [];
  }
}

/** Every card put where it belongs. */
const cardsPut = (cards: readonly { in: string }[], groups: readonly { id: string }[]) =>
  cards.map((one, card) => ({ type: 'put', card, group: groups.findIndex(({ id }) => id === one.in) }));
