import { plainLine } from '../core/text.ts';
import { talkOf } from '../slides/roleplay/story.ts';
import { wordsIn, type Dictionary } from './dictionary.ts';
import { askedBy, isCorrect, readResponse } from './meaning.ts';
import type { RecordedAttempt, RecordedDecision } from './records.ts';
import { isLost, replaying, talkIn } from './talk.ts';
import { askedInWords, betterThan, inWords, whyOf, wrongPart } from './wording.ts';

/** Both meters of a talk, 0 to 10. */
export interface Meters {
  respect: number;
  matter: number;
}

/** What a reply did to a talk. */
export interface ToldTurn {
  before: Meters;
  after: Meters;
  verdict: 'best' | 'acceptable' | 'poor';
  /** What the customer said to it. */
  reaction: string;
}

/** A decision in words. */
export interface ToldDecision {
  /** As it was recorded. */
  interaction: string;
  /** A key of the dictionary's decisions; nothing where the course has no such decision. */
  id?: string;
  asked: string;
  given: readonly string[];
  /** Nothing where it is neither right nor wrong. */
  right?: boolean;
  /** What would have been better, where it was wrong. */
  better: readonly string[];
  coaching: string;
  seconds?: number;
  /** Asked before in this attempt: a further try, or a scene that came again. */
  again: boolean;
  /** Of a talk, as far as it fits the script. */
  turn?: ToldTurn;
}

/** How a talk went. Other decisions may have come in between: then it is told in parts, and only the last tells the ending. */
export interface ToldTalk {
  start: Meters;
  ending?: { name: string; outcome: string };
  passed: boolean;
  lost: boolean;
  /** Whether another part follows. */
  goesOn: boolean;
}

/** The decisions on a slide, one after the other. */
export interface ToldSlide {
  slide: string;
  title: string;
  decisions: readonly ToldDecision[];
  /** Of a talk: how it ended, or that it was left. */
  talk?: ToldTalk;
}

/** An attempt as a story, slide by slide in the order the decisions were made. */
export function storyOf({ decisions }: RecordedAttempt, dictionary: Dictionary, locale: string): readonly ToldSlide[] {
  const parts: Part[] = [];
  const ofSlides = new Map<string, RecordedDecision[]>();
  for (const decision of decisions) {
    const slide = askedBy(dictionary, decision.interaction).meaning?.slide ?? '';
    const all = ofSlides.get(slide) ?? [];
    ofSlides.set(slide, all);
    const last = parts.at(-1);
    if (last?.slide === slide) last.decisions.push(decision);
    else parts.push({ slide, decisions: [decision], all, from: all.length });
    all.push(decision);
  }
  const met = new Set<string>();
  return parts.map((part) => {
    const told = part.decisions.map((decision) => {
      const { id } = askedBy(dictionary, decision.interaction);
      const again = met.has(id);
      met.add(id);
      return toldOf(decision, again, dictionary, locale);
    });
    const title = wordsIn(dictionary.slides[part.slide], locale) || part.slide;
    return { slide: part.slide, title, decisions: told, ...talkOfPart(part, told, dictionary, locale) };
  });
}

/** Decisions on a slide with no others in between, from a place among all that were made there. */
interface Part {
  slide: string;
  decisions: RecordedDecision[];
  all: readonly RecordedDecision[];
  from: number;
}

function toldOf(
  { interaction, response, right: recorded, seconds }: RecordedDecision,
  again: boolean,
  dictionary: Dictionary,
  locale: string,
): ToldDecision {
  const { id, meaning } = askedBy(dictionary, interaction);
  const replies = readResponse(meaning, response);
  const right = recorded ?? (meaning && isCorrect(meaning, replies));
  return {
    interaction,
    ...(meaning && { id }),
    asked: askedInWords(meaning, locale) || interaction,
    given: inWords(meaning, replies, locale),
    ...(right !== undefined && { right }),
    better: right === false ? inWords(meaning, betterThan(meaning, replies), locale) : [],
    coaching: whyOf(meaning, right === false ? wrongPart(meaning, replies) : replies, locale),
    ...(seconds !== undefined && { seconds }),
    again,
  };
}

/** A part of a talk with its meters, led again from all its decisions. */
function talkOfPart(
  { slide, decisions, all, from }: Part,
  told: readonly ToldDecision[],
  dictionary: Dictionary,
  locale: string,
): Partial<ToldSlide> {
  const script = talkIn(dictionary, slide, locale);
  if (!script) return {};
  const { start, turns, ending, passed } = talkOf(script, replaying(dictionary, script)(all).replies);
  const goesOn = from + decisions.length < all.length;
  const metersOf = ({ respect, matter }: Meters): Meters => ({ respect, matter });
  return {
    decisions: told.map((decision, place) => {
      const at = from + place;
      const turn = turns[at];
      if (!turn) return decision;
      const before = metersOf(turns[at - 1]?.after ?? start);
      const reaction = plainLine(turn.reply.reaction.says);
      return { ...decision, turn: { before, after: metersOf(turn.after), verdict: turn.reply.verdict, reaction } };
    }),
    talk: {
      start: metersOf(start),
      ...(ending && !goesOn && { ending: { name: plainLine(ending.name), outcome: ending.outcome } }),
      passed,
      lost: isLost({ ending }),
      goesOn,
    },
  };
}
