import { plainLine, type Line } from '../core/text.ts';
import type { Choosing } from '../core/kind.ts';
import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';

/** What is to be said of a decision beside its words: which replies are right, and why. */
export interface Judged {
  /** By the id of a reply. */
  replies: Readonly<Record<string, { right?: boolean; coaching?: Line }>>;
  correct: readonly (readonly string[])[];
  /** The slides that answer it. */
  screens: readonly string[];
}

interface Marked {
  id: string;
  right: boolean;
  feedback: Line;
}

const none: Judged = { replies: {}, correct: [], screens: [] };

/** How a decision of a slide is judged. */
export function judgedIn(slide: Slide, { id: decision }: Choosing): Judged {
  switch (slide.type) {
    case 'choice':
      return marking(slide.options);
    case 'quiz': {
      const question = slide.pool.find((one) => `${slide.id}-${one.id}` === decision);
      return question ? { ...marking(question.options), screens: question.screens } : none;
    }
    case 'rewrite':
      return marking(slide.items.find((one) => `${slide.id}-${one.id}` === decision)?.options ?? []);
    case 'roleplay':
      return saying(slide, decision);
    case 'order':
      return { ...none, replies: named(slide.cards, ({ id }) => id), correct: correctIn(slide) };
    case 'match':
      return { ...none, replies: named(slide.pairs, (_, at) => String(at + 1)), correct: correctIn(slide) };
    case 'sort':
    case 'place':
      return { ...none, replies: named(slide.cards, (_, at) => String(at + 1)), correct: correctIn(slide) };
    default:
      return none;
  }
}

/** All right replies together are the one right response. */
const marking = (options: readonly Marked[]): Judged => ({
  replies: Object.fromEntries(options.map(({ id, right, feedback }) => [id, { right, coaching: feedback }])),
  correct: [options.filter(({ right }) => right).map(({ id }) => id)],
  screens: [],
});

/** Every reply of a talk that is not poor is right, each alone, the best ones first. */
function saying(slide: Extract<Slide, { type: 'roleplay' }>, decision: string): Judged {
  const replies = slide.scenes.find((scene) => `${slide.id}-${scene.id}` === decision)?.replies ?? [];
  const worth = (wanted: string) => replies.filter(({ verdict }) => verdict === wanted).map((reply) => [reply.id]);
  return {
    replies: Object.fromEntries(replies.map(({ id, verdict, coaching }) => [id, { right: verdict !== 'poor', coaching }])),
    correct: [...worth('best'), ...worth('acceptable')],
    screens: [],
  };
}

const named = <T extends { feedback?: Line | undefined }>(
  cards: readonly T[],
  nameOf: (card: T, at: number) => string,
): Judged['replies'] =>
  Object.fromEntries(cards.flatMap((card, at) => (card.feedback ? [[nameOf(card, at), { coaching: card.feedback }]] : [])));

/** What the slide itself reports as right. */
function correctIn(slide: Slide): Judged['correct'] {
  const kind = kindOf(slide);
  return (kind.reports?.(slide, kind.start(slide, 0), true) ?? []).flatMap(({ correct }) => (correct.length > 0 ? [correct] : []));
}

/** The words of a line, where there are any. */
export const wordsOf = (line: Line | undefined): string | undefined => (line && line.length > 0 ? plainLine(line) : undefined);
