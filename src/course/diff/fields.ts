/** A thing that stands in a list of a slide: what it is called, and whether answers go by which there are. */
export interface Item {
  is:
    | 'option'
    | 'question'
    | 'pair'
    | 'box'
    | 'row'
    | 'step'
    | 'scene'
    | 'reply'
    | 'ending'
    | 'line'
    | 'point'
    | 'card'
    | 'group'
    | 'field'
    | 'statement'
    | 'band'
    | 'bar'
    | 'spot'
    | 'said'
    | 'part';
  resets: boolean;
}

/** The lists of slides, by field. */
const items: Readonly<Record<string, Item>> = {
  options: { is: 'option', resets: true },
  pool: { is: 'question', resets: true },
  pairs: { is: 'pair', resets: true },
  boxes: { is: 'box', resets: true },
  rows: { is: 'row', resets: true },
  steps: { is: 'step', resets: true },
  scenes: { is: 'scene', resets: true },
  replies: { is: 'reply', resets: true },
  endings: { is: 'ending', resets: true },
  lines: { is: 'line', resets: true },
  points: { is: 'point', resets: false },
  cards: { is: 'card', resets: true },
  groups: { is: 'group', resets: true },
  fields: { is: 'field', resets: true },
  statements: { is: 'statement', resets: true },
  bands: { is: 'band', resets: false },
  parts: { is: 'bar', resets: true },
  items: { is: 'said', resets: true },
};

/** Lists that are something else on slides of one type. */
const itemsOf: Readonly<Record<string, Readonly<Record<string, Item>>>> = {
  hotspots: { points: { is: 'spot', resets: true } },
};

export const itemOf = (type: string, field: string): Item => itemsOf[type]?.[field] ?? items[field] ?? { is: 'part', resets: false };

/**
 * What a field is about; `words` are looked at as they come. `picture` and `face` hold a look and words.
 * `right`, `home`, `reply` and `rule` decide what an answer means.
 */
export type Meaning = 'none' | 'words' | 'picture' | 'face' | 'look' | 'recording' | 'right' | 'home' | 'reply' | 'rule' | 'value';

const meanings: Readonly<Record<string, Meaning>> = {
  $schema: 'none',
  id: 'none',
  type: 'none',
  picture: 'picture',
  scene: 'picture',
  face: 'face',
  file: 'look',
  person: 'look',
  mood: 'look',
  'reaction.mood': 'look',
  'narration.audio': 'recording',
  right: 'right',
  in: 'home',
  many: 'rule',
  draw: 'rule',
  revision: 'rule',
  layout: 'rule',
  of: 'rule',
  opening: 'rule',
  'maxTurns.turns': 'rule',
  'maxTurns.to': 'rule',
  'start.respect': 'rule',
  'start.matter': 'rule',
  mustDo: 'rule',
  outcome: 'rule',
  scored: 'rule',
  most: 'rule',
  guess: 'rule',
  mode: 'value',
  customer: 'value',
  advisor: 'value',
  screens: 'value',
  topic: 'value',
};

/** Fields that mean something else on slides of one type. */
const meaningsOf: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  chart: { draw: 'value' },
};

/** Fields that say what a reply of a talk does. */
const deeds = new Set(['verdict', 'respect', 'matter', 'shows', 'misses', 'to']);

/** What the field at a path below a slide, or below something in one of its lists, is about. */
export function meaningOf(type: string, path: string, item: Item | undefined): Meaning {
  const own = item === undefined ? meaningsOf[type]?.[path] : undefined;
  if (own) return own;
  if (item?.is === 'reply' && deeds.has(path)) return 'reply';
  if (path === 'feedback' && item === undefined) return 'value';
  return Object.hasOwn(meanings, path) ? (meanings[path] ?? 'words') : 'words';
}
