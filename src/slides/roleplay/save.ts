import { int, option, record, word, type Codec } from '../../core/codec.ts';
import { checked, list } from '../../core/codec-many.ts';
import { screens, type RoleplayAnswer } from './answer.ts';
import { graphOf, mostTurns } from './graph.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import { isBetter, linesOf, talkOf } from './story.ts';

/** Where the learner is, and up to three talks at a character a reply. */
export function codecOf(slide: RoleplaySlide): Codec<RoleplayAnswer> {
  const replies = list(int(3), mostTurns(graphOf(slide)));
  const answer = record<RoleplayAnswer>({
    screen: word(screens),
    watched: int(linesOf(slide)),
    first: replies,
    best: option(replies),
    practice: option(replies),
  });
  return checked(answer, (one) => holds(slide, one), 'the talk could not have gone this way');
}

function holds(slide: RoleplaySlide, { screen, first, best, practice }: RoleplayAnswer): boolean {
  const [talk, better, later] = [first, best ?? [], practice ?? []].map((replies) => talkOf(slide, replies));
  if (!talk || !better || !later) return false;
  if ([first, best ?? [], practice ?? []].some((replies, at) => replies.length !== [talk, better, later][at]?.turns.length)) return false;
  if (screen === 'model' && !slide.model) return false;
  if (screen === 'model' || screen === 'opening') return first.length === 0 && !best && !practice;
  if (!talk.ending) return screen === 'talk' && !best && !practice;
  if (best && !(better.ending && isBetter(better, talk))) return false;
  if (!practice) return true;
  return screen === 'talk' ? true : later.ending !== undefined;
}
