import type { Slide } from '../slides/kinds.ts';

/**
 * What a learner does on a slide to be through with it; nothing where looking is enough. With `way` 0 cards go where they belong and the
 * first option is taken; further ways take further options and other places, as far as there are any.
 */
export function actsOn(slide: Slide, way = 0): readonly unknown[] {
  switch (slide.type) {
    case 'steps':
      return slide.steps.map((_, step) => ({ type: 'show', step }));
    case 'compare':
      return slide.rows.map((_, row) => ({ type: 'uncover', row }));
    case 'reveal':
      return slide.boxes.map((_, box) => ({ type: 'open', box }));
    case 'match':
      return slide.pairs.flatMap((_, left) => [
        { type: 'link', left, right: (left + way) % slide.pairs.length },
        { type: 'link', left, right: left },
      ]);
    case 'sort':
      return cardsPut(slide.cards, slide.groups, way);
    case 'place':
      return cardsPut(slide.cards, slide.fields, way);
    case 'choice':
      return marked(way);
    case 'quiz':
      return Array.from({ length: slide.draw }, (_, at) => [...marked(way), { type: 'confirm' }, { type: 'look', at: at + 1 }]).flat();
    case 'roleplay':
      return [{ type: 'skip' }, { type: 'on' }, ...slide.scenes.map(() => ({ type: 'say', reply: 0 })), { type: 'on' }];
    case 'scale':
      return slide.statements.map((_, statement) => ({ type: 'rate', statement, value: Math.max(1, 8 - way) }));
    case 'chart':
      return [
        ...slide.parts.map((_, part) => ({ type: 'guess', part, value: Math.round((slide.most * way) / mostOptions) })),
        { type: 'uncover' },
      ];
    case 'hotspots':
      return slide.points.map((_, point) => ({ type: 'open', point }));
    case 'rewrite':
      return slide.items.flatMap(({ options }, at) => [
        { type: 'look', at },
        { type: 'choose', option: way % options.length },
      ]);
    case 'story':
      return slide.scenes.flatMap(({ ask }, scene) => [
        { type: 'turn', scene },
        { type: 'choose', option: ask ? way % ask.options.length : 0 },
      ]);
    case 'order':
      if (!slide.scored) return [{ type: 'keep' }];
      return slide.cards.map((_, place) => ({ type: 'move', card: (place + way) % slide.cards.length, to: place }));
    case 'pick':
      return slide.options.slice(0, slide.least).map((_, option) => ({ type: 'toggle', option: (option + way) % slide.options.length }));
    case 'pledge':
      return [{ type: 'choose', option: way % slide.options.length }];
    default:
      return [];
  }
}

/** The most options that a question of any type has. */
export const mostOptions = 8;

/** The options of a question up to one, each in its turn: the last one stays where only one can be marked. */
const marked = (last: number) => Array.from({ length: last + 1 }, (_, option) => ({ type: 'toggle', option }));

/** Every card put into a group: for way 0 where it belongs. */
const cardsPut = (cards: readonly { in: string }[], groups: readonly { id: string }[], way: number) =>
  cards.map((one, card) => ({ type: 'put', card, group: (groups.findIndex(({ id }) => id === one.in) + way) % groups.length }));
