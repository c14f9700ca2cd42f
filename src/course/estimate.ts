import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';

const charactersAMinute = 300;
const wordsAMinute = 180;
const secondsADecision = 8;
const secondsALook = 3;
/** Of a role-play one meets about half the words and two thirds of the scenes, and thinks twice as long over each. */
const talk = { met: 0.5, decisionsAScene: 1.3 };
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
]);

/** How long a slide takes, in seconds. */
export function secondsOf(slide: Slide): number {
  const seconds = reading(slide) * metIn(slide) + decisionsIn(slide) * secondsADecision + looksOf(slide) * secondsALook;
  return Math.max(atLeast, Math.round(seconds));
}

/** The share of a slide's text that a learner meets. */
function metIn(slide: Slide): number {
  if (slide.type === 'quiz') return Math.min(1, slide.draw / slide.pool.length);
  return slide.type === 'roleplay' ? talk.met : 1;
}

const decisionsIn = (slide: Slide) =>
  slide.type === 'roleplay' ? slide.scenes.length * talk.decisionsAScene : kindOf(slide).possible(slide);

function looksOf(slide: Slide): number {
  if (slide.type === 'steps') return slide.steps.length;
  if (slide.type === 'reveal') return slide.boxes.length;
  return slide.type === 'compare' ? slide.rows.length : 0;
}

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
