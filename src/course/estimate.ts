import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';
import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';
import { fewestTurns } from '../slides/roleplay/shortest.ts';

const charactersAMinute = 300;
const wordsAMinute = 180;
const secondsADecision = 8;
const secondsALook = 3;
/** A line of the customer, a reply and what comes of it. */
const secondsATurn = 20;
const atLeast = 10;

/** Fields that are no body text: names for machines, what is spoken, and what only some learners meet. */
const unread = new Set([
  '$schema',
  'id',
  'type',
  'narration',
  'alt',
  'feedback',
  'person',
  'mood',
  'file',
  'layout',
  'of',
  'screens',
  'to',
  'outcome',
  'opening',
  'customer',
  'advisor',
  'mode',
  'verdict',
  'in',
  'unit',
  'draw',
  'reply',
  'how',
  'variant',
  'topic',
]);

/** How long a slide takes, in seconds. */
export function secondsOf(slide: Slide): number {
  if (slide.type === 'roleplay') return Math.round(talking(slide));
  const seconds = reading(slide) * metIn(slide) + decisionsIn(slide) * secondsADecision + looksOf(slide) * secondsALook;
  return Math.max(atLeast, Math.round(seconds));
}

/** The share of a slide's text that a learner meets. */
function metIn(slide: Slide): number {
  return slide.type === 'quiz' ? Math.min(1, slide.draw / slide.pool.length) : 1;
}

/** The example and the brief are read, and a good way through the talk is gone. */
function talking(slide: RoleplaySlide): number {
  const { lead, brief, model } = slide;
  return reading({ lead, brief, model }) + fewestTurns(slide) * secondsATurn;
}

function decisionsIn(slide: Slide): number {
  switch (slide.type) {
    case 'scale':
      return slide.statements.length;
    case 'chart':
      return slide.parts.filter(({ guess }) => guess).length;
    case 'story':
      return slide.scenes.filter(({ ask }) => ask).length;
    case 'pick':
      return slide.least;
    case 'pledge':
      return 1;
    case 'sort':
    case 'place':
    case 'order':
      return slide.cards.length;
    default:
      return kindOf(slide).possible(slide);
  }
}

function looksOf(slide: Slide): number {
  switch (slide.type) {
    case 'steps':
      return slide.steps.length;
    case 'reveal':
      return slide.boxes.length;
    case 'compare':
      return slide.rows.length;
    case 'hotspots':
      return slide.points.length;
    case 'story':
      return slide.scenes.length;
    default:
      return 0;
  }
}

/** How long texts take to read, in seconds. */
export const secondsToRead = (texts: unknown): number => reading(texts);

function reading(value: unknown): number {
  if (typeof value === 'string') return readingText(value);
  if (Array.isArray(value)) return value.reduce((sum: number, item: unknown) => sum + reading(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, item]: [string, unknown]) => (unread.has(name) ? sum : sum + reading(item)), 0);
}

const chinese = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

function readingText(text: string): number {
  const characters = text.match(chinese)?.length ?? 0;
  const words = text.replace(chinese, ' ').match(word)?.length ?? 0;
  return (characters / charactersAMinute + words / wordsAMinute) * 60;
}
